package offprint.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.add.counts.Recount;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.CitationSource;

/** Recorded answers of services, one per file; a folder stands for the files in it. */
record RecordedCounts(List<Path> places, Diagnostics diagnostics) {
    private static final long LARGEST = 100_000_000;

    /** The answers by service, those of a folder by name; a place that holds none is reported. */
    Map<CitationSource, List<String>> read() throws IOException {
        Map<CitationSource, List<String>> answers = new EnumMap<>(CitationSource.class);
        for (Path place : places) {
            boolean some = false;
            for (Path file : files(place)) {
                some |= read(file, answers);
            }
            if (!some && !diagnostics.hasErrors()) {
                diagnostics.report(Diagnostic.inFile(name(place), Rule.UNKNOWN_FORMAT, "no answer with citation counts")
                        .label("understood are works as OpenAlex, Crossref and Semantic Scholar give them"));
            }
        }
        return answers;
    }

    private boolean read(Path file, Map<CitationSource, List<String>> answers) {
        Optional<String> text = text(file);
        Optional<CitationSource> source = text.flatMap(Recount::sourceOf);
        source.ifPresent(known ->
                answers.computeIfAbsent(known, none -> new ArrayList<>()).add(text.get()));
        return source.isPresent();
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private Optional<String> text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                unreadable(file, Files.exists(file) ? "not a regular file" : "there is no such file");
            } else if (Files.size(file) > LARGEST) {
                unreadable(file, "larger than 100 MB");
            } else {
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            unreadable(file, e.toString());
        }
        return Optional.empty();
    }

    private void unreadable(Path file, String reason) {
        diagnostics.report(Diagnostic.inFile(name(file), Rule.UNREADABLE_FILE, "`" + name(file) + "` cannot be read")
                .label(reason));
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
