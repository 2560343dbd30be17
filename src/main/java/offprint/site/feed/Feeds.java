package offprint.site.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import offprint.catalog.Heading;
import offprint.content.format.EntryKeys;
import offprint.content.format.ErratumKeys;
import offprint.content.format.EventKeys;
import offprint.content.format.FundingKeys;
import offprint.content.format.OtherWorkKeys;
import offprint.content.format.PaperKeys;
import offprint.content.format.PatentKeys;
import offprint.content.format.PersonKeys;
import offprint.content.format.ProjectKeys;
import offprint.content.format.VenueKeys;
import offprint.content.format.VersionKeys;
import offprint.model.Paper;
import offprint.site.plan.DataFile;
import offprint.site.plan.SiteFile.FeedFile;
import offprint.site.plan.SitePlan;

/** Makes the files that programs read: feeds, the papers' data and its schema. Thread-safe. */
public final class Feeds {
    /** So many papers a feed holds: its readers fetch it whole, every day; who wants all reads the papers' data. */
    static final int LENGTH = 50;

    private static final String SCHEMA = "/offprint/site/feed/schema.json";

    private final SitePlan plan;
    private final AtomFeed atom;
    private final JsonFeed json;

    public Feeds(SitePlan plan) {
        this.plan = plan;
        this.atom = new AtomFeed(plan);
        this.json = new JsonFeed(plan);
    }

    /** A feed, in UTF-8. */
    public byte[] feed(FeedFile file) {
        String title = plan.catalog().bibliography().site().title();
        String name =
                file.heading().map(heading -> title + " – " + heading.label()).orElse(title);
        List<Paper> papers =
                file.heading().map(Heading::papers).orElse(plan.catalog().papers());
        List<Paper> newest = papers.stream()
                .filter(paper -> paper.date().isPresent())
                .limit(LENGTH)
                .collect(Collectors.toList());
        Feed feed = new Feed(name, file.feeds(), newest);
        String text =
                switch (file.format()) {
                    case ATOM -> atom.of(feed);
                    case JSON -> json.of(feed);
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file of the papers' data, in UTF-8: pieces that follow one another. */
    public List<byte[]> data(DataFile file) {
        return new SiteData(plan).pieces(file);
    }

    /** The owner's CV as JSON Resume has it. */
    public byte[] resume() {
        return new Resume(plan).written();
    }

    /** The schema of the papers' data. What the lists of keys describe stands in it as a member that is called after the list. */
    public static byte[] schema() {
        try (InputStream in = Feeds.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + SCHEMA);
            }
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return schema.replace("\"@paper\": true", PaperKeys.ALL.schema(",\n        "))
                    .replace("\"@venue\": true", VenueKeys.ALL.schema(", "))
                    .replace("\"@event\": true", EventKeys.ALL.schema(", "))
                    .replace("\"@patent\": true", PatentKeys.ALL.schema(", "))
                    .replace("\"@project\": true", ProjectKeys.ALL.schema(", "))
                    .replace("\"@person\": true", PersonKeys.ALL.schema(", "))
                    .replace("\"@entry\": true", EntryKeys.ALL.schema(",\n        "))
                    .replace("\"@work\": true", OtherWorkKeys.ALL.schema(", "))
                    .replace("\"@funding\": true", FundingKeys.ALL.schema(", "))
                    .replace("\"@version\": true", VersionKeys.ALL.schema(", "))
                    .replace("\"@erratum\": true", ErratumKeys.ALL.schema(", "))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
