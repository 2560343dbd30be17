package offprint.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.add.formats.Draft;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;

/**
 * The papers' own files that a bibliography names: PDFs, slides, posters, pictures. They lie in its folder, or where
 * the Jekyll theme al-folio keeps them. Only regular files that start like a PDF or a picture are taken, because
 * anyone may have written the bibliography.
 */
final class FilesBeside {
    private static final String[] FOLDERS = {"", "../assets/pdf/", "../assets/img/publication_preview/"};

    private final Path folder;
    private final Diagnostics diagnostics;

    /** @param folder the bibliography's */
    FilesBeside(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** The draft with those files alone that are there; a picture that comes along is to be described, which is said. */
    Draft located(Draft draft) throws IOException {
        if (draft.files().isEmpty()) {
            return draft;
        }
        List<Draft.File> there = new ArrayList<>();
        for (Draft.File file : draft.files()) {
            Optional<String> path = path(file);
            path.ifPresent(found -> there.add(new Draft.File(file.field(), file.ending(), found)));
            if (path.isPresent() && !file.ending().endsWith(".pdf")) {
                diagnostics.report(Diagnostic.at(draft.place(), Rule.ENTRY_REPAIRED, "a picture without a description")
                        .label("see `" + file.path() + '`')
                        .help("describe it under `figure` in the new file"));
            }
        }
        return draft.withFiles(there);
    }

    private Optional<String> path(Draft.File file) throws IOException {
        for (String where : FOLDERS) {
            Path path = folder.resolve(where + file.path());
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && beginsAs(path, file.ending())) {
                return Optional.of(where + file.path());
            }
        }
        return Optional.empty();
    }

    private static boolean beginsAs(Path path, String ending) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
            return switch (ending) {
                case ".png" -> head.startsWith("\u0089PNG");
                case ".jpg", ".jpeg" -> head.startsWith("\u00FF\u00D8");
                case ".webp" -> head.startsWith("RIFF") && head.endsWith("WEBP");
                default -> head.startsWith("%PDF-");
            };
        }
    }
}
