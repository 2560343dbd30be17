package offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One publication. What is asked for everywhere can be asked of the paper itself. */
public record Paper(
        Slug slug,
        RichText title,
        Makers makers,
        PaperType type,
        State state,
        Optional<Venue> venue,
        List<Identifier> identifiers,
        List<Link> links,
        PaperTexts texts,
        Extras extras,
        Filing filing,
        PaperFiles files) {

    public Paper {
        identifiers = List.copyOf(identifiers);
        links = List.copyOf(links);
    }

    /** Those who stand where authors stand, which are the editors of an edited volume. */
    public AuthorList leading() {
        return makers.leading();
    }

    public Status status() {
        return state.status();
    }

    public Optional<PublicationDate> date() {
        return state.date();
    }

    public Optional<String> language() {
        return texts.language();
    }

    public Optional<RichText> abstractText() {
        return texts.abstractText();
    }

    public Optional<RichText> summary() {
        return texts.summary();
    }

    public List<String> keywords() {
        return texts.keywords();
    }

    public List<Category> categories() {
        return filing.categories();
    }

    /** The category under which lists show it. */
    public Optional<Category> category() {
        return filing.category();
    }

    public List<Metric> metrics() {
        return filing.metrics();
    }

    /** The value of a metric, if the paper has been assessed by it. */
    public Optional<Metric> metric(String key) {
        for (Metric metric : metrics()) {
            if (metric.definition().key().equals(key)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    /** The identifier of a scheme, in its normal form. */
    public Optional<String> identifier(IdentifierScheme scheme) {
        for (Identifier identifier : identifiers) {
            if (identifier.scheme() == scheme) {
                return Optional.of(identifier.value());
            }
        }
        return Optional.empty();
    }

    /** The same with other extras. */
    public Paper with(Extras others) {
        return new Paper(slug, title, makers, type, state, venue, identifiers, links, texts, others, filing, files);
    }

    /** The same without what it says of papers that are not there, and of projects that are still drafts. */
    public Paper among(Set<Slug> papers, Set<Slug> drafts) {
        Filing other = filing.among(papers, drafts);
        return other.equals(filing)
                ? this
                : new Paper(slug, title, makers, type, state, venue, identifiers, links, texts, extras, other, files);
    }

    /** The same under another title. */
    public Paper titled(RichText other) {
        return new Paper(slug, other, makers, type, state, venue, identifiers, links, texts, extras, filing, files);
    }

    /** Whether readers can get at it, published or not. */
    public boolean isPublic() {
        return identifier(IdentifierScheme.DOI).isPresent()
                || identifier(IdentifierScheme.ARXIV).isPresent()
                || has(LinkKind.PREPRINT)
                || has(LinkKind.PDF)
                || files.pdf().isPresent();
    }

    /** The same as a work of another type. */
    public Paper typed(PaperType other) {
        return new Paper(slug, title, makers, other, state, venue, identifiers, links, texts, extras, filing, files);
    }

    /** The same with other metrics. */
    public Paper with(List<Metric> others) {
        return new Paper(
                slug, title, makers, type, state, venue, identifiers, links, texts, extras, filing.with(others), files);
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
