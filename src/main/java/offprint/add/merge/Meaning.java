package offprint.add.merge;

import java.util.Optional;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.RichText;

/** Whether two values of a key mean the same, however they are spelled. */
final class Meaning {

    private Meaning() {}

    /** Values of one line. */
    static boolean same(String key, String mine, String theirs) {
        if (key.equals("date")) {
            return mine.startsWith(theirs) || theirs.startsWith(mine);
        }
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            if (scheme.key().equals(key)) {
                return matchKey(scheme, mine).equals(matchKey(scheme, theirs));
            }
        }
        return Folding.fold(mine).equals(Folding.fold(theirs));
    }

    private static String matchKey(IdentifierScheme scheme, String text) {
        return scheme.parse(text).value().map(Identifier::matchKey).orElse(text);
    }

    /** Texts with markup, where both papers have one. */
    static boolean same(Optional<RichText> mine, Optional<RichText> theirs) {
        String one = mine.map(RichText::text).orElse("");
        return Folding.fold(one).equals(Folding.fold(theirs.map(RichText::text).orElse("")));
    }

    /** Names of venues: an article before one says nothing. */
    static boolean sameVenue(String mine, String theirs) {
        return withoutArticle(mine).equals(withoutArticle(theirs));
    }

    private static String withoutArticle(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    /** Web addresses: by either protocol, with a slash at the end or without. */
    static boolean sameAddress(String mine, String theirs) {
        return withoutProtocol(mine).equals(withoutProtocol(theirs));
    }

    private static String withoutProtocol(String url) {
        int end = url.endsWith("/") ? url.length() - 1 : url.length();
        int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
        return url.substring(Math.min(start, end), end);
    }
}
