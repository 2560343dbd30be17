package offprint.site.render;

import java.io.IOException;

/** Takes a site's files one by one, from several threads at once, so that nobody has to hold all of them. */
@FunctionalInterface
public interface FileSink {

    /** Takes a file. What is not copied from it now cannot be had again. */
    void take(RenderedFile file) throws IOException;

    /** Hands each file to this and then to another. */
    default FileSink before(FileSink next) {
        return file -> {
            take(file);
            next.take(file);
        };
    }
}
