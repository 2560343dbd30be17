package offprint.content.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Identifier;
import offprint.model.PersonName;

/**
 * The pairs of authors worth comparing: those who share one of the keys under which similar names meet. So the work
 * grows with the number of names, not of their pairs.
 */
final class Candidates {
    /** Those in one bucket are compared with each other. */
    private final Map<String, List<Bearer>> byKey = new LinkedHashMap<>();

    /** Those whose given name is an initial, and those who have it whole, by that letter and the family name. */
    private final Map<String, List<Bearer>> initials = new LinkedHashMap<>();

    private final Map<String, List<Bearer>> wholes = new LinkedHashMap<>();
    private final Map<String, Set<Bearer>> families = new LinkedHashMap<>();

    Candidates(List<Bearer> bearers) {
        for (Bearer bearer : bearers) {
            for (Bearer.Mention mention : bearer.orcids) {
                add(byKey, "orcid " + mention.orcid().map(Identifier::value).orElse(""), bearer);
            }
            for (Spelling spelling : spellings(bearer)) {
                add(bearer, spelling);
            }
        }
    }

    /** The spellings of an author that can be compared. */
    static List<Spelling> spellings(Bearer bearer) {
        List<Spelling> spellings = new ArrayList<>(bearer.spellings.size());
        for (PersonName name : bearer.spellings) {
            Spelling spelling = new Spelling(name);
            if (spelling.isComparable()) {
                spellings.add(spelling);
            }
        }
        return spellings;
    }

    /** Takes each pair once, the one who comes first in the papers first. */
    interface Pairs {
        void take(Bearer one, Bearer other);
    }

    void forEachPair(Pairs pairs) {
        Set<Long> seen = new LinkedHashSet<>();
        for (List<Bearer> bucket : byKey.values()) {
            for (int i = 0; i < bucket.size(); i++) {
                for (int k = i + 1; k < bucket.size(); k++) {
                    take(bucket.get(i), bucket.get(k), seen, pairs);
                }
            }
        }
        for (Map.Entry<String, List<Bearer>> bucket : initials.entrySet()) {
            for (Bearer shortened : bucket.getValue()) {
                for (Bearer whole : wholes.getOrDefault(bucket.getKey(), List.of())) {
                    take(shortened, whole, seen, pairs);
                }
            }
        }
    }

    /** How many authors have the family name of this one, under any spelling. */
    int inFamily(Bearer bearer) {
        int most = 0;
        for (Spelling spelling : spellings(bearer)) {
            most = Math.max(
                    most, families.getOrDefault(spelling.family, Set.of()).size());
        }
        return most;
    }

    private static void take(Bearer one, Bearer other, Set<Long> seen, Pairs pairs) {
        Bearer first = one.number < other.number ? one : other;
        Bearer second = first == one ? other : one;
        if (first != second && seen.add(((long) first.number << 32) | second.number)) {
            pairs.take(first, second);
        }
    }

    private void add(Bearer bearer, Spelling spelling) {
        families.computeIfAbsent(spelling.family, key -> new LinkedHashSet<>()).add(bearer);
        add(byKey, "letters " + spelling.letters(), bearer);
        add(byKey, "digraphs " + spelling.withoutDigraphs(), bearer);
        add(byKey, "words " + spelling.words(), bearer);
        if (!spelling.beginsWithInitial()) {
            add(byKey, "beginning " + spelling.beginning(), bearer);
        }
        add(byKey, "first " + spelling.given.get(0) + '|' + spelling.family, bearer);
        String letter = spelling.given.get(0).charAt(0) + "|" + spelling.family;
        add(spelling.beginsWithInitial() ? initials : wholes, letter, bearer);
        for (String trace : traces(spelling.family)) {
            add(byKey, "slip " + spelling.given + '|' + trace, bearer);
        }
        for (int i = 0; i < spelling.given.size(); i++) {
            List<String> words = new ArrayList<>(spelling.given);
            for (String trace : traces(spelling.given.get(i))) {
                words.set(i, trace + '*');
                add(byKey, "slip " + words + '|' + spelling.family, bearer);
            }
        }
    }

    private static List<String> traces(String word) {
        return word.length() < Resemblance.SLIP_IN ? List.of() : Slip.traces(word);
    }

    private static void add(Map<String, List<Bearer>> map, String key, Bearer bearer) {
        List<Bearer> bucket = map.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (bucket.isEmpty() || bucket.get(bucket.size() - 1) != bearer) {
            bucket.add(bearer);
        }
    }
}
