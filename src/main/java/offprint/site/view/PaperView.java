package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * A paper on its own page.
 *
 * @param authors all of them, in groups that show which ones a long list folds away
 * @param complete whether all authors are listed
 * @param type "Preprint", "Journal article", …
 * @param status a status that differs from what the type says already
 * @param warning what readers must not miss: that the paper was withdrawn or retracted
 * @param language the language that it is written in, where that is not the page's
 * @param identifiers persistent identifiers
 * @param metrics with meaning, source and date
 * @param unassessed metrics of this site that the paper has not been assessed by
 * @param links to full text, code, data and so on
 * @param cite what readers cite it with
 * @param cites the site's papers that it cites
 * @param citedBy the site's papers that cite it
 * @param related the site's papers that belong beside it
 * @param source where its YAML file can be seen
 * @param correction where to report a mistake
 */
public record PaperView(
        Html title,
        List<AuthorGroup> authors,
        boolean complete,
        boolean someEqual,
        boolean someCorresponding,
        List<String> affiliations,
        DateView date,
        List<CategoryView> categories,
        String type,
        Optional<String> language,
        Optional<MarkView> status,
        Optional<String> warning,
        Optional<PublishedView> published,
        Optional<LinkView> venue,
        List<LinkView> identifiers,
        List<LinkView> links,
        Optional<Html> abstractText,
        Optional<Html> summary,
        List<FigureView> metrics,
        List<Unassessed> unassessed,
        List<LinkView> keywords,
        List<String> awards,
        Optional<String> license,
        Optional<PictureView> figure,
        Optional<Html> note,
        Optional<Html> notes,
        List<VersionView> versions,
        List<ErratumView> errata,
        CiteView cite,
        List<TitleLink> cites,
        List<TitleLink> citedBy,
        List<RelatedView> related,
        Optional<TitleLink> newer,
        Optional<TitleLink> older,
        Optional<String> source,
        Optional<String> correction) {

    /** A link to another paper. */
    public record TitleLink(Html title, String href) {}

    /**
     * A paper that belongs beside this one.
     *
     * @param reason why, in words
     */
    public record RelatedView(TitleLink paper, String reason) {}

    /** A metric that says nothing of this paper. */
    public record Unassessed(String label, String description) {}

    /** An earlier or later form of the paper. */
    public record VersionView(String label, Optional<DateView> date, Optional<String> href) {}

    /** A correction. */
    public record ErratumView(Html text, Optional<DateView> date) {}
}
