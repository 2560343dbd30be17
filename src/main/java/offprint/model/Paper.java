package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * One publication.
 *
 * @param date empty where it is still to come, as its status says
 * @param categories the first is the main one
 * @param abstractText the authors' own
 * @param summary the paper in plain words
 * @param metrics in the order in which site.yaml declares them
 * @param cites papers of this site that it cites, as far as the content says
 * @param related papers of this site that the author puts beside it
 * @param aliases its former slugs
 * @param notes longer notes that go on its page
 * @param origin the name of its file in messages
 */
public record Paper(
        Slug slug,
        RichText title,
        AuthorList authors,
        Optional<PublicationDate> date,
        List<Category> categories,
        PaperType type,
        Status status,
        Optional<Venue> venue,
        List<Identifier> identifiers,
        List<Link> links,
        Optional<RichText> abstractText,
        Optional<RichText> summary,
        List<String> affiliations,
        List<Metric> metrics,
        List<String> keywords,
        List<String> awards,
        List<Slug> cites,
        List<Slug> related,
        List<Version> versions,
        List<Erratum> errata,
        List<Slug> aliases,
        boolean selected,
        Optional<String> license,
        Optional<String> language,
        Optional<RichText> note,
        Optional<Html> notes,
        PaperFiles files,
        String origin) {

    public Paper {
        categories = List.copyOf(categories);
        identifiers = List.copyOf(identifiers);
        links = List.copyOf(links);
        affiliations = List.copyOf(affiliations);
        metrics = List.copyOf(metrics);
        keywords = List.copyOf(keywords);
        awards = List.copyOf(awards);
        cites = List.copyOf(cites);
        related = List.copyOf(related);
        versions = List.copyOf(versions);
        errata = List.copyOf(errata);
        aliases = List.copyOf(aliases);
    }

    /** The category under which lists show it. */
    public Optional<Category> category() {
        return categories.isEmpty() ? Optional.empty() : Optional.of(categories.get(0));
    }

    /** The value of a metric, if the paper has been assessed by it. */
    public Optional<Metric> metric(String key) {
        for (Metric metric : metrics) {
            if (metric.definition().key().equals(key)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    /** Whether anything of the kind exists, with a known address or without. */
    public boolean has(LinkKind kind) {
        for (Link link : links) {
            if (link.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
