package offprint.model;

import java.util.Optional;

/**
 * A picture of the content, in the form in which the site shows it.
 *
 * @param file where it lies
 * @param width in pixels, the right way up
 * @param height in pixels, the right way up
 * @param whole the format in which it is published in its own size
 * @param scaled the format in which it is published in smaller sizes
 * @param alt what it shows, for those who do not see it
 */
public record Picture(
        Attachment file,
        int width,
        int height,
        PictureFormat whole,
        PictureFormat scaled,
        String alt,
        Optional<RichText> caption) {

    public Picture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(file.origin() + ": " + width + " x " + height);
        }
    }
}
