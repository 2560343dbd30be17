package offprint.command;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.content.lock.PublishedAddress;
import offprint.diag.Diagnostics;
import offprint.site.plan.SitePlan;
import offprint.site.write.SiteWriter;

/**
 * The list of published addresses in a site's content. What is built into the site's own folder is published, and the
 * list follows it; what is built elsewhere is a trial or a copy, which is held to the list and leaves it as it is.
 */
public final class AddressFile {
    private static final String FOLDER = "content";
    private static final String NAME = "addresses.lock";

    private final BuildOptions options;
    private final Diagnostics diagnostics;
    private AddressLock before = AddressLock.NONE;
    private AddressLock now = AddressLock.NONE;
    private String news = "";

    public AddressFile(BuildOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    public void read(Sources sources) {
        before = AddressLock.read(sources.addresses(), diagnostics).without(options.retired(), diagnostics);
    }

    /** What has been published, but for what this run gives up. */
    public AddressLock published() {
        return before;
    }

    /** Holds what a plan publishes to the list; a copy of a site without a list has nothing to be held to. */
    public void compare(SitePlan plan) {
        if (options.publishes() || !before.written().isEmpty()) {
            now = plan.published();
            int count = before.written().isEmpty() ? 0 : now.newSince(before);
            news = count == 0 ? "" : "; " + name() + " lacks " + count + " of their addresses";
        }
    }

    /** Makes the list follow what has been published now, if it has been. */
    public void update() throws IOException {
        if (!options.publishes() || diagnostics.hasErrors()) {
            return;
        }
        String text = now.text();
        if (!text.equals(before.written())) {
            SiteWriter.replace(options.source().resolve(FOLDER), NAME, text);
        }
        int count = now.newSince(before);
        news = count == 0 ? "" : "; " + count + (count == 1 ? " new address in " : " new addresses in ") + name();
        int retired = retired();
        news += retired == 0 ? "" : "; " + retired + (retired == 1 ? " address" : " addresses") + " retired";
    }

    /** How many addresses the author gave up in this run that lead nowhere any more. */
    private int retired() {
        SortedSet<String> paths = new TreeSet<>();
        for (AddressLock.Retired retired : before.retired()) {
            for (PublishedAddress address : retired.addresses()) {
                if (!now.isPublished(address.path())) {
                    paths.add(address.path());
                }
            }
        }
        return paths.size();
    }

    /** How the list and the site differ, or what was added to it, for the last line; nothing where nothing is. */
    public String news() {
        return news;
    }

    private String name() {
        return (options.displayName().isEmpty() ? "" : options.displayName() + '/') + FOLDER + '/' + NAME;
    }
}
