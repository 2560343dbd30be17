package offprint.content.load;

import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Attachment;
import offprint.model.Picture;
import offprint.model.SiteIcons;
import offprint.picture.PictureFile;
import offprint.picture.SvgFile;

/** Reads {@code icon.svg} and {@code icon.png}, which lie beside site.yaml and are square. */
final class IconLoader {
    static final String DRAWING = "icon.svg";
    static final String PICTURE = "icon.png";

    /** In pixels: what home screens of phones take. */
    private static final int LEAST = 180;

    private final Diagnostics diagnostics;

    IconLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param files those of the two names that are there */
    SiteIcons load(List<Attachment> files) {
        return new SiteIcons(
                named(DRAWING, files).filter(this::isSquare),
                named(PICTURE, files)
                        .flatMap(file -> PictureFile.read(file, "", Optional.empty(), diagnostics))
                        .filter(this::fits));
    }

    private static Optional<Attachment> named(String name, List<Attachment> files) {
        return files.stream().filter(file -> file.path().equals(name)).findFirst();
    }

    private boolean isSquare(Attachment drawing) {
        boolean square = SvgFile.isSquare(drawing);
        if (!square) {
            diagnostics.report(problem(drawing, "is not square").label("its width and height differ"));
        }
        return square;
    }

    private boolean fits(Picture picture) {
        boolean square = picture.width() == picture.height();
        if (!square || picture.width() < LEAST) {
            diagnostics.report(problem(picture.file(), square ? "is too small" : "is not square")
                    .label("it has " + picture.width() + " × " + picture.height() + " pixels"));
            return false;
        }
        return true;
    }

    private static Diagnostic problem(Attachment file, String fault) {
        return Diagnostic.inFile(file.origin(), Rule.BAD_ICON, "the icon `" + file.path() + "` " + fault)
                .help("an icon is square, a PNG of at least " + LEAST + " × " + LEAST + " pixels");
    }
}
