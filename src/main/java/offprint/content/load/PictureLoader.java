package offprint.content.load;

import java.util.Optional;
import offprint.content.format.FigureKeys;
import offprint.content.format.PaperKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Attachment;
import offprint.model.Picture;
import offprint.model.RichText;
import offprint.picture.PictureFile;

/**
 * Reads what is said of a paper's figure, the file beside the paper's own that is named like it:
 *
 * <pre>{@code
 * figure:
 *   alt: Four machines pass gradients along a ring, one bit each   (what it shows, for those who do not see it)
 *   caption: Training with **1-bit** messages                      (optional)
 * }</pre>
 *
 * <p>A text instead of the mapping is the {@code alt}.
 */
final class PictureLoader {
    private final Reading reading;
    private final Diagnostics diagnostics;

    PictureLoader(Reading reading, Diagnostics diagnostics) {
        this.reading = reading;
        this.diagnostics = diagnostics;
    }

    /** The figure; empty where there is none or something is wrong with it, which is reported. */
    Optional<Picture> figure(Values paper, YamlMapping root, Optional<Attachment> file) {
        Optional<YamlNode> said = paper.get(PaperKeys.FIGURE);
        if (said.isEmpty()) {
            if (file.isPresent() && root.get("figure").isEmpty()) {
                reportSilence(paper, file.get());
            }
            return Optional.empty();
        }
        Optional<Picture> picture = said.get()
                .match(
                        scalar -> picture(file, Optional.of(scalar.line()), Optional.empty()),
                        list -> {
                            diagnostics.report(TypeProblem.of("`figure`", list, "a text or a mapping"));
                            return Optional.<Picture>empty();
                        },
                        mapping -> described(mapping, file));
        if (file.isEmpty()) {
            diagnostics.report(Diagnostic.at(said.get().span(), Rule.MISSING_FILE, "there is no picture for `figure`")
                    .help("put it beside this file, under the same name with .png, .jpg or .webp"));
        }
        return picture;
    }

    private Optional<Picture> described(YamlMapping mapping, Optional<Attachment> file) {
        Values values = FigureKeys.ALL.read(mapping, reading);
        return picture(file, values.get(FigureKeys.ALT), values.get(FigureKeys.CAPTION));
    }

    private Optional<Picture> picture(Optional<Attachment> file, Optional<String> alt, Optional<RichText> caption) {
        Optional<Picture> picture =
                file.flatMap(found -> PictureFile.read(found, alt.orElse(""), caption, diagnostics));
        return alt.isPresent() ? picture : Optional.empty();
    }

    private void reportSilence(Values paper, Attachment file) {
        diagnostics.report(Diagnostic.at(paper.begin(), Rule.MISSING_FIELD, "`figure` is missing")
                .label("`" + file.path() + "` lies beside this file, and nothing says what it shows")
                .help("add `figure: {alt: \"What it shows, for readers who cannot see it\"}`"));
    }
}
