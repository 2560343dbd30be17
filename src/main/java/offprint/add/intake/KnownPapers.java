package offprint.add.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.add.merge.Merged;
import offprint.diag.Source;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;

/** The papers that a site has or is about to get, to be found by what no two of them share: identifiers and title. */
final class KnownPapers {
    private final Map<String, Known> byKey = new HashMap<>();

    /** A paper, and what has been merged into its file. */
    static final class Known {
        final String file;
        final List<Merged> merges = new ArrayList<>();
        Source source;
        Paper paper;

        /** Whether {@link #paper} is older than {@link #source}. */
        boolean stale;

        Known(String file, Source source, Paper paper) {
            this.file = file;
            this.source = source;
            this.paper = paper;
        }
    }

    /** @param file how messages name the file that the paper has or gets */
    Known add(String file, Source source, Paper paper) {
        Known known = new Known(file, source, paper);
        addKeys(known, paper);
        return known;
    }

    /** Remembers a paper's title and identifiers as those of a known one. */
    void addKeys(Known known, Paper paper) {
        String title = Folding.fold(paper.title().text());
        if (!title.isEmpty()) {
            byKey.putIfAbsent("title:" + title, known);
        }
        for (Identifier identifier : paper.identifiers()) {
            if (isOfOneWork(identifier)) {
                byKey.putIfAbsent(identifier.matchKey(), known);
            }
        }
    }

    /** Those with one of the paper's identifiers or with its title: none or one, unless the paper mixes up several. */
    List<Known> like(Paper paper) {
        List<Known> found = new ArrayList<>(1);
        for (Identifier identifier : paper.identifiers()) {
            Known known = isOfOneWork(identifier) ? byKey.get(identifier.matchKey()) : null;
            if (known != null && !found.contains(known)) {
                found.add(known);
            }
        }
        Known known = byKey.get("title:" + Folding.fold(paper.title().text()));
        if (known != null && !found.contains(known)) {
            found.add(known);
        }
        return found;
    }

    /** Whether the two share an identifier, and not the title alone. */
    static boolean shareIdentifier(Paper one, Paper other) {
        for (Identifier mine : one.identifiers()) {
            for (Identifier theirs : other.identifiers()) {
                if (isOfOneWork(mine) && mine.matchKey().equals(theirs.matchKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Papers of one journal or book share its number. */
    private static boolean isOfOneWork(Identifier identifier) {
        return identifier.scheme() != IdentifierScheme.ISSN && identifier.scheme() != IdentifierScheme.ISBN;
    }
}
