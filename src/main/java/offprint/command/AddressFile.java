package offprint.command;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import offprint.content.git.PushedFile;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.content.lock.PublishedAddress;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.site.plan.SitePlan;
import offprint.site.write.SiteWriter;

/**
 * The list of addresses in a site's content, and what of it is published. A build into the site's own folder makes the list
 * follow the site; one that goes elsewhere is a trial or a copy, which is held to the list and leaves it as it is. Published
 * is what the branch that was pushed has in its list, and what the author says is; the rest may come and go.
 */
public final class AddressFile {
    private static final String FOLDER = "content";
    private static final String NAME = "addresses.lock";

    private final BuildOptions options;
    private final boolean pushed;
    private final Diagnostics diagnostics;
    private AddressLock written = AddressLock.NONE;
    private AddressLock before = AddressLock.NONE;
    private AddressLock now = AddressLock.NONE;
    private String news = "";
    private String doubt = "";

    /** @param pushed whether the list is known to be what was pushed, as where a fresh clone is built from */
    public AddressFile(BuildOptions options, boolean pushed, Diagnostics diagnostics) {
        this.options = options;
        this.pushed = pushed;
        this.diagnostics = diagnostics;
    }

    public void read(Sources sources) {
        written = AddressLock.read(sources.addresses(), diagnostics);
        before = held().without(options.retired(), diagnostics);
    }

    private AddressLock held() {
        if (pushed) {
            return written;
        }
        PushedFile file = PushedFile.of(options.source().resolve(FOLDER).resolve(NAME));
        return switch (file.state()) {
            case NOT_PUSHED -> written.published(AddressLock.NONE);
            case NO_BRANCH -> written;
            case PUSHED -> held(file.text());
            case UNREADABLE -> unclear(file.reason());
        };
    }

    /** A list that is lost here is the pushed one. */
    private AddressLock held(String text) {
        Diagnostics problems = new Diagnostics();
        Optional<Source> source = Optional.of(new Source(name(), text.replace("\r\n", "\n")))
                .filter(there -> !there.text().isEmpty());
        AddressLock list = AddressLock.read(source, problems);
        if (problems.hasErrors()) {
            return unclear("its list cannot be read");
        }
        return written.written().isEmpty() ? list : written.published(list);
    }

    private AddressLock unclear(String reason) {
        doubt = "; cannot tell from git what was pushed (" + reason + "), so all of " + name() + " has to stay";
        return written;
    }

    /** What has been published, but for what this run gives up. */
    public AddressLock published() {
        return before;
    }

    /** Holds what a plan publishes to the list; a copy of a site without a list has nothing to be held to. */
    public void compare(SitePlan plan) {
        if (options.publishes() || !written.written().isEmpty()) {
            now = plan.published().declared(options.publish(), written);
            int count = written.written().isEmpty() ? 0 : now.newSince(written);
            news = count == 0 ? "" : "; " + name() + " lacks " + count + " of their addresses";
        }
    }

    /** Makes the list follow what has been built now, if it has been. */
    public void update() throws IOException {
        if (!options.publishes() || diagnostics.hasErrors()) {
            return;
        }
        String text = now.text();
        if (!text.equals(written.written())) {
            SiteWriter.replace(options.source().resolve(FOLDER), NAME, text);
        }
        int count = now.newSince(written);
        news = count == 0 ? "" : "; " + count + (count == 1 ? " new address in " : " new addresses in ") + name();
        int retired = retired();
        news += retired == 0 ? "" : "; " + retired + (retired == 1 ? " address" : " addresses") + " retired";
        news += options.publish() ? "; all its addresses are published now, and have to stay" : "";
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
        return news + doubt;
    }

    private String name() {
        return (options.displayName().isEmpty() ? "" : options.displayName() + '/') + FOLDER + '/' + NAME;
    }
}
