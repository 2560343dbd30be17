package offprint.site.plan;

import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.Paper;

/**
 * What a page can be known by at another address: a check sum of its title, and of each identifier of a paper, so that a
 * new title alone or a new identifier alone does not make it another.
 */
final class Marks {

    private Marks() {}

    static String of(String title) {
        return mark(Folding.fold(title));
    }

    static String of(Paper paper) {
        StringBuilder marks = new StringBuilder(of(paper.title().text()));
        for (Identifier identifier : paper.identifiers()) {
            if (!identifier.scheme().isShared()) {
                marks.append(' ').append(mark(identifier.matchKey()));
            }
        }
        return marks.toString();
    }

    /** Eight hexadecimal digits, by the sum that Java lays down for strings. */
    private static String mark(String text) {
        String digits = Integer.toHexString(text.hashCode());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
