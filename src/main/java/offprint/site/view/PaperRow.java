package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * A paper in a list.
 *
 * @param complete whether all authors are listed
 * @param scores the paper's figures that lists show; the one with a bar comes first
 * @param assessed false where other papers of the site have the figure with the bar and this one has not
 * @param role what those who stand where authors stand have done, where they are no authors
 * @param affiliation the paper's, in one line
 * @param venue where it appeared, in a few words
 * @param marks a status that readers must know
 * @param links what can be had of it at a click, the most important first
 * @param bibtex its BibTeX file
 * @param excerpt the beginning of the summary or abstract
 * @param contextObject the paper as reference managers read it from a list
 */
public record PaperRow(
        String href,
        Html title,
        List<AuthorView> authors,
        boolean complete,
        Optional<String> role,
        Optional<String> affiliation,
        ShortDateView date,
        Optional<CategoryView> category,
        Optional<String> venue,
        List<FigureView> scores,
        boolean assessed,
        List<MarkView> marks,
        List<String> awards,
        List<FieldView> fields,
        List<LinkView> links,
        String bibtex,
        Optional<String> excerpt,
        Optional<PictureView> thumbnail,
        String contextObject) {

    public PaperRow {
        authors = List.copyOf(authors);
        scores = List.copyOf(scores);
        marks = List.copyOf(marks);
        awards = List.copyOf(awards);
        fields = List.copyOf(fields);
        links = List.copyOf(links);
    }
}
