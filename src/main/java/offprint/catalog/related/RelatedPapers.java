package offprint.catalog.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.catalog.Catalog;
import offprint.model.Paper;
import offprint.model.Slug;

/**
 * Which papers belong beside which. They are read once; then any paper may be asked for, by several threads at once. The
 * same catalog always gives the same answer.
 */
public final class RelatedPapers {
    /** How many papers stand beside one, unless its author has chosen more. */
    private static final int MOST = 5;

    private final List<Paper> papers;
    private final Map<Slug, Integer> positions = new HashMap<>();
    private final Likeness likeness;

    private RelatedPapers(Catalog catalog, KnownWords known) {
        this.papers = catalog.papers();
        for (int i = 0; i < papers.size(); i++) {
            positions.put(papers.get(i).slug(), i);
        }
        this.likeness = new Likeness(catalog, positions, known);
    }

    public static RelatedPapers of(Catalog catalog) {
        return of(catalog, new KnownWords());
    }

    /**
     * What belongs together among the papers of a catalog.
     *
     * @param known the papers' words as far as they were read before; it learns the others
     */
    public static RelatedPapers of(Catalog catalog, KnownWords known) {
        return new RelatedPapers(catalog, known);
    }

    /**
     * The papers that belong beside one of the catalog's: first those that its author has chosen, in the order of the
     * file, then the most closely related ones. The profile's person does not count as a common author.
     */
    public List<Related> to(Paper paper) {
        int position = position(paper.slug());
        List<Comparison> beside = chosen(paper, position);
        int chosen = beside.size();
        Set<Integer> taken = new HashSet<>();
        for (Comparison comparison : beside) {
            taken.add(comparison.other());
        }
        for (Comparison comparison : likeness.closest(position)) {
            if (beside.size() < MOST && taken.add(comparison.other())) {
                beside.add(comparison);
            }
        }
        List<Integer> terms = new ArrayList<>();
        beside.forEach(comparison -> terms.addAll(comparison.terms()));
        Spellings spellings = new Spellings(paper, terms, likeness.terms());
        List<Related> related = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            Comparison comparison = beside.get(i);
            related.add(new Related(papers.get(comparison.other()), comparison.reasons(i < chosen, spellings::of)));
        }
        return List.copyOf(related);
    }

    private List<Comparison> chosen(Paper paper, int position) {
        List<Comparison> chosen = new ArrayList<>();
        Set<Slug> seen = new HashSet<>();
        for (Slug slug : paper.filing().related()) {
            if (seen.add(slug)) {
                chosen.add(likeness.compare(position, position(slug)));
            }
        }
        return chosen;
    }

    private int position(Slug slug) {
        Integer position = positions.get(slug);
        if (position == null) {
            throw new IllegalArgumentException("no paper " + slug);
        }
        return position;
    }
}
