package offprint.add;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.add.formats.Draft;
import offprint.model.Paper;
import offprint.model.Slug;

/** Names for new papers' files that no file or former slug of the site has. */
final class FileNames {
    private static final int LONGEST = 60;
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Set<String> taken = new HashSet<>();

    void take(String slug) {
        taken.add(slug);
    }

    /** The source's key where it can be an address, else the title's words before a colon, or its first ones. */
    String of(Draft draft, Paper paper) {
        String key = draft.key().toLowerCase(Locale.ROOT);
        String base = isName(key) ? key : fromTitle(paper.title().text());
        String slug = base;
        for (int i = 2; taken.contains(slug); i++) {
            slug = base + '-' + i;
        }
        taken.add(slug);
        return slug;
    }

    /** Not what programs number their items by. */
    private static boolean isName(String key) {
        boolean slug = Slug.parse(key).value().isPresent() && key.length() <= LONGEST;
        boolean letter = false;
        for (int i = 0; i < key.length(); i++) {
            letter |= Character.isLetter(key.charAt(i));
        }
        return slug
                && letter
                && !key.startsWith("item-")
                && !key.startsWith("ref")
                && !UUID.matcher(key).matches();
    }

    private static String fromTitle(String title) {
        int colon = title.indexOf(':');
        String head = colon > 0 ? title.substring(0, colon) : title;
        String slug = ascii(Slug.of(head).value());
        for (int cut = slug.length(); cut > 0 && slug.length() > LONGEST; ) {
            cut = slug.lastIndexOf('-');
            slug = cut > 0 ? slug.substring(0, cut) : slug.substring(0, LONGEST);
        }
        return Slug.parse(slug).value().isPresent() ? slug : "paper";
    }

    private static String ascii(String slug) {
        StringBuilder out = new StringBuilder(slug.length());
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            boolean joint = c == '-' && (out.length() == 0 || out.charAt(out.length() - 1) == '-');
            if (c < 0x80 && !joint) {
                out.append(c);
            }
        }
        while (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }
}
