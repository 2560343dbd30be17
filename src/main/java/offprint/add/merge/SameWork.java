package offprint.add.merge;

import offprint.model.Contributor;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Venue;

/** How two papers that share a title or an identifier are related. */
public final class SameWork {

    private SameWork() {}

    /**
     * Whether they may be put together: the first author is the same, or at least the title; but a paper is not the
     * program or data that it is about, and two identifiers in common alone prove nothing, for bibliographies err.
     *
     * @param sharedIdentifier whether an identifier is what they share
     */
    public static boolean isSame(Paper one, Paper other, boolean sharedIdentifier) {
        boolean title = Folding.fold(one.title().text())
                .equals(Folding.fold(other.title().text()));
        Contributor first = one.leading().listed().get(0);
        boolean author = first.agreesWith(other.leading().listed().get(0));
        boolean kind = isProduct(one.type()) == isProduct(other.type());
        return kind && (sharedIdentifier ? title || author : title && author);
    }

    /** Whether one says that it is a preprint, and the other is published, under another DOI if both have one. */
    public static boolean areVersions(PaperFile one, PaperFile other) {
        boolean versions = Versions.isPreprint(one)
                ? Versions.isPublished(other.paper())
                : Versions.isPublished(one.paper()) && Versions.isPreprint(other);
        return versions && !shareDoi(one.paper(), other.paper());
    }

    /** Whether the two have appeared in different venues, as far as their names and DOIs tell. */
    static boolean appearedElsewhere(Paper one, Paper other) {
        if (one.venue().isEmpty() || other.venue().isEmpty() || shareDoi(one, other)) {
            return false;
        }
        Venue mine = one.venue().get();
        Venue theirs = other.venue().get();
        return !Meaning.sameVenue(mine.name(), theirs.name())
                && !Meaning.sameVenue(mine.label(), theirs.label())
                && !Meaning.sameVenue(mine.label(), theirs.name())
                && !Meaning.sameVenue(mine.name(), theirs.label());
    }

    private static boolean isProduct(PaperType type) {
        return type == PaperType.DATASET || type == PaperType.SOFTWARE;
    }

    private static boolean shareDoi(Paper one, Paper other) {
        for (Identifier mine : one.identifiers()) {
            for (Identifier theirs : other.identifiers()) {
                boolean doi = mine.scheme() == IdentifierScheme.DOI;
                if (doi && mine.matchKey().equals(theirs.matchKey())) {
                    return true;
                }
            }
        }
        return false;
    }
}
