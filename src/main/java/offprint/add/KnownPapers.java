package offprint.add;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.merge.Merged;
import offprint.diag.Source;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.Namesakes;
import offprint.model.Paper;
import offprint.model.Patent;
import offprint.model.PatentNumber;

/**
 * The papers that a site has or is about to get, found by identifier or title. Lookups compare with the papers as
 * their files have them, not with entries that were taken for one of them, so the order of a bibliography makes no
 * difference.
 */
final class KnownPapers {
    private final Map<String, List<Known>> byKey = new HashMap<>();

    /** A paper, and what has been merged into its file. */
    static final class Known {
        final String file;
        final List<Merged> merges = new ArrayList<>();

        /** What was taken for this paper and has left nothing in its file. */
        final List<Paper> passedOver = new ArrayList<>(0);

        Source source;
        Paper paper;

        Known(String file, Source source, Paper paper) {
            this.file = file;
            this.source = source;
            this.paper = paper;
        }
    }

    /**
     * A paper that shares something with another one.
     *
     * @param title whether their titles are the same but for case, accents and punctuation
     * @param patent the number of the patent that both are; empty where they are none
     * @param identifiers that both have
     */
    record Match(Known known, boolean title, Optional<PatentNumber> patent, List<Identifier> identifiers) {

        /** Whether they share more than the title. */
        boolean isByNumber() {
            return patent.isPresent() || !identifiers.isEmpty();
        }

        /** Whether they are taken for one. */
        boolean isOne(Paper paper) {
            boolean one =
                    isByNumber() ? !Namesakes.haveTwoDois(known.paper, paper) : !Namesakes.areTwo(known.paper, paper);
            boolean namesakes = title && !Namesakes.areTwo(known.paper, paper);
            return one && (namesakes || !contradicts(paper));
        }

        /** Whether what was taken for the known paper before is another one than this. */
        boolean contradicts(Paper paper) {
            return known.passedOver.stream().anyMatch(other -> Namesakes.haveTwoDois(other, paper));
        }

        /** What they share, for messages: {@code the DOI 10.1000/182}. */
        String by() {
            return identifiers.isEmpty()
                    ? patent.map(number -> "the patent number " + number.value())
                            .orElse("the title")
                    : "the " + identifiers.get(0).scheme().noun() + ' '
                            + identifiers.get(0).value();
        }
    }

    /** @param file how messages name the file that the paper has or gets */
    Known add(String file, Source source, Paper paper) {
        Known known = new Known(file, source, paper);
        index(known);
        return known;
    }

    /** Makes a known paper what its file is now. */
    void change(Known known, Source source, Paper paper) {
        known.source = source;
        known.paper = paper;
        index(known);
    }

    /** Whether a paper, if it became like this, would be another one's of its title that is not the same work now. */
    boolean wouldBeConfused(Known known, Paper changed) {
        for (Known other : byKey.getOrDefault(title(known.paper), List.of())) {
            boolean two = !other.equals(known) && Namesakes.areTwo(known.paper, other.paper);
            if (two && !Namesakes.areTwo(changed, other.paper)) {
                return true;
            }
        }
        return false;
    }

    private void index(Known known) {
        add(title(known.paper), known);
        for (Identifier identifier : Namesakes.identifiers(known.paper)) {
            add(identifier.matchKey(), known);
        }
        patent(known.paper).ifPresent(number -> add(key(number), known));
    }

    private void add(String key, Known known) {
        List<Known> bearers = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!bearers.contains(known)) {
            bearers.add(known);
        }
    }

    /** Those that share an identifier or the title with a paper, the identifiers' first. */
    List<Match> like(Paper paper) {
        Map<Known, List<Identifier>> shared = new LinkedHashMap<>();
        for (Identifier identifier : Namesakes.identifiers(paper)) {
            for (Known known : byKey.getOrDefault(identifier.matchKey(), List.of())) {
                shared.computeIfAbsent(known, none -> new ArrayList<>(1)).add(identifier);
            }
        }
        Optional<PatentNumber> patent = patent(paper);
        List<Known> patents =
                patent.map(number -> byKey.getOrDefault(key(number), List.of())).orElse(List.of());
        for (Known known : patents) {
            shared.computeIfAbsent(known, none -> List.of());
        }
        List<Known> namesakes = byKey.getOrDefault(title(paper), List.of());
        for (Known known : namesakes) {
            shared.computeIfAbsent(known, none -> List.of());
        }
        List<Match> matches = new ArrayList<>(shared.size());
        for (Map.Entry<Known, List<Identifier>> entry : shared.entrySet()) {
            Known known = entry.getKey();
            Optional<PatentNumber> number = patents.contains(known) ? patent : Optional.empty();
            matches.add(new Match(known, namesakes.contains(known), number, entry.getValue()));
        }
        return matches;
    }

    private static Optional<PatentNumber> patent(Paper paper) {
        return paper.extras().patent().map(Patent::number);
    }

    private static String key(PatentNumber number) {
        return "patent:" + number.value();
    }

    private static String title(Paper paper) {
        String folded = Folding.fold(paper.title().text());
        return "title:" + (folded.isEmpty() ? paper.title().text() : folded);
    }
}
