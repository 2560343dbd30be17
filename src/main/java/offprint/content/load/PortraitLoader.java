package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.ProfileKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
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
    Optional<Picture> load(Optional<YamlMapping> portrait, Reading reading) {
        if (portrait.isEmpty()) {
            rejectOthers("");
            return Optional.empty();
        }
        Values values = ProfileKeys.Portrait.ALL.read(portrait.get(), reading);
        Optional<Attachment> file = values.get(ProfileKeys.Portrait.FILE).flatMap(this::named);
        Optional<String> alt = values.get(ProfileKeys.Portrait.ALT);
        file.ifPresent(used -> rejectOthers(used.path()));
        Optional<Picture> picture =
                file.flatMap(found -> PictureFile.read(found, alt.orElse(""), Optional.empty(), diagnostics));
        return alt.isPresent() ? picture : Optional.empty();
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
