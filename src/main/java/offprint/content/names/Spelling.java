package offprint.content.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import offprint.model.Folding;
import offprint.model.PersonName;

/** A name in lower case without accents, in the parts that are compared. */
final class Spelling {
    final PersonName name;
    final String family;
    final List<String> given;

    Spelling(PersonName name) {
        this.name = name;
        this.family = Folding.fold(name.familyWithParticle());
        String folded = Folding.fold(name.given());
        this.given = folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
    }

    /** Names of organisations, and of people who have one name only, are not compared. */
    boolean isComparable() {
        return !given.isEmpty() && !family.isEmpty();
    }

    boolean beginsWithInitial() {
        return given.get(0).length() == 1;
    }

    /** Whether its given names are capitals: Jo is a name, and JO is J. O. */
    boolean hasInitialsOnly() {
        String text = name.given();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same for names that differ in spaces and hyphens only. */
    String letters() {
        return String.join("", given) + '|' + family.replace(" ", "");
    }

    /** The same for names of which one has letters such as ö as they are, and the other one as oe. */
    String withoutDigraphs() {
        String text = letters();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            boolean second = (c == 'e' && "aou".indexOf(before) >= 0) || (c == 'a' && before == 'a');
            out.append(second ? "" : String.valueOf(c));
        }
        return out.toString();
    }

    /** Whether it has a letter that is also written as two. */
    boolean hasUmlaut() {
        String display = name.display();
        for (int i = 0; i < display.length(); i++) {
            if ("äöüøåæœÄÖÜØÅÆŒ".indexOf(display.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The same for names whose words stand in another order. */
    String words() {
        List<String> words = new ArrayList<>(given);
        words.addAll(Arrays.asList(family.split(" ", -1)));
        Collections.sort(words);
        return String.join(" ", words);
    }

    /** Its first two words, where these are names. */
    String beginning() {
        String words = String.join(" ", given) + ' ' + family;
        int second = words.indexOf(' ', given.get(0).length() + 1);
        return beginsWithInitial() ? "" : second < 0 ? words : words.substring(0, second);
    }

    /** Whether it is a whole name with which the other one begins. */
    boolean beginsLike(Spelling other) {
        String words = String.join(" ", given) + ' ' + family + ' ';
        String longer = String.join(" ", other.given) + ' ' + other.family + ' ';
        return !beginsWithInitial() && longer.length() > words.length() && longer.startsWith(words);
    }

    /** The length of its longest word. */
    int longestWord() {
        int longest = family.length();
        for (String word : given) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
