package offprint.add.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import offprint.model.PersonName;
import offprint.model.Slug;

/**
 * Names of authors, as other programs write them, in the form of content files. BibTeX's lists are divided by {@code and},
 * and {@code others} says that they are not complete; names are read by BibTeX's rules, or as biblatex's
 * {@code family=…, given=…}.
 */
final class AuthorNames {
    private final Draft draft;
    private final Set<String> seen = new HashSet<>();

    AuthorNames(Draft draft) {
        this.draft = draft;
    }

    /** A list as BibTeX has it. */
    void bibtex(String field, String tex) {
        for (String name : divided(ContentText.nameOfTex(tex))) {
            List<String> parts = atCommas(name);
            if (parts.size() > 3 && !isExtended(parts)) {
                for (String part : parts) {
                    one(field, part);
                }
            } else if (isExtended(parts)) {
                extended(field, parts);
            } else {
                one(field, name);
            }
        }
    }

    /** One name in BibTeX's notation. */
    void one(String field, String text) {
        String name = Characters.oneLine(text);
        if (isOthers(name)) {
            draft.complete = false;
        } else if (!name.isEmpty()) {
            if (name.indexOf(',') < 0 && isEastern(name.replace(" ", ""))) {
                add(field, new PersonName("", "", name.replace(" ", ""), ""));
            } else if (hasLetter(name)) {
                add(field, PersonName.parse(name));
            } else {
                draft.rest(field, name);
            }
        }
    }

    /** A name whose parts are known; {@code family} alone may be an organisation's. */
    void parts(String field, String given, String particle, String family, String suffix) {
        String whole = Characters.oneLine(given + ' ' + particle + ' ' + family);
        if (isOthers(whole)) {
            draft.complete = false;
        } else if (hasLetter(whole)) {
            String last = Characters.oneLine(family);
            PersonName name = last.isEmpty()
                    ? new PersonName("", "", Characters.oneLine(whole), Characters.oneLine(suffix))
                    : new PersonName(
                            Characters.oneLine(given), Characters.oneLine(particle), last, Characters.oneLine(suffix));
            add(field, name);
        } else {
            draft.rest(field, whole);
        }
    }

    private void add(String field, PersonName parsed) {
        PersonName name = inOwnOrder(parsed);
        if (seen.add(name.matchKey())) {
            draft.authors.add(written(name));
        } else {
            draft.rest(field, name.display() + " (a second time)");
        }
    }

    /** Chinese, Japanese and Korean names begin with the family's, without a space before the given one. */
    private static PersonName inOwnOrder(PersonName name) {
        boolean eastern = !name.given().isEmpty()
                && (name.particle() + name.suffix()).isEmpty()
                && isEastern(name.given())
                && isEastern(name.family());
        return eastern ? new PersonName("", "", name.family() + name.given(), "") : name;
    }

    private static boolean isEastern(String word) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL -> {}
                default -> {
                    if (c != 'ー' && c != '々') {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The shortest notation that content files read as this name. */
    static String written(PersonName name) {
        String plain = name.display();
        String family = name.particle().isEmpty() ? name.family() : name.particle() + ' ' + name.family();
        String suffix = name.suffix().isEmpty() ? "" : name.suffix() + ", ";
        String braced = (name.particle().isEmpty() ? "" : name.particle() + ' ') + '{' + name.family() + '}';
        String[] notations = {
            plain,
            family + ", " + suffix + name.given(),
            '{' + plain + '}',
            braced + ", " + suffix + name.given(),
            braced + ", " + (name.suffix().isEmpty() ? "" : '{' + name.suffix() + "}, ") + '{' + name.given() + '}',
            '{' + name.particle() + "} {" + name.family() + "}, " + suffix + name.given()
        };
        for (String notation : notations) {
            if (isAccepted(notation) && PersonName.parse(notation).equals(name)) {
                return notation;
            }
        }
        return '{' + plain.replace("{", "").replace("}", "") + '}';
    }

    /** What a content file takes for one name, and for nothing else. */
    private static boolean isAccepted(String notation) {
        if (notation.startsWith("{")) {
            return true;
        }
        int commas = 0;
        for (int i = 0; i < notation.length(); i++) {
            commas += notation.charAt(i) == ',' ? 1 : 0;
        }
        boolean oneName = commas < 3 && !notation.contains(" and ");
        return oneName && !isOthers(notation) && Slug.parse(notation).value().isEmpty();
    }

    private static boolean isOthers(String name) {
        String word = name.replace("{", "").replace("}", "").strip();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "others", "et al.", "et al", "et al.,", "et alii", "and others", "…", "..." -> true;
            default -> false;
        };
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The names between the words {@code and}, or semicolons, that stand outside of braces. */
    private static List<String> divided(String list) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean and = depth <= 0
                    && list.regionMatches(true, i, "and", 0, 3)
                    && (i == 0 || list.charAt(i - 1) == ' ')
                    && (i + 3 == list.length() || list.charAt(i + 3) == ' ');
            if (and || (c == ';' && depth <= 0)) {
                names.add(list.substring(start, i));
                start = i + (and ? 3 : 1);
                i = start - 1;
            }
        }
        names.add(list.substring(start));
        return names;
    }

    private static List<String> atCommas(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static boolean isExtended(List<String> parts) {
        for (String part : parts) {
            if (part.startsWith("family=") || part.startsWith("given=")) {
                return true;
            }
        }
        return false;
    }

    private void extended(String field, List<String> parts) {
        String[] keys = {"given", "prefix", "family", "suffix"};
        String[] values = {"", "", "", ""};
        for (String part : parts) {
            for (int i = 0; i < keys.length; i++) {
                if (part.startsWith(keys[i] + "=")) {
                    String value = part.substring(keys[i].length() + 1);
                    values[i] = value.replace("{", "").replace("}", "").replace("\"", "");
                }
            }
        }
        parts(field, values[0], values[1], values[2], values[3]);
    }
}
