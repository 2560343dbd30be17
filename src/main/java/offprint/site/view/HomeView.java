package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * The profile.
 *
 * @param initials what stands in the place of a portrait where there is none
 * @param figures the person's figures, then how many papers have code
 * @param network who writes with whom, where that is worth a picture
 * @param sections what follows, in the site's order; none is empty
 */
public record HomeView(
        String name,
        String initials,
        Optional<PictureView> portrait,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<CategoryView> category,
        Optional<Html> statement,
        List<LinkView> links,
        List<FigureView> figures,
        List<NewsView> news,
        String papersHref,
        int papers,
        List<ChartView> charts,
        Optional<NetworkView> network,
        List<Section> sections) {

    public HomeView {
        links = List.copyOf(links);
        figures = List.copyOf(figures);
        news = List.copyOf(news);
        charts = List.copyOf(charts);
        sections = List.copyOf(sections);
    }

    /** A dated line of news. */
    public record NewsView(DateView date, Html text) {}

    /**
     * A section.
     *
     * @param key its word in site.yaml
     * @param whole where all of it is to be found, if this is a part
     * @param rows papers, where the section shows papers
     * @param headings of an index, where it shows one
     * @param links to files, where it offers some
     */
    public record Section(
            String key,
            String label,
            Optional<LinkView> whole,
            List<PaperRow> rows,
            List<HeadingView> headings,
            List<LinkView> links) {

        public Section {
            rows = List.copyOf(rows);
            headings = List.copyOf(headings);
            links = List.copyOf(links);
        }
    }
}
