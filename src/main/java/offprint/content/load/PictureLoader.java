package offprint.content.load;

import java.util.Optional;
import java.util.function.Function;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
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
    private final Function<YamlScalar, RichText> prose;
    private final Diagnostics diagnostics;

    PictureLoader(Function<YamlScalar, RichText> prose, Diagnostics diagnostics) {
        this.prose = prose;
        this.diagnostics = diagnostics;
    }

    /** The figure; empty where there is none or something is wrong with it, which is reported. */
    Optional<Picture> figure(ContentFields paper, YamlMapping root, Optional<Attachment> file) {
        Optional<YamlNode> said = paper.yaml().node("figure");
        if (said.isEmpty()) {
            if (file.isPresent() && root.get("figure").isEmpty()) {
                reportSilence(root, file.get());
            }
            return Optional.empty();
        }
        Optional<Picture> picture = said.get()
                .match(
                        scalar -> picture(file, Optional.of(ContentFields.oneLine(scalar)), Optional.empty()),
                        list -> {
                            diagnostics.report(YamlFields.wrongType("`figure`", list, "a text or a mapping"));
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
        ContentFields fields = new ContentFields(mapping, diagnostics);
        Optional<String> alt = fields.requiredLine("alt");
        Optional<RichText> caption = fields.yaml().text("caption").map(prose);
        fields.rejectUnknown();
        return picture(file, alt, caption);
    }

    private Optional<Picture> picture(Optional<Attachment> file, Optional<String> alt, Optional<RichText> caption) {
        Optional<Picture> picture =
                file.flatMap(found -> PictureFile.read(found, alt.orElse(""), caption, diagnostics));
        return alt.isPresent() ? picture : Optional.empty();
    }

    private void reportSilence(YamlMapping root, Attachment file) {
        if (root.entries().isEmpty()) {
            return;
        }
        diagnostics.report(Diagnostic.at(root.entries().get(0).key().span(), Rule.MISSING_FIELD, "`figure` is missing")
                .label("`" + file.path() + "` lies beside this file, and nothing says what it shows")
                .help("add `figure: {alt: \"What is to be seen, for those who do not see it\"}`"));
    }
}
