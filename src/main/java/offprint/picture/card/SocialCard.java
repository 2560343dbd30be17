package offprint.picture.card;

/** The picture that shows a paper's title where its page is shared. */
public final class SocialCard {
    /** In pixels, as Open Graph's readers recommend. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private final CardText text;
    private final int hue;
    private final CardLayout layout;

    SocialCard(CardText text, int hue, CardLayout layout) {
        this.text = text;
        this.hue = hue;
        this.layout = layout;
    }

    /** What it says, for those who do not see it. */
    public String description() {
        String warning = text.warning().map(words -> words + " – ").orElse("");
        return warning + text.title() + " – " + text.authors().get(0) + " – " + text.place();
    }

    /** Draws it, as PNG. May be called by several threads at once. */
    public byte[] png() {
        return PngWriter.write(layout.draw(text, hue));
    }
}
