package offprint.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * A paper in a list.
 *
 * @param complete whether all authors are listed
 * @param date ISO 8601, as precise as known
 * @param scores the paper's figures that lists show
 * @param marks what sets it apart: code, awards, a status that readers must know
 */
public record PaperRow(
        String href,
        Html title,
        List<AuthorView> authors,
        boolean complete,
        String date,
        CategoryView category,
        Optional<String> venue,
        List<FigureView> scores,
        List<String> marks,
        Optional<Html> summary) {

    public PaperRow {
        authors = List.copyOf(authors);
        scores = List.copyOf(scores);
        marks = List.copyOf(marks);
    }
}
