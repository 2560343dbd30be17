package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.content.format.ProjectKeys;
import offprint.content.format.Reading;
import offprint.content.format.SpanKeys;
import offprint.content.format.Values;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.YamlMapping;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.AuthorList;
import offprint.model.Funding;
import offprint.model.Html;
import offprint.model.Link;
import offprint.model.Picture;
import offprint.model.Project;
import offprint.model.RichText;
import offprint.model.Slug;
import offprint.model.TimeSpan;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/**
 * Reads projects/SLUG.yaml, and the text and the picture beside it:
 *
 * <pre>{@code
 * title: Open folding
 * summary: How **paper** folds itself.      (all from here on is optional)
 * from: 2021
 * to: 2026
 * people: [ann, Ben Example]
 * funding: [fold]
 * links: {website: https://…, code: https://…}
 * selected: true
 * aliases: [folding]
 * draft: true
 * }</pre>
 */
final class ProjectsLoader {
    private final KnownPeople people;
    private final Markup markup;
    private final Companions companions;
    private final Drafts drafts;
    private final Diagnostics diagnostics;
    private final List<Mention> grants = new ArrayList<>();
    private final List<WrittenLink> links = new ArrayList<>();

    ProjectsLoader(KnownPeople people, Markup markup, FolderFiles folder, Drafts drafts, Diagnostics diagnostics) {
        this.people = people;
        this.markup = markup;
        this.companions = new Companions("project", folder, markup, diagnostics);
        this.drafts = drafts;
        this.diagnostics = diagnostics;
    }

    /** What may name grants of the site, where it is written. */
    List<Mention> grants() {
        return grants;
    }

    /** The links into the site that stand in what was read so far and will be seen. */
    List<WrittenLink> links() {
        List<WrittenLink> all = new ArrayList<>(links);
        all.addAll(companions.links());
        return all;
    }

    /** Warns of texts and pictures of no project. */
    void rejectOrphans(Set<Slug> projects) {
        companions.rejectOrphans(projects);
    }

    /** The project; empty where it has no title, which was reported. */
    Optional<Project> load(Slug slug, YamlMapping root) {
        Reading reading = new Reading(markup, diagnostics);
        Values values = ProjectKeys.ALL.read(root, reading);
        boolean draft = values.get(ProjectKeys.DRAFT).orElse(false);
        String origin = root.span().source().name();
        if (draft) {
            drafts.add(origin);
        }
        FundingLoader funding = new FundingLoader(reading);
        boolean hidden = drafts.hides(draft);
        Optional<RichText> title = values.get(ProjectKeys.TITLE);
        Optional<TimeSpan> time = SpanKeys.read(values, reading);
        AuthorList members = values.get(ProjectKeys.PEOPLE)
                .flatMap(new AuthorsLoader(ProjectKeys.PEOPLE.name(), people, reading)::oneOrSeveral)
                .orElse(AuthorList.NONE);
        List<Funding> paid = values.get(ProjectKeys.FUNDING).map(funding::load).orElse(List.of());
        List<Link> ways = values.get(ProjectKeys.LINKS)
                .map(new LinksLoader(reading)::load)
                .orElse(List.of());
        List<Mention> aliases = SlugList.read(
                ProjectKeys.ALIASES, Rule.BAD_FILE_NAME, "cannot have been a project's address", values, reading);
        Optional<Html> text = hidden ? Optional.empty() : companions.text(slug);
        Optional<Picture> picture = title.flatMap(known -> companions.picture(slug, known.text()));
        grants.addAll(funding.grants());
        if (!hidden) {
            links.addAll(reading.links());
        }
        return title.map(known -> new Project(
                slug,
                known,
                values.get(ProjectKeys.SUMMARY),
                time,
                members,
                paid,
                ways,
                values.get(ProjectKeys.SELECTED).orElse(false),
                SlugList.slugs(aliases),
                draft,
                text,
                picture,
                origin));
    }
}
