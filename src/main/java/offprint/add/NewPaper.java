package offprint.add;

import java.util.List;
import offprint.add.formats.Draft;
import offprint.diag.Span;

/**
 * A file that is to be written.
 *
 * @param name the file's, in content/papers
 * @param text what it holds
 * @param places the entries that it was made of: one, or those of a paper's preprint and published form
 * @param files that go with it, by the ending of their names
 * @param unchosen whether its category has still to be chosen
 */
public record NewPaper(String name, String text, List<Span> places, List<Draft.File> files, boolean unchosen) {

    public NewPaper {
        files = List.copyOf(files);
        places = List.copyOf(places);
    }

    /** The same with words for its picture, if one goes with it. */
    NewPaper withFigure() {
        boolean picture = files.stream().anyMatch(file -> !file.ending().endsWith(".pdf"));
        return picture ? new NewPaper(name, PaperYaml.withFigure(text), places, files, unchosen) : this;
    }
}
