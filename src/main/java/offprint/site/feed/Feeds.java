package offprint.site.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Paper;
import offprint.site.plan.Address;
import offprint.site.plan.DataFile;
import offprint.site.plan.FeedAddresses;
import offprint.site.plan.SitePlan;

/** Makes the files that programs read. */
public final class Feeds {
    /** So many papers a feed holds: its readers fetch it whole, every day; who wants all reads the papers' data. */
    static final int LENGTH = 50;

    private static final String SCHEMA = "/offprint/site/feed/schema.json";

    private Feeds() {}

    /** The feeds of all papers and of each category, and the papers' data with its schema; none is made yet. */
    public static List<FeedFile> of(SitePlan plan) {
        List<FeedFile> files = new ArrayList<>();
        String title = plan.catalog().bibliography().site().title();
        AtomFeed atom = new AtomFeed(plan);
        JsonFeed json = new JsonFeed(plan);
        Optional<FeedAddresses> all = plan.feeds();
        if (all.isPresent()) {
            add(new Feed(title, all.get(), newest(plan.catalog().papers())), atom, json, files);
        }
        for (Heading category : plan.catalog().index(IndexKind.CATEGORIES)) {
            Optional<FeedAddresses> feeds = plan.feeds(category);
            if (feeds.isPresent()) {
                String name = title + " – " + category.label();
                add(new Feed(name, feeds.get(), newest(category.papers())), atom, json, files);
            }
        }
        for (DataFile file : plan.dataFiles()) {
            files.add(new FeedFile(file.address(), () -> new SiteData(plan).pieces(file)));
        }
        files.add(new FeedFile(plan.papersSchema(), Feeds::schema));
        addFormer(plan.formerFeeds(), files);
        return files;
    }

    private static void add(Feed feed, AtomFeed atom, JsonFeed json, List<FeedFile> files) {
        files.add(new FeedFile(feed.addresses().atom(), () -> whole(atom.of(feed))));
        files.add(new FeedFile(feed.addresses().json(), () -> whole(json.of(feed))));
    }

    /** A feed cannot send its readers on, so what they are sent to is there again, with the address that it has now. */
    private static void addFormer(Map<Address, Address> former, List<FeedFile> files) {
        List<FeedFile> now = List.copyOf(files);
        for (Map.Entry<Address, Address> feed : former.entrySet()) {
            for (FeedFile file : now) {
                if (file.address().equals(feed.getValue())) {
                    files.add(new FeedFile(feed.getKey(), file.maker()));
                }
            }
        }
    }

    private static List<Paper> newest(List<Paper> papers) {
        return papers.subList(0, Math.min(LENGTH, papers.size()));
    }

    private static List<byte[]> whole(String text) {
        return List.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<byte[]> schema() {
        try (InputStream in = Feeds.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + SCHEMA);
            }
            return List.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
