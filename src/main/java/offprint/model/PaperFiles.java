package offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that are named after a paper and published beside its page. */
public record PaperFiles(
        Optional<Attachment> pdf,
        Optional<Attachment> slides,
        Optional<Attachment> poster,
        Optional<Attachment> figure) {

    /** No files. */
    public static final PaperFiles NONE =
            new PaperFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public List<Attachment> all() {
        List<Attachment> files = new ArrayList<>();
        pdf.ifPresent(files::add);
        slides.ifPresent(files::add);
        poster.ifPresent(files::add);
        figure.ifPresent(files::add);
        return files;
    }
}
