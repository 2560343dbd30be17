package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that people work on together, and that papers come out of.
 *
 * @param slug its name in addresses
 * @param people who works on it; empty where nobody is named
 * @param selected whether the home page shows it
 * @param aliases its former slugs
 * @param draft whether it is not to be published yet
 * @param text a longer text than the summary: projects/SLUG.md
 * @param origin the name of its file in messages
 */
public record Project(
        Slug slug,
        RichText title,
        Optional<RichText> summary,
        Optional<TimeSpan> time,
        AuthorList people,
        List<Funding> funding,
        List<Link> links,
        boolean selected,
        List<Slug> aliases,
        boolean draft,
        Optional<Html> text,
        Optional<Picture> picture,
        String origin) {

    public Project {
        funding = List.copyOf(funding);
        links = List.copyOf(links);
        aliases = List.copyOf(aliases);
    }

    /** The same, paid for by others. */
    public Project fundedBy(List<Funding> others) {
        return new Project(
                slug, title, summary, time, people, others, links, selected, aliases, draft, text, picture, origin);
    }
}
