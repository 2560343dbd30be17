package offprint.picture.card;

import java.util.List;
import java.util.Optional;

/**
 * What a card says, in letters that it can show.
 *
 * @param warning what readers must not miss: that the paper was withdrawn or retracted
 * @param authors the first authors, in a line that names three, in one that names two, and in one that names one; no more
 *     lines than there are authors
 * @param category empty where it cannot be shown, and so are venue and site
 */
record CardText(
        Optional<String> warning,
        String category,
        String title,
        List<String> authors,
        String venue,
        String year,
        String site) {

    CardText {
        authors = List.copyOf(authors);
    }

    /** Where and when the paper appeared. */
    String place() {
        if (venue.isEmpty()) {
            return year;
        }
        return venue.contains(year) ? venue : venue + ", " + year;
    }
}
