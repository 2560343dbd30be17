package offprint.site.view;

import java.util.Locale;
import offprint.model.FontFile;
import offprint.model.PercentEncoding;
import offprint.site.plan.Address;

/**
 * A font that the site brings along, as a style sheet has it.
 *
 * @param src where its file is, from the style sheet
 */
public record FontFaceView(String family, String src, String format, String weight, boolean italic) {
    /** From the folder of style sheets to the site's root. */
    private static final String TO_ROOT = "../";

    static FontFaceView of(FontFile file) {
        Address address = new Address(PercentEncoding.decode(file.path()));
        return new FontFaceView(
                file.family(),
                address.from(TO_ROOT),
                format(file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)),
                file.style().weight(),
                file.style().isItalic());
    }

    private static String format(String ending) {
        return switch (ending) {
            case "ttf" -> "truetype";
            case "otf" -> "opentype";
            default -> ending;
        };
    }
}
