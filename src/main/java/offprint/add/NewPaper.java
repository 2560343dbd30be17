package offprint.add;

import java.util.List;
import offprint.diag.Span;

/**
 * A file that is to be written.
 *
 * @param name the file's, in content/papers
 * @param text what it holds
 * @param places the entries that it was made of: one, or those of a paper's preprint and published form
 * @param unchosen whether its category has still to be chosen
 */
public record NewPaper(String name, String text, List<Span> places, boolean unchosen) {

    public NewPaper {
        places = List.copyOf(places);
    }
}
