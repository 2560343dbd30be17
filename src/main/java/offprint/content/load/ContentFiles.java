package offprint.content.load;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.content.load.SourceMemory.Entry;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.OutsideLink;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.SpecialFile;
import offprint.model.Attachment;
import offprint.picture.SvgFile;

/** The files of a content folder: each is read once, as text or as something that is only published. */
final class ContentFiles {
    private final Path folder;
    private final String displayName;
    private final SourceMemory memory;
    private final Diagnostics diagnostics;
    private final Runnable counter;

    ContentFiles(Path folder, String displayName, SourceMemory memory, Diagnostics diagnostics, Runnable counter) {
        this.folder = folder;
        this.displayName = displayName;
        this.memory = memory;
        this.diagnostics = diagnostics;
        this.counter = counter;
    }

    /** Whether there is such a folder; that there is none is reported. */
    boolean isThere() {
        boolean isThere = Files.isDirectory(folder);
        if (!isThere) {
            diagnostics.report(Diagnostic.inFile(displayName, Rule.MISSING_FILE, "there is no folder `content` here")
                    .help("run Offprint in the folder that holds `content/`, or name it with `--source DIR`"));
        }
        return isThere;
    }

    /** A list that Offprint itself writes. */
    Optional<Source> written(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) && isInside(file)
                ? told(memory.text(file, problems -> TextFile.readList(file, displayName + '/' + name, problems)))
                : Optional.empty();
    }

    Optional<Source> required(String name) {
        if (!Files.exists(folder.resolve(name))) {
            diagnostics.report(
                    Diagnostic.inFile(displayName + '/' + name, Rule.MISSING_FILE, "there is no `" + name + "`")
                            .help("every site has one; docs/content.md shows what goes into it"));
            return Optional.empty();
        }
        return optional(name);
    }

    Optional<Source> optional(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) && isInside(file) ? text(file, name) : Optional.empty();
    }

    private Optional<Source> text(Path file, String path) {
        counter.run();
        return told(memory.text(file, problems -> TextFile.read(file, displayName + '/' + path, problems)));
    }

    Optional<Source> markdown(Path file, String path) {
        counter.run();
        return told(memory.text(file, problems -> TextFile.read(file, displayName + '/' + path, problems)
                .flatMap(source -> TextFile.withoutControls(source, problems))));
    }

    /** Many files are read side by side: on a disk that is not cached the waiting is most of it. */
    List<Source> texts(List<Entry> files, String folder) {
        return named(files, ".yaml").parallelStream()
                .map(file -> text(file.path(), folder + file.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    List<Source> markdown(List<Entry> files, String folder) {
        return named(files, ".md").parallelStream()
                .map(file -> markdown(file.path(), folder + file.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private static List<Entry> named(List<Entry> files, String ending) {
        List<Entry> wanted = new ArrayList<>();
        for (Entry file : files) {
            if (file.name().endsWith(ending) && !file.isFolder()) {
                wanted.add(file);
            }
        }
        return wanted;
    }

    List<Attachment> others(List<Entry> files, String folder, String flat) {
        List<Attachment> attachments = new ArrayList<>();
        for (Entry file : files) {
            String name = file.name();
            if (file.isFolder()) {
                reportUnused(file, folder + name, flat);
            } else if (!name.endsWith(".yaml") && !name.endsWith(".md")) {
                attachment(file.path(), name, folder + name).ifPresent(attachments::add);
            }
        }
        return attachments;
    }

    List<Attachment> staticFiles() {
        Path root = folder.resolve("static");
        if (!isFolder(root, diagnostics) || !isInside(root)) {
            return List.of();
        }
        List<Attachment> attachments = new ArrayList<>();
        for (Entry file : told(memory.folder(root, new StaticFiles(folder, displayName)::list))) {
            attachment(file.path(), file.name(), "static/" + file.name()).ifPresent(attachments::add);
        }
        attachments.sort((one, other) -> one.path().compareTo(other.path()));
        return attachments;
    }

    private boolean isInside(Path file, String path, Diagnostics problems) {
        return !OutsideLink.isOne(file, folder, displayName + '/' + path, problems);
    }

    /** Whether a file of the folder content lies there; its listing reports one that does not. */
    private boolean isInside(Path file) {
        return isInside(file, "", new Diagnostics());
    }

    Optional<Attachment> attachment(Path file, String path, String origin) {
        return told(memory.attachment(file, problems -> {
            try {
                String name = displayName + '/' + origin;
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (SpecialFile.isOne(file, attributes, name, problems)) {
                    return Optional.empty();
                }
                Attachment attachment = new Attachment(path, name, file, attributes.size());
                boolean published = origin.startsWith("static/") || origin.equals(IconLoader.DRAWING);
                return published && SvgFile.isNamedLikeOne(path) && !SvgFile.isSafe(attachment, problems)
                        ? Optional.empty()
                        : Optional.of(attachment);
            } catch (IOException e) {
                problems.report(unreadable(displayName, origin, e));
                return Optional.empty();
            }
        }));
    }

    /** The files of a folder within, or of this one itself. */
    List<Entry> list(String name) {
        Path listed = name.isEmpty() ? folder : folder.resolve(name);
        return told(memory.folder(listed, problems -> entries(listed, problems)));
    }

    /** The files of a folder by name, without hidden ones and editors' back-up copies; none if there is no folder. */
    private List<Entry> entries(Path listed, Diagnostics problems) {
        if (!listed.equals(folder) && !isInside(listed)) {
            return List.of();
        }
        if (!isFolder(listed, problems)) {
            return List.of();
        }
        List<Entry> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(listed)) {
            for (Path file : stream) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!isHidden(name(file)) && isInside(file, path, problems)) {
                    files.add(new Entry(file, name(file), Files.isDirectory(file)));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.report(unreadable(displayName, name(listed), e));
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        return files;
    }

    /** Whether there is such a folder; that something else has its name is reported. */
    private boolean isFolder(Path place, Diagnostics problems) {
        boolean isOne = Files.isDirectory(place);
        if (!isOne && Files.exists(place)) {
            problems.report(Diagnostic.inFile(
                    displayName + '/' + name(place), Rule.UNREADABLE_FILE, "`" + name(place) + "` is not a folder"));
        }
        return isOne;
    }

    /** What was read, now or before; its problems are this reading's, too. */
    private <T> T told(SourceMemory.Kept<T> kept) {
        for (Diagnostic problem : kept.problems()) {
            diagnostics.report(problem);
        }
        return kept.value();
    }

    void reportUnused(Entry file, String path, String reason) {
        if (!SpecialFile.isOne(file.path(), displayName + '/' + path, diagnostics)) {
            diagnostics.report(unused(displayName, path, reason));
        }
    }

    static Diagnostic unused(String displayName, String path, String reason) {
        return Diagnostic.inFile(displayName + '/' + path, Rule.UNUSED_FILE, "`" + path + "` is not used")
                .help(reason);
    }

    static Diagnostic unreadable(String displayName, String path, Exception e) {
        return Unreadable.of(displayName + '/' + path, "`" + path + "`", e);
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
