package offprint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A name in the parts that citation styles know (CSL: given, non-dropping particle, family, suffix). A name of one
 * part, of an organisation, or in a script that does not separate its words is all family.
 */
public final class PersonName {
    private final String given;
    private final String particle;
    private final String family;
    private final String suffix;
    /** Kept, because every list of authors asks for them. */
    private final String display;

    private final String matchKey;

    private final boolean organization;

    public PersonName(String given, String particle, String family, String suffix) {
        this(given, particle, family, suffix, "", false);
    }

    /** The name of an organization, which nobody takes apart. */
    public static PersonName ofOrganization(String name) {
        return new PersonName("", "", name, "", "", true);
    }

    /**
     * A name of which more is known than its parts.
     *
     * @param written the name as it stands in the content, where its parts do not tell in which order; else empty
     */
    private PersonName(
            String given, String particle, String family, String suffix, String written, boolean organization) {
        if (family.isBlank()) {
            throw new IllegalArgumentException("a name has a family name");
        }
        this.given = given;
        this.particle = particle;
        this.family = family;
        this.suffix = suffix;
        this.organization = organization || ((given + particle + suffix).isEmpty() && family.indexOf(' ') >= 0);
        String inOrder = written.isEmpty() ? spelled(given, particle, family, suffix) : written;
        this.display = written.isEmpty() && isFamilyFirst() ? family + given : inOrder;
        this.matchKey = Folding.fold(inOrder);
    }

    public String given() {
        return given;
    }

    public String particle() {
        return particle;
    }

    public String family() {
        return family;
    }

    public String suffix() {
        return suffix;
    }

    /**
     * Reads {@code Given von Family}, {@code von Family, Given} or {@code von Family, Jr., Given}; words in lower case
     * before the family name are its particle. {@code {An Organisation}} in braces is one word. Of two words in Chinese,
     * Japanese or Korean letters the first is the family name.
     */
    public static PersonName parse(String text) {
        String name = text.strip();
        String within = withoutBraces(name);
        if (isInBraces(name) && !within.isEmpty()) {
            return ofOrganization(within);
        }
        List<String> parts = split(name, ',');
        if (parts.size() == 1) {
            return inReadingOrder(split(parts.get(0), ' '));
        }
        List<String> family = split(parts.get(0), ' ');
        int lower = leadingParticles(family, family.size() - 1);
        String given = parts.size() > 2 ? String.join(", ", parts.subList(2, parts.size())) : parts.get(1);
        String suffix = parts.size() > 2 ? parts.get(1) : "";
        if (parts.size() == 2 && isSuffix(given)) {
            PersonName unmarked = inReadingOrder(family);
            String both = unmarked.suffix.isEmpty() ? given : unmarked.suffix + ' ' + given;
            return new PersonName(unmarked.given, unmarked.particle, unmarked.family, withoutBraces(both));
        }
        return of(given, join(family, 0, lower), join(family, lower, family.size()), suffix);
    }

    /** The name in reading order: {@code Ludwig van Beethoven III}, {@code 王伟}. */
    public String display() {
        return display;
    }

    /** The family name with its particle before it: {@code van Beethoven}. */
    public String familyWithParticle() {
        return particle.isEmpty() ? family : particle + ' ' + family;
    }

    /** Whether it is an organization's: one in braces, or of several words that nobody may take apart. */
    public boolean isOrganization() {
        return organization;
    }

    /** Whether the family name comes first, with no space or comma after it: in Chinese, Japanese and Korean letters. */
    public boolean isFamilyFirst() {
        // Katakana spell families from elsewhere, whose name comes last.
        return !given.isEmpty()
                && (particle + suffix).isEmpty()
                && Character.UnicodeScript.of(family.codePointAt(0)) != Character.UnicodeScript.KATAKANA
                && (family + given).codePoints().allMatch(PersonName::isEastAsian);
    }

    private static boolean isEastAsian(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> letter == 'ー' || letter == '々';
        };
    }

    private static String spelled(String... parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                out.append(out.length() > 0 ? " " : "").append(part);
            }
        }
        return out.toString();
    }

    /** The name as lists sort it: family first, without case and accents; a particle does not count. */
    public String sortKey() {
        return Folding.fold(family) + ' ' + Folding.fold(given) + ' ' + Folding.fold(particle + suffix);
    }

    /** What two spellings of one name have in common: case, accents and punctuation do not count. */
    public String matchKey() {
        return matchKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name
                && name.given.equals(given)
                && name.particle.equals(particle)
                && name.family.equals(family)
                && name.suffix.equals(suffix)
                && name.organization == organization;
    }

    @Override
    public int hashCode() {
        return 31 * given.hashCode() + family.hashCode();
    }

    @Override
    public String toString() {
        return display();
    }

    /**
     * Whether two names may be one person's: one family name, and given names that are the same as far as both state
     * them, an initial standing for each name that begins with it ({@code J. Tolkien}, {@code John R. R. Tolkien}).
     */
    public boolean agreesWith(PersonName other) {
        boolean sameFamily =
                Folding.fold(particle + ' ' + family).equals(Folding.fold(other.particle + ' ' + other.family));
        boolean sameSuffix = suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
        if (!sameFamily || !sameSuffix || given.isEmpty() != other.given.isEmpty()) {
            return false;
        }
        List<String> mine = split(Folding.fold(given), ' ');
        List<String> theirs = split(Folding.fold(other.given), ' ');
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            String one = mine.get(i);
            String two = theirs.get(i);
            boolean initial = one.length() == 1 || two.length() == 1;
            if (initial ? one.charAt(0) != two.charAt(0) : !one.equals(two)) {
                return false;
            }
        }
        return true;
    }

    private static PersonName inReadingOrder(List<String> words) {
        int end = words.size();
        if (end == 2) {
            PersonName turned = new PersonName(words.get(1), "", words.get(0), "", join(words, 0, 2), false);
            if (turned.isFamilyFirst()) {
                return turned;
            }
        }
        String suffix = "";
        if (end > 2 && isSuffix(words.get(end - 1))) {
            suffix = words.get(--end);
        }
        int von = firstLower(words, end - 1);
        int family = end - 1;
        while (family > von && !isLower(words.get(family - 1))) {
            family--;
        }
        if (von == end - 1) {
            family = von;
        }
        return of(join(words, 0, von), join(words, von, family), join(words, family, end), suffix);
    }

    /** The parts without their braces; where that leaves no family name, with them. */
    private static PersonName of(String given, String particle, String family, String suffix) {
        String bare = withoutBraces(family);
        return new PersonName(
                withoutBraces(given), withoutBraces(particle), bare.isEmpty() ? family : bare, withoutBraces(suffix));
    }

    /** Whether one pair of braces holds all of a text. */
    private static boolean isInBraces(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && i < text.length() - 1) {
                return false;
            }
        }
        return text.startsWith("{") && text.endsWith("}");
    }

    private static String withoutBraces(String text) {
        return text.indexOf('{') < 0 && text.indexOf('}') < 0
                ? text
                : text.replace("{", "").replace("}", "").strip();
    }

    /** Where the particle begins: the first word in lower case, or {@code limit} where there is none (BibTeX's rule). */
    private static int firstLower(List<String> words, int limit) {
        int i = 0;
        while (i < limit && !isLower(words.get(i))) {
            i++;
        }
        return i;
    }

    private static int leadingParticles(List<String> words, int limit) {
        int i = 0;
        while (i < limit && isLower(words.get(i))) {
            i++;
        }
        return i;
    }

    /** Whether the first letter is a small one; a word in braces has no case. */
    private static boolean isLower(String word) {
        for (int i = 0; i < word.length() && word.charAt(i) != '{'; i++) {
            int c = word.codePointAt(i);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private static boolean isSuffix(String word) {
        return switch (word) {
            case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" -> true;
            default -> false;
        };
    }

    /** The parts between the separators that stand outside of braces. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? separator : text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (i == text.length() || (c == separator && depth <= 0)) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts.isEmpty() ? Arrays.asList(text) : parts;
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, Math.max(from, to)));
    }
}
