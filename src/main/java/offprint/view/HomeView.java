package offprint.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * The profile.
 *
 * @param papersWithCode how many papers have code
 * @param selected the papers that the author put first
 * @param newest some of the newest papers
 * @param indexes the indexes with their most used headings
 */
public record HomeView(
        String name,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<CategoryView> category,
        Optional<Html> statement,
        List<LinkView> links,
        List<FigureView> figures,
        int papers,
        int papersWithCode,
        String papersHref,
        List<PaperRow> selected,
        List<PaperRow> newest,
        List<IndexView> indexes,
        List<HeadingView> coauthors,
        List<NewsView> news) {

    /** A dated line of news. */
    public record NewsView(String date, Html text) {}
}
