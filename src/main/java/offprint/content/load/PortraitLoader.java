package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Attachment;
import offprint.model.Picture;
import offprint.picture.PictureFile;

/**
 * Reads which picture shows whom the site is about: {@code portrait: {file: me.jpg, alt: …}}. The file lies beside
 * profile.yaml.
 */
final class PortraitLoader {
    private final List<Attachment> pictures;
    private final Diagnostics diagnostics;

    PortraitLoader(List<Attachment> pictures, Diagnostics diagnostics) {
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    /** The portrait; empty where there is none or something is wrong with it. Warns of pictures that are of no use. */
    Optional<Picture> load(ContentFields profile) {
        Optional<YamlMapping> mapping = profile.yaml().mapping("portrait");
        if (mapping.isEmpty()) {
            rejectOthers("");
            return Optional.empty();
        }
        ContentFields fields = new ContentFields(mapping.get(), diagnostics);
        Optional<Attachment> file = fields.yaml().requiredText("file").flatMap(this::named);
        Optional<String> alt = fields.requiredLine("alt");
        fields.rejectUnknown();
        file.ifPresent(used -> rejectOthers(used.path()));
        Optional<Picture> portrait =
                file.flatMap(found -> PictureFile.read(found, alt.orElse(""), Optional.empty(), diagnostics));
        return alt.isPresent() ? portrait : Optional.empty();
    }

    private Optional<Attachment> named(YamlScalar file) {
        List<String> names = new ArrayList<>();
        for (Attachment picture : pictures) {
            if (picture.path().equals(file.text())) {
                return Optional.of(picture);
            }
            names.add(picture.path());
        }
        Optional<String> nearest = Suggestion.didYouMean(file.text(), names);
        diagnostics.report(Diagnostic.at(
                        file.span(), Rule.MISSING_FILE, "there is no picture `" + file.text() + "` beside profile.yaml")
                .help(
                        nearest.isPresent()
                                ? nearest
                                : Optional.of("put it into the folder content; it is a .png, .jpg or .webp file")));
        return Optional.empty();
    }

    private void rejectOthers(String used) {
        for (Attachment picture : pictures) {
            if (!picture.path().equals(used)) {
                diagnostics.report(
                        Diagnostic.inFile(picture.origin(), Rule.UNUSED_FILE, "`" + picture.path() + "` is not used")
                                .help("a portrait is named in profile.yaml; pictures for pages go into static"));
            }
        }
    }
}
