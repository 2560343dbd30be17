package offprint.content.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs of authors who are probably one person, few enough that each is worth a look. */
final class Doubles {
    private final Bearers bearers;
    private final Candidates candidates;
    private final List<Pair> likely = new ArrayList<>();

    /**
     * Two authors who may be one.
     *
     * @param between who has written with both, where that was needed or is known
     */
    record Pair(Bearer one, Bearer other, Resemblance likeness, Optional<Bearer> between) {

        Bearer partner(Bearer bearer) {
            return bearer == one ? other : one;
        }
    }

    private Doubles(Bearers bearers) {
        this.bearers = bearers;
        this.candidates = new Candidates(bearers.all());
    }

    static List<Pair> of(Bearers bearers) {
        Doubles doubles = new Doubles(bearers);
        doubles.candidates.forEachPair(doubles::judge);
        return doubles.unambiguous();
    }

    /** Two known people are two, and so are two authors of one paper. */
    private void judge(Bearer one, Bearer other) {
        if (one.person.isPresent() && other.person.isPresent()) {
            return;
        }
        Optional<Resemblance> likeness =
                haveOneOrcid(one, other) ? Optional.of(Resemblance.ORCID) : Resemblance.of(one, other);
        if (likeness.isEmpty() || haveTwoOrcids(one, other) || bearers.meet(one, other)) {
            return;
        }
        Optional<Bearer> between = bearers.between(one, other);
        boolean alone = candidates.inFamily(one) == 2 && candidates.inFamily(other) == 2;
        if (between.isPresent() || likeness.get().isEnough(one, other, alone)) {
            likely.add(new Pair(one, other, likeness.get(), between));
        }
    }

    /** Without those who may be one of several that are not one person themselves. */
    private List<Pair> unambiguous() {
        Map<Bearer, List<Bearer>> partners = new HashMap<>();
        for (Pair pair : likely) {
            partners.computeIfAbsent(pair.one(), key -> new ArrayList<>(1)).add(pair.other());
            partners.computeIfAbsent(pair.other(), key -> new ArrayList<>(1)).add(pair.one());
        }
        List<Pair> kept = new ArrayList<>();
        for (Pair pair : likely) {
            boolean sure = pair.likeness().compareTo(Resemblance.MIDDLE) < 0;
            if (sure || (isOne(partners, pair.one()) && isOne(partners, pair.other()))) {
                kept.add(pair);
            }
        }
        return kept;
    }

    /** Whether all who may be this author may be each other, too. */
    private boolean isOne(Map<Bearer, List<Bearer>> partners, Bearer bearer) {
        List<Bearer> all = partners.getOrDefault(bearer, List.of());
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                boolean two = all.get(i).person.isPresent() && all.get(k).person.isPresent();
                if (two || Resemblance.of(all.get(i), all.get(k)).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean haveOneOrcid(Bearer one, Bearer other) {
        for (Bearer.Mention mine : one.orcids) {
            for (Bearer.Mention theirs : other.orcids) {
                if (mine.orcid().equals(theirs.orcid())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean haveTwoOrcids(Bearer one, Bearer other) {
        return !one.orcids.isEmpty() && !other.orcids.isEmpty() && !haveOneOrcid(one, other);
    }
}
