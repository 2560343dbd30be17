package offprint.model;

/** A kind of file that holds a picture. */
public enum PictureFormat {
    PNG("png"),
    JPEG("jpg"),
    WEBP("webp");

    private final String ending;

    PictureFormat(String ending) {
        this.ending = ending;
    }

    /** What names of such files end in, without the dot. */
    public String ending() {
        return ending;
    }
}
