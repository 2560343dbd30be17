package offprint.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import offprint.model.Category;
import offprint.model.CvSettings;
import offprint.model.Paper;

/** The papers as the CV has them: which ones, and in which order; within a group the newest first. */
public final class CvPapers {
    /** What no type, year or category is. */
    public static final String OTHERS = "other";

    /** The groups of types as a CV has them. */
    private static final List<String> TYPES = Arrays.asList(
            "book",
            "volume",
            "article",
            "conference",
            "workshop",
            "chapter",
            "entry",
            "review",
            "patent",
            "standard",
            "thesis",
            "report",
            "preprint",
            "preregistration",
            "dataset",
            "software",
            "presentation",
            "press",
            OTHERS);

    /** Types that stand with others. */
    private static final Map<String, String> JOINED = Map.of(
            "proceedings", "volume",
            "issue", "volume",
            "working-paper", "report",
            "poster", "presentation",
            "magazine", "press",
            "newspaper", "press");

    private CvPapers() {}

    public static List<Paper> of(Catalog catalog) {
        CvSettings cv = catalog.bibliography().site().cv();
        List<Paper> papers = new ArrayList<>(catalog.papers());
        if (cv.onlySelected()) {
            papers.removeIf(paper -> !paper.filing().selected());
        }
        if (cv.grouping() == CvSettings.Grouping.TYPE) {
            papers.sort(Comparator.comparingInt(paper -> TYPES.indexOf(typeOf(paper))));
        } else if (cv.grouping() == CvSettings.Grouping.CATEGORY) {
            List<Category> categories = catalog.bibliography().site().categories();
            papers.sort(Comparator.comparingInt(
                    paper -> paper.category().map(categories::indexOf).orElse(categories.size())));
        }
        return List.copyOf(papers);
    }

    /** The group of types to which a paper belongs. */
    public static String typeOf(Paper paper) {
        String type = JOINED.getOrDefault(paper.type().key(), paper.type().key());
        return TYPES.contains(type) ? type : OTHERS;
    }

    /** The groups, in their order. */
    public static List<String> types() {
        return TYPES;
    }
}
