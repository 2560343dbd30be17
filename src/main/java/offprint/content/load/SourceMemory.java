package offprint.content.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.Attachment;

/**
 * What has been read of a content folder, file by file, each with the problems that it had. Several threads may read at
 * once, but not while one says what has changed.
 */
final class SourceMemory {

    /** What was read, and what was wrong with it. */
    record Kept<T>(T value, List<Diagnostic> problems) {}

    /** Something in a folder. */
    record Entry(Path path, String name, boolean isFolder) {}

    private final Map<Path, Kept<Optional<Source>>> texts = new ConcurrentHashMap<>();
    private final Map<Path, Kept<Optional<Attachment>>> attachments = new ConcurrentHashMap<>();
    private final Map<Path, Kept<List<Entry>>> folders = new ConcurrentHashMap<>();
    private final Set<Path> changedTexts = ConcurrentHashMap.newKeySet();

    /** Has the file, or everything in the folder, read again; a folder is listed again where something comes or goes. */
    void changed(Path path) {
        attachments.keySet().removeIf(known -> known.startsWith(path));
        for (Path text : texts.keySet()) {
            if (text.startsWith(path)) {
                changedTexts.add(text);
            }
        }
        boolean isFolder = Files.isDirectory(path);
        boolean isThere = isFolder || Files.exists(path);
        folders.entrySet()
                .removeIf(known -> known.getKey().startsWith(path)
                        || (path.startsWith(known.getKey())
                                && !(isThere
                                        ? lists(known.getValue(), path, isFolder)
                                        : listsNothingAt(known.getValue(), path))));
    }

    private static boolean lists(Kept<List<Entry>> folder, Path path, boolean isFolder) {
        for (Entry entry : folder.value()) {
            if (entry.path().equals(path) && entry.isFolder() == isFolder) {
                return true;
            }
        }
        return false;
    }

    /** Of what is gone it is not known any more whether it was a file or a folder with files that are listed. */
    private static boolean listsNothingAt(Kept<List<Entry>> folder, Path gone) {
        for (Entry entry : folder.value()) {
            if (entry.path().startsWith(gone)) {
                return false;
            }
        }
        return true;
    }

    /** A file's text. One that was written anew with the same characters stays the object that it was. */
    Kept<Optional<Source>> text(Path file, Function<Diagnostics, Optional<Source>> read) {
        Kept<Optional<Source>> known = texts.get(file);
        if (known != null && !changedTexts.remove(file)) {
            return known;
        }
        Kept<Optional<Source>> kept = read(read);
        if (known != null && kept.problems().isEmpty() && kept.value().equals(known.value())) {
            kept = known;
        }
        texts.put(file, kept);
        return kept;
    }

    Kept<Optional<Attachment>> attachment(Path file, Function<Diagnostics, Optional<Attachment>> read) {
        Kept<Optional<Attachment>> known = attachments.get(file);
        Kept<Optional<Attachment>> kept = known == null ? read(read) : known;
        attachments.put(file, kept);
        return kept;
    }

    Kept<List<Entry>> folder(Path folder, Function<Diagnostics, List<Entry>> list) {
        Kept<List<Entry>> known = folders.get(folder);
        Kept<List<Entry>> kept = known == null ? read(list) : known;
        folders.put(folder, kept);
        return kept;
    }

    /** Everything has been read; what had changed and was not asked for again is gone. */
    void isRead() {
        for (Path text : changedTexts) {
            texts.remove(text);
        }
        changedTexts.clear();
    }

    private static <T> Kept<T> read(Function<Diagnostics, T> read) {
        Diagnostics problems = new Diagnostics();
        T value = read.apply(problems);
        return new Kept<>(value, problems.hasNone() ? List.of() : problems.sorted());
    }
}
