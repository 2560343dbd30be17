package offprint.picture;

import offprint.model.PictureFormat;

/** A picture's file taken apart, as far as that is needed to publish it. */
abstract sealed class Anatomy permits PngAnatomy, JpegAnatomy, WebpAnatomy {

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

    final byte[] bytes;
    /** What shows. */
    private final Slices clean;
    /** Nothing but the pixels. */
    private final Slices bare;
    /** What says how the colours are meant. */
    private final Slices colours;

    int width;
    int height;
    int orientation = 1;

    Anatomy(byte[] bytes) {
        this.bytes = bytes;
        this.clean = new Slices(bytes);
        this.bare = new Slices(bytes);
        this.colours = new Slices(bytes);
    }

    final void addPixels(int start, int end) {
        clean.add(start, end);
        bare.add(start, end);
    }

    final void addColours(int start, int end) {
        clean.add(start, end);
        colours.add(start, end);
    }

    /** In pixels, as they are stored. */
    int width() {
        return width;
    }

    /** In pixels, as they are stored. */
    int height() {
        return height;
    }

    /** How the stored pixels are to be turned and mirrored: 1 to 8, as Exif numbers it; 1 is not at all. */
    int orientation() {
        return orientation;
    }

    /** The format for other sizes of it: that which loses nothing, unless it has lost something already. */
    abstract PictureFormat scaled();

    /** The file without anything that does not show. */
    byte[] clean() {
        return clean.joined();
    }

    /** The file with nothing but its pixels. */
    byte[] bare() {
        return bare.joined();
    }

    /** Another file of the same format with what says how the colours are meant put in at a place. */
    final byte[] coloursIn(byte[] other, int place) {
        return colours.putInto(other, place);
    }

    /** Another size of this picture, of the format {@link #scaled}, with what says how its colours are meant. */
    abstract byte[] withColours(byte[] other) throws BrokenPictureException;
}
