package offprint.site.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.PercentEncoding;
import offprint.model.WrittenLink;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site, while they are being collected, and which address is whose. Addresses that differ in case alone are
 * one, because some file systems hold them for one.
 */
final class AddressBook {
    private static final String INDEX = "index.html";
    /** Of one name, in UTF-8: what the file systems of today take. */
    private static final int LONGEST_NAME = 255;
    /** Of all names from the site's root: a quarter of what Linux takes, for the site lies in a folder. */
    private static final int LONGEST_PATH = 1024;
    /** That a char takes in UTF-8. */
    private static final int MOST_BYTES = 3;

    private final Folder root = new Folder(null);
    /** The folder of the file that was given away last, where the next one is likely to lie. */
    private Folder last = root;

    private String lastPath = "";
    private final List<SiteFile> files = new ArrayList<>();
    private int size;
    private final Diagnostics diagnostics;

    AddressBook(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds a file if nobody has one of its addresses; else reports who has. */
    boolean add(SiteFile file) {
        return add(file, "rename the file");
    }

    /** Adds what is at a former address, or reports who has that. */
    void addFormer(SiteFile file, String field) {
        add(file, "take it out of `" + field + "`: it leads somewhere as it is");
    }

    /** Adds a file if nobody has its address. */
    void addIfFree(SiteFile file) {
        if (holder(file.address().file()) == null) {
            add(file);
        }
    }

    /** Adds files that have everything below their address; nothing there can be linked to. */
    void addFolder(SiteFile file) {
        String folder = file.address().path();
        String path = folder.substring(0, folder.length() - 1);
        SiteFile holder = holder(path);
        if (holder == null) {
            give(path, file, false);
            files.add(file);
        } else {
            reportTaken(new Address(path), file, holder, "rename the file");
        }
    }

    private boolean add(SiteFile file, String advice) {
        boolean free = true;
        for (Address address : file.addresses()) {
            free &= take(address, file, advice);
        }
        if (free) {
            files.add(file);
        }
        return free;
    }

    /** All files in the order in which they were added. */
    List<SiteFile> all() {
        return Collections.unmodifiableList(files);
    }

    /** The file at a path; those below a folder that one has whole are its. */
    Optional<SiteFile> at(String file) {
        return Optional.ofNullable(root.find(file, 0));
    }

    /** Whether there is anything at the address. */
    boolean leadsSomewhere(Address address) {
        return holds(address.file());
    }

    /** How many addresses are taken, without those below folders that one has whole. */
    int size() {
        return size;
    }

    boolean holds(String file) {
        return root.holds(file, 0);
    }

    private boolean take(Address address, SiteFile taker, String advice) {
        String file = address.file();
        SiteFile holder = holder(file);
        if (holder != null) {
            reportTaken(address, taker, holder, advice);
            return false;
        }
        if (isTooLong(file)) {
            diagnostics.report(Diagnostic.inFile(
                            taker.owner().toString(),
                            Rule.BAD_FILE_NAME,
                            "no file system can hold the address `/" + address.path() + "`")
                    .label("a name in it has more than " + LONGEST_NAME + " bytes, or all of it more than "
                            + LONGEST_PATH)
                    .help("give the file a shorter name"));
            return false;
        }
        give(file, taker, true);
        size++;
        return true;
    }

    private @Nullable SiteFile holder(String file) {
        return file.startsWith(lastPath) ? last.holder(file, lastPath.length()) : root.holder(file, 0);
    }

    private void give(String file, SiteFile taker, boolean linkable) {
        if (file.startsWith(lastPath)) {
            last = last.give(file, lastPath.length(), taker, linkable);
        } else {
            last = root.give(file, 0, taker, linkable);
        }
        int end = file.lastIndexOf('/') + 1;
        if (end != lastPath.length() || !file.startsWith(lastPath)) {
            lastPath = file.substring(0, end);
        }
    }

    private void reportTaken(Address address, SiteFile taker, SiteFile holder, String advice) {
        Owner culprit = taker.owner().isAuthor() ? taker.owner() : holder.owner();
        Owner other = taker.owner().isAuthor() ? holder.owner() : taker.owner();
        diagnostics.report(Diagnostic.inFile(
                        culprit.toString(), Rule.ADDRESS_TAKEN, "the address `/" + address.path() + "` is taken")
                .label("by " + other)
                .help(advice));
    }

    private static boolean isTooLong(String file) {
        if (file.length() <= LONGEST_NAME / MOST_BYTES) {
            return false;
        }
        for (int from = 0; from < file.length(); ) {
            int slash = file.indexOf('/', from);
            int end = slash < 0 ? file.length() : slash;
            if (bytes(file, from, end) > LONGEST_NAME) {
                return true;
            }
            from = end + 1;
        }
        return bytes(file, 0, file.length()) > LONGEST_PATH;
    }

    /** In UTF-8; of what is short, how many it may be. */
    private static int bytes(String file, int from, int to) {
        int most = (to - from) * MOST_BYTES;
        return most <= LONGEST_NAME ? most : file.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
    }

    /** @param drafts addresses at which there will be something, see {@link offprint.model.Bibliography#drafts} */
    void checkLinks(List<WrittenLink> links, List<String> drafts) {
        for (WrittenLink link : links) {
            if (drafts.stream().anyMatch(link.target()::startsWith)) {
                diagnostics.report(Diagnostic.at(link.span(), Rule.DRAFT_LINK, "`/" + link.target() + "` is a draft")
                        .label("the site is built without it")
                        .help("take the link out until the draft is ready, or take `draft: true` out of the draft"));
            } else if (!leadsSomewhere(link.target())) {
                diagnostics.report(
                        Diagnostic.at(link.span(), Rule.DANGLING_LINK, "`/" + link.target() + "` leads nowhere")
                                .label("no such page or file on this site")
                                .help(proposal(link.target())));
            }
        }
    }

    /** Reports that at the address of a former file there can be no page. */
    void rejectMoved(String from, WrittenLink target) {
        diagnostics.report(Diagnostic.at(
                        target.span(),
                        Rule.DANGLING_LINK,
                        "the file `/" + from + "` cannot become `/" + target.target() + "`")
                .label("a file can only be replaced by one that is published as it is")
                .help("name a file in `static/` or of a paper; or, if it was a page, write `/" + from + "/`"));
    }

    private boolean leadsSomewhere(String target) {
        return find(target).isPresent();
    }

    /** Where a written link leads: authors write addresses as browsers show them, or percent-encoded. */
    Optional<Address> find(String target) {
        String path = PercentEncoding.decode(target);
        boolean found = holds(path.isEmpty() || path.endsWith("/") ? path + INDEX : path);
        return found ? Optional.of(new Address(path)) : Optional.empty();
    }

    private Optional<String> proposal(String target) {
        if (holds(target + "/index.html")) {
            return Optional.of("page addresses end in a slash: `/" + target + "/`");
        }
        List<String> addresses = new ArrayList<>();
        for (String file : linkable()) {
            boolean page = file.equals(INDEX) || file.endsWith('/' + INDEX);
            addresses.add(page ? file.substring(0, file.length() - INDEX.length()) : file);
        }
        return Suggestion.nearest(target, addresses)
                .filter(address -> isNear(lastPart(target), lastPart(address)))
                .map(address -> "did you mean `/" + address + "`?");
    }

    /** All files that may be linked to, sorted. */
    private List<String> linkable() {
        List<String> files = new ArrayList<>(size);
        root.list(files);
        files.sort(null);
        return files;
    }

    private static boolean isNear(String written, String meant) {
        return Suggestion.nearest(written, List.of(meant)).isPresent();
    }

    /** What tells an address from its neighbours. */
    private static String lastPart(String address) {
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }
}
