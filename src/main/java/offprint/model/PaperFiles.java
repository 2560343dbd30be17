package offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that are named after a paper and published beside its page. */
public record PaperFiles(
        Optional<Attachment> pdf, Optional<Attachment> slides, Optional<Attachment> poster, Optional<Picture> figure) {

    /** No files. */
    public static final PaperFiles NONE =
            new PaperFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with a figure, or without one. */
    public PaperFiles withFigure(Optional<Picture> picture) {
        return new PaperFiles(pdf, slides, poster, picture);
    }

    /** The files that are published as they are: all but the figure. */
    public List<Attachment> copies() {
        List<Attachment> files = new ArrayList<>();
        pdf.ifPresent(files::add);
        slides.ifPresent(files::add);
        poster.ifPresent(files::add);
        return files;
    }
}
