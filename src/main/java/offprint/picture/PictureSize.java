package offprint.picture;

/** A size in which a picture is wanted, in pixels. */
public record PictureSize(int width, int height) {}
