package offprint.content.format;

import java.util.Optional;
import offprint.content.yaml.YamlNode;
import offprint.model.Venue;

/** The keys of a paper's venue. */
public final class VenueKeys {
    public static final Keys<Venue> ALL = new Keys<>();

    public static final Key<String> NAME = ALL.fact(
            ALL.required("name", Kinds.LINE, "The name of the journal, conference or book."),
            venue -> Optional.of(venue.name()));
    public static final Key<String> SHORT =
            ALL.fact(ALL.key("short", Kinds.LINE, "The short name, by which papers are grouped."), Venue::shortName);
    public static final Key<String> VOLUME =
            ALL.fact(ALL.key("volume", Kinds.LINE, "The volume of the journal."), Venue::volume);
    public static final Key<String> ISSUE =
            ALL.fact(ALL.key("issue", Kinds.LINE, "The issue of the journal."), Venue::issue);
    public static final Key<String> PAGES =
            ALL.fact(ALL.key("pages", Kinds.LINE, "The page range, or a page number."), Venue::pages);
    public static final Key<String> NUMBER =
            ALL.fact(ALL.key("number", Kinds.LINE, "The number of the article or report."), Venue::number);
    public static final Key<String> PUBLISHER =
            ALL.fact(ALL.key("publisher", Kinds.LINE, "The publisher."), Venue::publisher);
    public static final Key<String> SERIES =
            ALL.fact(ALL.key("series", Kinds.LINE, "The series of books."), Venue::series);
    public static final Key<String> LOCATION =
            ALL.fact(ALL.key("location", Kinds.LINE, "The place of the conference."), Venue::location);
    public static final Key<String> URL =
            ALL.fact(ALL.key("url", Kinds.URL, "The home page of the venue."), Venue::url);
    public static final Key<YamlNode> EDITORS = ALL.key(
            "editors",
            Kinds.NODE.shaped(AuthorKeys::people),
            "The editors of the book or proceedings: one, or a list.");
    public static final Key<YamlNode> SERIES_EDITORS = ALL.key(
            "series_editors", Kinds.NODE.shaped(AuthorKeys::people), "The editors of the series: one, or a list.");
    public static final Key<YamlNode> AUTHORS = ALL.key(
            "authors",
            Kinds.NODE.shaped(AuthorKeys::people),
            "The authors of the book that contains the paper, if it is not an edited one: one, or a list.");

    private VenueKeys() {}

    static Shape shape() {
        return ALL.shape(Shape.of("string", "number", "boolean", "object").pattern("\\S"));
    }
}
