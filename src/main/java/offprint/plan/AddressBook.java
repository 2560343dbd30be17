package offprint.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.WrittenLink;
import org.jspecify.annotations.Nullable;

/** Who has which address. Addresses that differ in case alone are one, because some file systems hold them for one. */
final class AddressBook {
    private static final String INDEX = "index.html";
    /** Of one name, in UTF-8: what the file systems of today take. */
    private static final int LONGEST_NAME = 255;
    /** Of all names from the site's root: a quarter of what Linux takes, for the site lies in a folder. */
    private static final int LONGEST_PATH = 1024;

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Diagnostics diagnostics;

    AddressBook(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Gives an address to its owner, or reports who has it already.
     *
     * @param owner a file's name, or what the page is
     */
    boolean take(Address address, String owner) {
        return take(address, owner, "rename the file");
    }

    /** Gives a former address to whom readers are sent on to, or reports who has it. */
    boolean takeFormer(Address address, String owner, String field) {
        return take(address, owner, "take it out of `" + field + "`: it leads somewhere as it is");
    }

    /** Gives an address away if nobody has it. */
    boolean takeIfFree(Address address, String owner) {
        return holder(key(address.file())) == null && take(address, owner);
    }

    /** Whether there is anything at the address. */
    boolean leadsSomewhere(Address address) {
        return files.contains(address.file());
    }

    /** What some file systems hold for the same file has the same key: they pass over case, and how accents are made. */
    private static String key(String file) {
        for (int i = 0; i < file.length(); i++) {
            if (file.charAt(i) >= 0x80) {
                return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            }
        }
        return file.toLowerCase(Locale.ROOT);
    }

    private static boolean isTooLong(String file) {
        if (file.length() <= LONGEST_NAME / 4) {
            return false;
        }
        for (int from = 0; from < file.length(); ) {
            int slash = file.indexOf('/', from);
            int end = slash < 0 ? file.length() : slash;
            if (file.substring(from, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
            from = end + 1;
        }
        return file.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH;
    }

    private boolean take(Address address, String owner, String advice) {
        String file = key(address.file());
        String other = holder(file);
        if (other == null && isTooLong(address.file())) {
            diagnostics.report(Diagnostic.inFile(
                            owner, Rule.BAD_FILE_NAME, "no disk can hold the address `/" + address.path() + "`")
                    .label("a name in it has more than " + LONGEST_NAME + " bytes, or all of it more than "
                            + LONGEST_PATH)
                    .help("give the file a shorter name"));
            return false;
        }
        if (other == null) {
            owners.put(file, owner);
            for (int i = file.lastIndexOf('/'); i > 0; i = file.lastIndexOf('/', i - 1)) {
                if (folders.putIfAbsent(file.substring(0, i), owner) != null) {
                    break;
                }
            }
            files.add(address.file());
            return true;
        }
        String culprit = owner.startsWith("the ") ? other : owner;
        String holder = owner.startsWith("the ") ? owner : other;
        diagnostics.report(
                Diagnostic.inFile(culprit, Rule.ADDRESS_TAKEN, "the address `/" + address.path() + "` is taken")
                        .label("by " + holder)
                        .help(advice));
        return false;
    }

    /** Gives everything below an address to its owner, or reports who has some of it; nothing there can be linked to. */
    void takeFolder(Address folder, String owner) {
        String path = folder.path().substring(0, folder.path().length() - 1);
        if (take(new Address(path), owner)) {
            files.remove(path);
        }
    }

    int size() {
        return files.size();
    }

    boolean holds(String file) {
        return files.contains(file);
    }

    /** Who has the file, or stands in its way: a folder where the file goes, or a file where its folder goes. */
    private @Nullable String holder(String file) {
        String holder = owners.getOrDefault(file, folders.get(file));
        for (int i = file.lastIndexOf('/'); i > 0 && holder == null; i = file.lastIndexOf('/', i - 1)) {
            String folder = file.substring(0, i);
            if (folders.containsKey(folder)) {
                break;
            }
            holder = owners.get(folder);
        }
        return holder;
    }

    void checkLinks(List<WrittenLink> links) {
        for (WrittenLink link : links) {
            if (!leadsSomewhere(link.target())) {
                diagnostics.report(
                        Diagnostic.at(link.span(), Rule.DANGLING_LINK, "`/" + link.target() + "` leads nowhere")
                                .label("the site has no such page or file")
                                .help(proposal(link.target())));
            }
        }
    }

    private boolean leadsSomewhere(String target) {
        return find(target).isPresent();
    }

    /** Where a written link leads. */
    Optional<Address> find(String target) {
        String path = path(target);
        boolean found = files.contains(path.isEmpty() || path.endsWith("/") ? path + INDEX : path);
        return found ? Optional.of(new Address(path)) : Optional.empty();
    }

    /** The path that a link means: authors write addresses as browsers show them, or percent-encoded. */
    private static String path(String target) {
        if (target.indexOf('%') < 0) {
            return target;
        }
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private Optional<String> proposal(String target) {
        if (files.contains(target + "/index.html")) {
            return Optional.of("a page's address ends in a slash: `/" + target + "/`");
        }
        List<String> addresses = new ArrayList<>();
        for (String file : new TreeSet<>(files)) {
            boolean page = file.equals(INDEX) || file.endsWith('/' + INDEX);
            addresses.add(page ? file.substring(0, file.length() - INDEX.length()) : file);
        }
        return Suggestion.nearest(target, addresses)
                .filter(address -> isNear(lastPart(target), lastPart(address)))
                .map(address -> "did you mean `/" + address + "`?");
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
