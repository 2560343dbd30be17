package offprint.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * A paper on its own page.
 *
 * @param complete whether all authors are listed
 * @param type "Preprint", "Journal article", …
 * @param status a status that differs from what the type says already
 * @param warning whether the status is one that readers must not miss
 * @param published where it appeared, in one line
 * @param identifiers persistent identifiers
 * @param links to full text, code, data and so on
 * @param cites the site's papers that it cites
 * @param citedBy the site's papers that cite it
 * @param related the site's papers that the author puts beside it
 */
public record PaperView(
        Html title,
        List<AuthorView> authors,
        boolean complete,
        boolean someEqual,
        boolean someCorresponding,
        List<String> affiliations,
        String date,
        List<CategoryView> categories,
        String type,
        Optional<String> status,
        boolean warning,
        Optional<String> published,
        Optional<LinkView> venue,
        List<LinkView> identifiers,
        List<LinkView> links,
        Optional<Html> abstractText,
        Optional<Html> summary,
        List<FigureView> metrics,
        List<LinkView> keywords,
        List<String> awards,
        Optional<String> license,
        Optional<Html> note,
        Optional<Html> notes,
        List<VersionView> versions,
        List<ErratumView> errata,
        List<TitleLink> cites,
        List<TitleLink> citedBy,
        List<TitleLink> related,
        Optional<TitleLink> newer,
        Optional<TitleLink> older) {

    /** A link to another paper. */
    public record TitleLink(Html title, String href) {}

    /** An earlier or later form of the paper. */
    public record VersionView(String label, Optional<String> date, Optional<String> href) {}

    /** A correction. */
    public record ErratumView(Html text, Optional<String> date) {}
}
