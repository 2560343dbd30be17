package offprint.model;

import java.util.Optional;

/** The colours that an owner has chosen for light or for dark pages: of the ground, the text and the links. */
public record Palette(Optional<Colour> paper, Optional<Colour> ink, Optional<Colour> accent) {
    /** As the theme comes. */
    public static final Palette NONE = new Palette(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }
}
