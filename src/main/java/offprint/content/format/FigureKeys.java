package offprint.content.format;

import offprint.model.Picture;
import offprint.model.RichText;

/** The keys of the description of a paper's figure. */
public final class FigureKeys {
    public static final Keys<Picture> ALL = new Keys<>();

    public static final Key<String> ALT =
            ALL.required("alt", Kinds.LINE, "A description for readers who cannot see it.");
    public static final Key<RichText> CAPTION = ALL.key("caption", Kinds.PROSE, "The caption.");

    private FigureKeys() {}

    static Shape shape() {
        return ALL.shape(Shape.of("string", "number", "boolean", "object").pattern("\\S"));
    }
}
