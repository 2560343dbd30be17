package offprint.picture;

import offprint.model.PictureFormat;

/** A picture's file taken apart, as far as that is needed to publish it. */
sealed interface Anatomy permits PngAnatomy, JpegAnatomy, WebpAnatomy {

    /** The parts of a picture whose first bytes say that it is one of that format. */
    static Anatomy of(byte[] bytes, PictureFormat format) throws BrokenPictureException {
        try {
            return switch (format) {
                case PNG -> PngAnatomy.of(bytes);
                case JPEG -> JpegAnatomy.of(bytes);
                case WEBP -> WebpAnatomy.of(bytes);
            };
        } catch (IndexOutOfBoundsException e) {
            throw BrokenPictureException.damaged("it ends before it is complete");
        }
    }

    /** In pixels, as they are stored. */
    int width();

    /** In pixels, as they are stored. */
    int height();

    /** How the stored pixels are to be turned and mirrored: 1 to 8, as Exif numbers it; 1 is not at all. */
    int orientation();

    /** The format for other sizes of it: that which loses nothing, unless it has lost something already. */
    PictureFormat scaled();

    /** The file without anything that does not show. */
    byte[] clean();

    /** The file with nothing but its pixels. */
    byte[] bare();

    /** Another size of this picture, of the format {@link #scaled}, with what says how its colours are meant. */
    byte[] withColours(byte[] other) throws BrokenPictureException;
}
