package offprint.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import offprint.model.Category;
import offprint.model.CvSettings;
import offprint.model.Paper;

/** The papers as the CV has them: which ones, and in which order; within a group the newest first. */
public final class CvPapers {
    private CvPapers() {}

    public static List<Paper> of(Catalog catalog) {
        CvSettings cv = catalog.bibliography().site().cv();
        List<Paper> papers = new ArrayList<>(catalog.papers());
        if (cv.onlySelected()) {
            papers.removeIf(paper -> !paper.filing().selected());
        }
        if (cv.grouping() == CvSettings.Grouping.TYPE) {
            return PaperGroups.OF_CV.sorted(papers, catalog);
        }
        if (cv.grouping() == CvSettings.Grouping.CATEGORY) {
            List<Category> categories = catalog.bibliography().site().categories();
            papers.sort(Comparator.comparingInt(
                    paper -> paper.category().map(categories::indexOf).orElse(categories.size())));
        }
        return List.copyOf(papers);
    }
}
