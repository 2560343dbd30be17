package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.content.format.Reading;
import offprint.content.format.ThemeKeys;
import offprint.content.format.Values;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.FontFile;
import offprint.model.WrittenLink;

/** Reads {@code fonts: {files: {Example Serif: {regular: /fonts/example.woff2}}}}: fonts that the site brings along. */
final class FontFilesLoader {
    private static final Pattern FAMILY = Pattern.compile("[A-Za-z0-9 -]+");
    private static final Pattern FILE = Pattern.compile("(?i)/[^/\\\\?#][^\\\\?#]*\\.(woff2|woff|ttf|otf)");

    private final Reading reading;
    private final List<WrittenLink> links;

    /** @param links takes where the files are said to be */
    FontFilesLoader(Reading reading, List<WrittenLink> links) {
        this.reading = reading;
        this.links = links;
    }

    List<FontFile> load(YamlMapping families) {
        List<FontFile> files = new ArrayList<>();
        for (YamlMapping.Entry entry : families.entries()) {
            String family = entry.key().line();
            if (!FAMILY.matcher(family).matches()) {
                reading.report(Diagnostic.at(
                                entry.key().span(),
                                Rule.UNKNOWN_VALUE,
                                "`" + family + "` is not a valid name of a font family")
                        .label("letters, digits, spaces and hyphens"));
                continue;
            }
            entry.value()
                    .match(
                            alone -> {
                                file(alone)
                                        .ifPresent(
                                                path -> files.add(new FontFile(family, FontFile.Style.REGULAR, path)));
                                return families;
                            },
                            list -> {
                                reading.report(TypeProblem.of("`" + family + "`", list, "a file or a mapping"));
                                return families;
                            },
                            several -> {
                                files.addAll(several(family, several));
                                return families;
                            });
        }
        return files;
    }

    private List<FontFile> several(String family, YamlMapping mapping) {
        Values values = ThemeKeys.FontStyles.ALL.read(mapping, reading);
        List<FontFile> files = new ArrayList<>();
        for (FontFile.Style style : FontFile.Style.values()) {
            values.get(ThemeKeys.FontStyles.key(style))
                    .flatMap(this::file)
                    .ifPresent(path -> files.add(new FontFile(family, style, path)));
        }
        return files;
    }

    private Optional<String> file(YamlScalar written) {
        String path = written.text().strip();
        if (!FILE.matcher(path).matches()) {
            reading.report(
                    Diagnostic.at(written.span(), Rule.UNKNOWN_VALUE, "`" + written.text() + "` is not a font's file")
                            .label("the address of a .woff2, .woff, .ttf or .otf file of this site")
                            .help("put the file into `content/static/fonts/`, and write `/fonts/NAME.woff2`"));
            return Optional.empty();
        }
        links.add(new WrittenLink(path.substring(1), written.span()));
        return Optional.of(path.substring(1));
    }
}
