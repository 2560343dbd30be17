package offprint.content.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;

/**
 * Every address that a site has, as {@code content/addresses.lock} keeps them from one build to the next:
 *
 * <pre>
 * offprint-addresses 1
 * /
 * /papers/
 * /papers/zeroquant/⇥5d1b09c2 7e00ac31
 * /papers/zeroquant/zeroquant.bib
 * </pre>
 *
 * <p>One address a line, from the site's root, sorted by UTF-16 code units; behind a tab (here ⇥) the marks of what is
 * there, and {@code published} where the author said that it is. A build writes the lines in this order, and reads them in any, each as often as it likes: two branches' lists
 * are merged by keeping the lines of both.
 */
public final class AddressLock {
    /** Of a site that was never published. */
    public static final AddressLock NONE = new AddressLock(Optional.empty(), List.of(), List.of());

    private static final String HEADER = "offprint-addresses 1";
    private static final List<String> MERGE_MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private final Optional<Source> source;
    private final List<PublishedAddress> addresses;
    private final List<Retired> retired;

    /**
     * What is given up in this run by one word of the author's.
     *
     * @param path with the slash of a page at its end
     * @param addresses what was published there, and below it
     */
    public record Retired(String path, List<PublishedAddress> addresses) {}

    private AddressLock(Optional<Source> source, List<PublishedAddress> addresses, List<Retired> retired) {
        this.source = source;
        this.addresses = addresses;
        this.retired = retired;
    }

    /**
     * Which of these addresses are published: those that the pushed list has, too, and those of which the author said so.
     * What only this machine has seen may come and go, and what is not in this list was given up, or is of others' papers.
     */
    public AddressLock published(AddressLock pushed) {
        List<PublishedAddress> known = new ArrayList<>();
        for (PublishedAddress address : addresses) {
            if (address.isDeclared() || pushed.isPublished(address.path())) {
                known.add(address);
            }
        }
        return new AddressLock(source, Collections.unmodifiableList(known), retired);
    }

    /** The same, with the author's word that they are published, of all of them or of those that had it earlier. */
    public AddressLock declared(boolean all, AddressLock earlier) {
        List<PublishedAddress> declared = new ArrayList<>(addresses.size());
        for (PublishedAddress address : addresses) {
            declared.add(all || earlier.isDeclared(address.path()) ? address.declared() : address);
        }
        return new AddressLock(source, Collections.unmodifiableList(declared), retired);
    }

    private boolean isDeclared(String path) {
        int at = Collections.binarySearch(addresses, new PublishedAddress(path, ""));
        return at >= 0 && addresses.get(at).isDeclared();
    }

    /** The lock of these addresses, which come in any order, each once. */
    public static AddressLock of(List<PublishedAddress> published) {
        List<PublishedAddress> sorted = new ArrayList<>(published);
        Collections.sort(sorted);
        return new AddressLock(Optional.empty(), Collections.unmodifiableList(sorted), List.of());
    }

    /** Reads a lock; none where there is no file, or where it is wrong, which is reported. */
    public static AddressLock read(Optional<Source> source, Diagnostics diagnostics) {
        return source.isPresent() ? read(source.get(), diagnostics) : NONE;
    }

    private static AddressLock read(Source source, Diagnostics diagnostics) {
        String text = source.text();
        List<PublishedAddress> addresses = new ArrayList<>();
        boolean sorted = true;
        for (int start = 0, line = 0; start <= text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Optional<Diagnostic> fault = fault(source, start, end, line == 0);
            if (fault.isPresent()) {
                diagnostics.report(fault.get());
                return NONE;
            }
            if (line > 0 && end > start) {
                PublishedAddress address = address(text, start, end);
                sorted &= addresses.isEmpty()
                        || addresses.get(addresses.size() - 1).compareTo(address) < 0;
                addresses.add(address);
            }
            start = end + 1;
        }
        return new AddressLock(
                Optional.of(source), Collections.unmodifiableList(sorted ? addresses : inOrder(addresses)), List.of());
    }

    private static PublishedAddress address(String text, int start, int end) {
        int tab = text.indexOf('\t', start);
        return tab < 0 || tab > end
                ? new PublishedAddress(text.substring(start + 1, end), "")
                : new PublishedAddress(text.substring(start + 1, tab), text.substring(tab + 1, end));
    }

    /** What keeps a line from being read; an empty line is passed over. */
    private static Optional<Diagnostic> fault(Source source, int start, int end, boolean first) {
        String text = source.text();
        for (String marker : MERGE_MARKERS) {
            if (text.startsWith(marker, start)) {
                return Optional.of(
                        at(source, start, end, "a merge has left a conflict in the list of addresses")
                                .label("from here on")
                                .help(
                                        "keep the lines of both sides and delete the markers; the next build puts them in order"));
            }
        }
        if (first && !text.substring(start, end).equals(HEADER)) {
            return Optional.of(at(source, start, end, "not a list of addresses that this version of Offprint can read")
                    .label("it begins with `" + HEADER + "`")
                    .help("take back what was changed in it; or, where a newer Offprint wrote it, use that one"));
        }
        if (first || start == end || isAddress(text, start, end)) {
            return Optional.empty();
        }
        return Optional.of(at(source, start, end, "a line in the list of addresses is not an address")
                .label("one begins at the site's root, as `/papers/` does")
                .help("take back what was changed here: only `offprint build` writes this file"));
    }

    private static Diagnostic at(Source source, int start, int end, String headline) {
        return Diagnostic.at(source.span(start, end), Rule.BAD_ADDRESS_LOCK, headline);
    }

    /** A slash, then parts with slashes between them, none of them empty, nothing but dots, or with control characters. */
    private static boolean isAddress(String text, int start, int end) {
        if (text.charAt(start) != '/') {
            return false;
        }
        int part = start + 1;
        boolean onlyDots = true;
        for (int i = part; i < end && text.charAt(i) != '\t'; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u007f' || c == '\\' || (c == '/' && onlyDots)) {
                return false;
            }
            onlyDots = c == '/' || (onlyDots && c == '.');
            part = c == '/' ? i + 1 : part;
        }
        return !onlyDots || part == end || text.charAt(part) == '\t';
    }

    /** Sorted, each address once; its marks are those of all its lines. */
    private static List<PublishedAddress> inOrder(List<PublishedAddress> addresses) {
        List<PublishedAddress> sorted = new ArrayList<>(addresses);
        Collections.sort(sorted);
        List<PublishedAddress> once = new ArrayList<>(sorted.size());
        for (PublishedAddress address : sorted) {
            int last = once.size() - 1;
            if (last >= 0 && once.get(last).path().equals(address.path())) {
                String marks = (once.get(last).marks() + ' ' + address.marks()).strip();
                once.set(last, new PublishedAddress(address.path(), marks));
            } else {
                once.add(address);
            }
        }
        return once;
    }

    /**
     * The same without the addresses that are given up, and without all that lies below those that end in a slash; one
     * that was never published is reported.
     *
     * @param given as people write them: with or without the slash at the beginning, and that of a page at the end
     */
    public AddressLock without(List<String> given, Diagnostics diagnostics) {
        if (given.isEmpty()) {
            return this;
        }
        List<Retired> retiring = new ArrayList<>();
        for (String address : given) {
            String path = address.startsWith("/") ? address.substring(1) : address;
            retiring.add(
                    new Retired(isPublished(path) || !isPublished(path + '/') ? path : path + '/', new ArrayList<>()));
        }
        List<PublishedAddress> kept = new ArrayList<>(addresses.size());
        for (PublishedAddress address : addresses) {
            boolean covered = false;
            for (Retired one : retiring) {
                if (covers(one.path(), address.path())) {
                    one.addresses().add(address);
                    covered = true;
                }
            }
            if (!covered) {
                kept.add(address);
            }
        }
        for (int i = 0; i < retiring.size(); i++) {
            if (retiring.get(i).addresses().isEmpty()) {
                diagnostics.report(
                        Diagnostic.inFile("", Rule.NOTHING_RETIRED, "`--retire " + given.get(i) + "` retires nothing")
                                .label("nothing was ever published there, or it has been given up already"));
            }
        }
        return new AddressLock(source, Collections.unmodifiableList(kept), Collections.unmodifiableList(retiring));
    }

    private static boolean covers(String retired, String path) {
        return path.equals(retired) || ((retired.isEmpty() || retired.endsWith("/")) && path.startsWith(retired));
    }

    /** What the file holds now; nothing where there is none. */
    public String written() {
        return source.isPresent() ? source.get().text() : "";
    }

    /** How messages name the file. */
    public String name() {
        return source.isPresent() ? source.get().name() : "";
    }

    /** The addresses, by path. */
    public List<PublishedAddress> addresses() {
        return addresses;
    }

    /** What was given up in this run. */
    public List<Retired> retired() {
        return retired;
    }

    public boolean isPublished(String path) {
        return Collections.binarySearch(addresses, new PublishedAddress(path, "")) >= 0;
    }

    /** Where the address stands in the file. */
    public Optional<Span> place(PublishedAddress address) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        String text = source.get().text();
        String line = "\n/" + address.path();
        for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
            int end = at + line.length();
            if (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\t') {
                return Optional.of(source.get().span(at + 1, end));
            }
        }
        return Optional.empty();
    }

    /** How many addresses are here that an earlier lock did not have. */
    public int newSince(AddressLock earlier) {
        int count = 0;
        int i = 0;
        for (PublishedAddress address : addresses) {
            while (i < earlier.addresses.size() && earlier.addresses.get(i).compareTo(address) < 0) {
                i++;
            }
            boolean known = i < earlier.addresses.size()
                    && earlier.addresses.get(i).path().equals(address.path());
            count += known ? 0 : 1;
        }
        return count;
    }

    /** The text of the file. */
    public String text() {
        StringBuilder text =
                new StringBuilder(64 * (addresses.size() + 1)).append(HEADER).append('\n');
        for (PublishedAddress address : addresses) {
            text.append('/').append(address.path());
            if (!address.marks().isEmpty()) {
                text.append('\t').append(address.marks());
            }
            text.append('\n');
        }
        return text.toString();
    }
}
