package offprint.content.names;

import java.util.Optional;

/** Why two authors may be one, the most telling reason first. docs/content.md has the same list. */
enum Resemblance {
    ORCID("they share an ORCID iD"),
    JOINED("the names differ in spaces and hyphens only"),
    DIGRAPH("one has letters such as ö, the other oe"),
    MIDDLE("only the middle names differ, in number or in initials"),
    INITIALS("one has initials where the other has names"),
    SHORTENED("one lacks the other's last family name"),
    SWAPPED("the words are in a different order"),
    SLIP("they differ by one letter");

    /** Words shorter than this differ by a letter because they are two: Wei and Wen, Zhang and Zhong. */
    static final int SLIP_IN = 6;

    private static final int RARE_WORD = 10;
    private static final int COMMON_GIVEN_NAME = 4;

    private final String reason;

    Resemblance(String reason) {
        this.reason = reason;
    }

    /** The reason as messages give it. */
    String reason() {
        return reason;
    }

    /** What two authors have in common under any of their spellings. */
    static Optional<Resemblance> of(Bearer one, Bearer other) {
        Resemblance best = null;
        for (Spelling mine : Candidates.spellings(one)) {
            for (Spelling theirs : Candidates.spellings(other)) {
                Optional<Resemblance> found = of(mine, theirs);
                if (found.isPresent() && (best == null || found.get().compareTo(best) < 0)) {
                    best = found.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Resemblance> of(Spelling one, Spelling other) {
        if (!one.name.suffix().equals(other.name.suffix())) {
            return Optional.empty();
        }
        if (one.letters().equals(other.letters()) && one.hasInitialsOnly() == other.hasInitialsOnly()) {
            return Optional.of(JOINED);
        }
        if ((one.hasUmlaut() || other.hasUmlaut()) && one.withoutDigraphs().equals(other.withoutDigraphs())) {
            return Optional.of(DIGRAPH);
        }
        if (one.name.agreesWith(other.name)) {
            return Optional.of(one.beginsWithInitial() == other.beginsWithInitial() ? MIDDLE : INITIALS);
        }
        if (one.beginsLike(other) || other.beginsLike(one)) {
            return Optional.of(SHORTENED);
        }
        if (one.words().equals(other.words())) {
            return Optional.of(SWAPPED);
        }
        return isSlip(one, other) ? Optional.of(SLIP) : Optional.empty();
    }

    private static boolean isSlip(Spelling one, Spelling other) {
        if (one.given.equals(other.given)) {
            return isSlip(one.family, other.family);
        }
        int differing = -1;
        for (int i = 0; i < one.given.size() && one.given.size() == other.given.size(); i++) {
            if (!one.given.get(i).equals(other.given.get(i))) {
                differing = differing == -1 ? i : -2;
            }
        }
        return differing >= 0
                && one.family.equals(other.family)
                && isSlip(one.given.get(differing), other.given.get(differing));
    }

    private static boolean isSlip(String one, String other) {
        return Math.min(one.length(), other.length()) >= SLIP_IN
                && Slip.isBetween(one, other)
                && !(Pinyin.isName(one) && Pinyin.isName(other));
    }

    /** Whether it says enough without a co-author who has written with both. */
    boolean isEnough(Bearer one, Bearer other, boolean aloneInFamily) {
        int word = 0;
        int given = 0;
        for (Bearer bearer : new Bearer[] {one, other}) {
            Spelling spelling = new Spelling(bearer.name);
            word = Math.max(word, spelling.longestWord());
            given = Math.max(
                    given, spelling.given.isEmpty() ? 0 : spelling.given.get(0).length());
        }
        return switch (this) {
            case ORCID, JOINED, DIGRAPH -> true;
            case MIDDLE -> given >= COMMON_GIVEN_NAME || aloneInFamily;
            case INITIALS -> aloneInFamily;
            case SHORTENED -> false;
            case SWAPPED, SLIP -> word >= RARE_WORD;
        };
    }
}
