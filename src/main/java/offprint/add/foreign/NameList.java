package offprint.add.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.model.PersonName;

/** How lists of names are divided, and what shape their names have. */
public final class NameList {
    /** PubMed gives three initials at most, and some journals four. */
    private static final int MOST_INITIALS = 4;

    private NameList() {}

    /** The names between the words {@code and}, or semicolons, that stand outside of braces. */
    public static List<String> divided(String list) {
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

    /** The parts between commas that stand outside of braces. */
    static List<String> atCommas(String text) {
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

    /** Whether the parts are biblatex's {@code family=…, given=…}. */
    static boolean isExtended(List<String> parts) {
        for (String part : parts) {
            if (part.startsWith("family=") || part.startsWith("given=")) {
                return true;
            }
        }
        return false;
    }

    /** Whether several names stand between commas, each family's followed by initials: {@code Reed, A., Quill, M. B.} */
    static boolean alternates(List<String> parts) {
        boolean alternates = parts.size() > 3 && parts.size() % 2 == 0;
        for (int i = 0; alternates && i < parts.size(); i++) {
            alternates = isInitials(parts.get(i)) == (i % 2 == 1);
        }
        return alternates;
    }

    /** Whether so many commas can only divide whole names: {@code Ann Reed, Max Quill, Li Na}. */
    static boolean isOfWholeNames(List<String> parts) {
        boolean words = parts.size() > 2;
        for (String part : parts) {
            words &= part.indexOf(' ') > 0;
        }
        return parts.size() > 3 || words;
    }

    /** Whether braces hold a family name and initials, as nothing but a person has: {@code {Reed, A. B.}}. */
    static boolean isBracedPerson(String name) {
        int comma = name.indexOf(',');
        return name.startsWith("{")
                && name.endsWith("}")
                && comma > 1
                && name.lastIndexOf('{') == 0
                && name.indexOf('.') > comma
                && isInitials(name.substring(comma + 1, name.length() - 1).strip());
    }

    /** {@code A.}, {@code A. B.}, {@code A.-B.}, {@code AB}. */
    private static boolean isInitials(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                boolean alone = i + 1 == text.length() || !Character.isLowerCase(text.charAt(i + 1));
                if (!Character.isUpperCase(c) || !alone) {
                    return false;
                }
                letters++;
            } else if (". -~".indexOf(c) < 0) {
                return false;
            }
        }
        return letters > 0 && letters <= MOST_INITIALS;
    }

    /** {@code Moss TJ}, {@code van den Berg A}: words, none of them initials but for the last; no comma. */
    static boolean endsInInitials(String name) {
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        boolean capitals = blank > 0 && last.length() <= MOST_INITIALS && last.indexOf('.') < 0 && isInitials(last);
        boolean words = name.indexOf(',') < 0 && name.indexOf('{') < 0 && name.indexOf('.') < 0;
        return capitals && words && hasSmallLetter(name.substring(0, Math.max(blank, 0))) && !isSuffix(last);
    }

    private static boolean hasSmallLetter(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase);
    }

    private static boolean isSuffix(String word) {
        return word.equals("II") || word.equals("III") || word.equals("IV");
    }

    /** The name with its last word, of initials, as the given name: {@code T. J. Moss}. */
    static PersonName withInitialsBehind(String name) {
        int blank = name.lastIndexOf(' ');
        StringBuilder given = new StringBuilder();
        for (int i = blank + 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                boolean joined = i > blank + 1 && name.charAt(i - 1) == '-';
                given.append(given.length() == 0 ? "" : joined ? "-" : " ")
                        .append(c)
                        .append('.');
            }
        }
        return PersonName.parse(name.substring(0, blank) + ", " + given);
    }

    /** Whether a word says that there are more authors. */
    static boolean isOthers(String name) {
        String word = name.replace("{", "").replace("}", "").strip();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "others", "et al.", "et al", "et al.,", "et alii", "and others", "…", "..." -> true;
            default -> false;
        };
    }
}
