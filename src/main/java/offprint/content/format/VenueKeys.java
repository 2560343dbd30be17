package offprint.content.format;

import java.util.Optional;
import offprint.content.yaml.YamlNode;
import offprint.model.Venue;

/** The keys of a paper's venue. */
public final class VenueKeys {
    public static final Keys<Venue> ALL = new Keys<>();

    public static final Key<String> NAME = ALL.fact(
            ALL.required("name", Kinds.LINE, "Of the journal, the conference or the book."),
            venue -> Optional.of(venue.name()));
    public static final Key<String> SHORT = ALL.fact(
            ALL.key("short", Kinds.LINE, "What it is called for short; papers are brought together by it."),
            Venue::shortName);
    public static final Key<String> VOLUME = ALL.fact(ALL.key("volume", Kinds.LINE, "Of the journal."), Venue::volume);
    public static final Key<String> ISSUE = ALL.fact(ALL.key("issue", Kinds.LINE, "Of the journal."), Venue::issue);
    public static final Key<String> PAGES =
            ALL.fact(ALL.key("pages", Kinds.LINE, "From-to, or a number."), Venue::pages);
    public static final Key<String> NUMBER =
            ALL.fact(ALL.key("number", Kinds.LINE, "Of the article or report."), Venue::number);
    public static final Key<String> PUBLISHER =
            ALL.fact(ALL.key("publisher", Kinds.LINE, "Who published it."), Venue::publisher);
    public static final Key<String> SERIES = ALL.fact(ALL.key("series", Kinds.LINE, "Of books."), Venue::series);
    public static final Key<String> LOCATION =
            ALL.fact(ALL.key("location", Kinds.LINE, "Where the conference was."), Venue::location);
    public static final Key<String> URL = ALL.fact(ALL.key("url", Kinds.URL, "The venue's own page."), Venue::url);
    public static final Key<YamlNode> EDITORS = ALL.key(
            "editors", Kinds.NODE.shaped(AuthorKeys::people), "Of the book or the proceedings: one, or a list.");
    public static final Key<YamlNode> SERIES_EDITORS =
            ALL.key("series_editors", Kinds.NODE.shaped(AuthorKeys::people), "Of the series: one, or a list.");
    public static final Key<YamlNode> AUTHORS = ALL.key(
            "authors",
            Kinds.NODE.shaped(AuthorKeys::people),
            "Of a book that is not edited and that the paper is a part of: one, or a list.");

    private VenueKeys() {}

    static Shape shape() {
        return ALL.shape(Shape.of("string", "number", "boolean", "object").pattern("\\S"));
    }
}
