package offprint.content.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.content.names.Doubles.Pair;

/** Authors who are probably one person, brought together: no two known people ever are. */
final class Clusters {
    private final Map<Bearer, List<Bearer>> byMember = new LinkedHashMap<>();

    /** Brings the pairs together, and gives those that are consistent with the others. */
    List<Pair> join(List<Pair> doubles) {
        List<Pair> joined = new ArrayList<>();
        for (Pair pair : doubles) {
            List<Bearer> one = of(pair.one());
            List<Bearer> other = of(pair.other());
            if (!one.contains(pair.other()) && known(one) + known(other) <= 1) {
                one.addAll(other);
                for (Bearer bearer : other) {
                    byMember.put(bearer, one);
                }
            }
            if (of(pair.one()).contains(pair.other())) {
                joined.add(pair);
            }
        }
        return joined;
    }

    /** All who are probably one person with this author, who is among them. */
    List<Bearer> of(Bearer bearer) {
        return byMember.computeIfAbsent(bearer, alone -> new ArrayList<>(List.of(alone)));
    }

    /** The one whose name the others are spellings of: who is known, else who has the fullest name. */
    Bearer head(Bearer bearer) {
        Bearer head = bearer;
        for (Bearer other : of(bearer)) {
            int order = Integer.compare(fullness(other), fullness(head));
            if (order > 0 || (order == 0 && other.number < head.number)) {
                head = other;
            }
        }
        return head;
    }

    private static int fullness(Bearer bearer) {
        if (bearer.person.isPresent()) {
            return Integer.MAX_VALUE;
        }
        int whole = 0;
        for (String word : new Spelling(bearer.name).given) {
            whole += word.length() > 1 ? 100 : 1;
        }
        return whole * 1000 + Math.min(bearer.papers.size(), 999);
    }

    private static int known(List<Bearer> cluster) {
        int known = 0;
        for (Bearer bearer : cluster) {
            known += bearer.person.isPresent() ? 1 : 0;
        }
        return known;
    }
}
