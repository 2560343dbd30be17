package offprint.site.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import offprint.content.lock.AddressLock;
import offprint.content.lock.PublishedAddress;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.export.cite.CitationFormat;
import offprint.model.Ascii;

/**
 * Compares a plan with what earlier builds published, and reports each page and file of the author's whose address
 * would lead nowhere. Of a page and what lies below it only the page is reported.
 */
final class DroppedAddresses {
    /** More than so many have one cause. */
    private static final int SHOWN = 20;

    private static final String PAPERS = "papers/";
    private static final String PROJECTS = "projects/";

    /** The file of a paper, project or page that may have been somewhere else. */
    private record Successor(String origin, boolean isNew, boolean hasAliases) {}

    private final SitePlan plan;
    private final AddressBook addresses;
    private final AddressLock before;
    private final Diagnostics diagnostics;
    private final Map<String, Successor> successors = new HashMap<>();

    private DroppedAddresses(SitePlan plan, AddressBook addresses, AddressLock before, Diagnostics diagnostics) {
        this.plan = plan;
        this.addresses = addresses;
        this.before = before;
        this.diagnostics = diagnostics;
    }

    static void check(SitePlan plan, AddressBook addresses, AddressLock before, Diagnostics diagnostics) {
        new DroppedAddresses(plan, addresses, before, diagnostics).check();
    }

    private void check() {
        String folder = "";
        int dropped = 0;
        for (PublishedAddress published : before.addresses()) {
            String path = published.path();
            boolean below = !folder.isEmpty() && path.startsWith(folder);
            if (!below && !isThere(published) && !isMade(path)) {
                folder = path.endsWith("/") ? path : "";
                if (dropped++ < SHOWN) {
                    diagnostics.report(problem(published));
                }
            }
        }
        if (dropped > SHOWN) {
            diagnostics.report(Diagnostic.inFile(
                            before.name(),
                            Rule.ADDRESS_DROPPED,
                            dropped - SHOWN + " further published addresses would lead nowhere")
                    .help("is this the right `content/`, and is it complete?"));
        }
        for (AddressLock.Retired retired : before.retired()) {
            if (!retired.addresses().isEmpty() && retired.addresses().stream().allMatch(this::isThere)) {
                String path = retired.path();
                diagnostics.report(
                        Diagnostic.inFile("", Rule.NOTHING_RETIRED, "`--retire " + path + "` retires nothing")
                                .label("`/" + path + "` still leads somewhere, so it stays"));
            }
        }
    }

    private boolean isThere(PublishedAddress published) {
        return addresses.leadsSomewhere(new Address(published.path()));
    }

    /**
     * Whether Offprint made that for a list of papers that is no more, or of a paper whose page leads elsewhere now.
     * Programs find no file there any more: a file cannot send them on, and one without papers would be untrue.
     */
    private static boolean isMade(String path) {
        int end = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, end);
        String name = path.substring(end);
        boolean feed = FeedFormat.ofFile(name).isPresent();
        if (folder.isEmpty()) {
            return feed || isCitation(name, "papers");
        }
        if (folder.startsWith(PAPERS) && end > PAPERS.length()) {
            return isCitation(name, folder.substring(PAPERS.length(), end - 1));
        }
        return (feed || name.isEmpty()) && Redirects.ofPapers(folder).isPresent();
    }

    private static boolean isCitation(String name, String stem) {
        for (CitationFormat format : CitationFormat.values()) {
            if (name.equals(stem + '.' + format.extension())) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic problem(PublishedAddress published) {
        String path = published.path();
        String shelf = shelf(path);
        int start = shelf.length();
        if (path.indexOf('/', start) != path.length() - 1) {
            return dropped(published)
                    .label("there is no " + content() + file(path))
                    .help("put the file back where it was")
                    .help(retire(path));
        }
        String slug = path.substring(start, path.length() - 1);
        String file = shelf.isEmpty() ? "pages/" + slug + ".md" : shelf + slug + ".yaml";
        String noun = shelf.isEmpty() ? "page" : shelf.substring(0, start - 2);
        Optional<Successor> successor = successor(published);
        return successor.isPresent()
                ? moved(published, slug, file, successor.get())
                : dropped(published)
                        .label("there is no " + content() + file)
                        .help("if another " + noun + " took its place, add `aliases: [" + slug
                                + "]` to that one's file")
                        .help(retire(path));
    }

    /** The folder of content in which what has a page there is described; empty for pages of the author's own. */
    private static String shelf(String path) {
        boolean project = path.startsWith(PROJECTS) && path.length() > PROJECTS.length();
        return path.startsWith(PAPERS) ? PAPERS : project ? PROJECTS : "";
    }

    private Diagnostic dropped(PublishedAddress published) {
        String headline = "the published address `/" + published.path() + "` would lead nowhere";
        Optional<Span> place = before.place(published);
        return place.isPresent()
                ? Diagnostic.at(place.get(), Rule.ADDRESS_DROPPED, headline)
                : Diagnostic.inFile(before.name(), Rule.ADDRESS_DROPPED, headline);
    }

    private Diagnostic moved(PublishedAddress published, String slug, String file, Successor successor) {
        String now = successor.origin.substring(content().length());
        String headline = successor.isNew
                ? "`" + file + "` was renamed to `" + now + "`"
                : "`" + file + "` is gone, and `" + now + "` is the same by its title or an identifier";
        return Diagnostic.inFile(successor.origin, Rule.ADDRESS_DROPPED, headline)
                .label("the published address `/" + published.path() + "` would lead nowhere")
                .help(
                        successor.hasAliases
                                ? "add `" + slug + "` to its `aliases`, and the old address redirects there"
                                : "add `aliases: [" + slug + "]` to it, and the old address redirects there")
                .help(retire(published.path()));
    }

    /** The paper or page of the plan that has a mark of the one that was there. */
    private Optional<Successor> successor(PublishedAddress published) {
        if (successors.isEmpty()) {
            for (Page page : plan.pages()) {
                if (page.owner().isAuthor()) {
                    note(page);
                }
            }
        }
        String kind = shelf(published.path());
        for (String mark : published.marks().split(" ", -1)) {
            Successor successor = mark.isEmpty() ? null : successors.get(kind + mark);
            if (successor != null) {
                return Optional.of(successor);
            }
        }
        return Optional.empty();
    }

    private void note(Page page) {
        String kind = shelf(page.address().path());
        boolean isNew = !before.isPublished(page.address().path());
        Successor successor =
                new Successor(page.owner().name(), isNew, !page.aliases().isEmpty());
        for (String mark : page.marks().split(" ", -1)) {
            successors.putIfAbsent(kind + mark, successor);
        }
    }

    /** The file of the author's that was published at a path, below the content folder. */
    private String file(String path) {
        int end = path.indexOf('/', PAPERS.length());
        if (!path.startsWith(PAPERS) || end < 0) {
            return "static/" + path;
        }
        String folder = path.substring(0, end + 1);
        String name = path.substring(end + 1);
        for (SiteFile.Redirect redirect : plan.files(SiteFile.Redirect.class)) {
            if (redirect.address().path().equals(folder)
                    && redirect.target().path().startsWith(PAPERS)) {
                String slug = folder.substring(PAPERS.length(), end);
                String target = redirect.target().path();
                return target.substring(0, target.length() - 1)
                        + name.substring(Math.min(name.length(), slug.length()));
            }
        }
        return PAPERS + name;
    }

    /** How messages name the content folder, with a slash at the end. */
    private String content() {
        return before.name().substring(0, before.name().lastIndexOf('/') + 1);
    }

    /** Without the slash at the beginning, of which some shells make a path on their disk. */
    private static String retire(String path) {
        boolean plain = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            plain &= Ascii.isLetter(c) || (c >= '-' && c <= '9') || c == '_';
        }
        return "to retire the address for good: `offprint build --retire " + (plain ? path : '"' + path + '"') + "`";
    }
}
