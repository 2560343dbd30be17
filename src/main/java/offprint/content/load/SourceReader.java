package offprint.content.load;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.content.load.SourceMemory.Entry;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.OutsideLink;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.SpecialFile;
import offprint.diag.Suggestion;
import offprint.model.Attachment;
import offprint.picture.PictureFile;
import offprint.picture.SvgFile;

/** Reads a content folder; the order of its result is that of the names, whatever order the disk has. */
final class SourceReader {
    private static final String CONTENT = "content";
    private static final String LOCK = "addresses.lock";
    private static final String ABOUT = "profile.md";
    private static final String CV = "cv.pdf";
    private static final String CITATIONS = "citations.txt";
    private static final List<String> TOP_LEVEL = Arrays.asList(
            "site.yaml",
            "profile.yaml",
            ABOUT,
            "people.yaml",
            "organizations.yaml",
            "news.yaml",
            "not-mine.yaml",
            "papers",
            "people",
            "pages",
            "lists",
            "static",
            CV,
            IconLoader.DRAWING,
            IconLoader.PICTURE,
            CITATIONS,
            LOCK);

    private static final List<String> ICONS = List.of(IconLoader.DRAWING, IconLoader.PICTURE);

    private final Path content;
    private final String displayName;
    private final Diagnostics diagnostics;
    private final SourceMemory memory;
    private final Runnable counter;

    /** @param memory what need not be read again */
    SourceReader(Path site, String displayName, SourceMemory memory, Diagnostics diagnostics) {
        this(site, displayName, memory, diagnostics, () -> {});
    }

    /** @param counter is told of each text that was read */
    SourceReader(Path site, String displayName, SourceMemory memory, Diagnostics diagnostics, Runnable counter) {
        this.counter = counter;
        this.content = site.resolve(CONTENT);
        this.displayName = displayName.isEmpty() ? CONTENT : displayName + '/' + CONTENT;
        this.memory = memory;
        this.diagnostics = diagnostics;
    }

    Sources read() {
        if (!Files.isDirectory(content)) {
            diagnostics.report(Diagnostic.inFile(displayName, Rule.MISSING_FILE, "there is no folder `content` here")
                    .help("run Offprint in the folder that holds `content/`, or name it with `--source DIR`"));
            return new Sources(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    FolderFiles.EMPTY,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
        List<Attachment> pictures = new ArrayList<>();
        List<Attachment> icons = new ArrayList<>();
        Optional<Attachment> cv = Optional.empty();
        Optional<Source> about = Optional.empty();
        for (Entry file : list(content)) {
            if (file.name().equals(ABOUT) && !file.isFolder()) {
                about = markdown(file.path(), ABOUT);
            } else if (file.name().equals(CV) && !file.isFolder()) {
                cv = attachment(file.path(), CV, CV);
            } else if (ICONS.contains(file.name()) && !file.isFolder()) {
                attachment(file.path(), file.name(), file.name()).ifPresent(icons::add);
            } else if (PictureFile.isNamedLikeOne(file.name()) && !file.isFolder()) {
                attachment(file.path(), file.name(), file.name()).ifPresent(pictures::add);
            } else if (!TOP_LEVEL.contains(file.name())) {
                reportUnused(file, file.name(), meant(yaml(file.name().toLowerCase(Locale.ROOT))));
            }
        }
        List<Entry> papers = list(content.resolve("papers"));
        List<Entry> pages = list(content.resolve("pages"));
        return new Sources(
                required("site.yaml"),
                required("profile.yaml"),
                about,
                optional("people.yaml"),
                optional("organizations.yaml"),
                optional("news.yaml"),
                optional("not-mine.yaml"),
                lists(),
                folder(
                        "people",
                        "people are described in people.yaml, their texts and portraits lie side by side here"),
                texts(papers, "papers/"),
                markdown(papers, "papers/"),
                paperFiles(papers),
                cv,
                icons,
                pictures,
                written(CITATIONS),
                pages(pages),
                staticFiles(),
                written(LOCK));
    }

    /** What is meant by something in the folder content that nothing is called like there. */
    private static String meant(String name) {
        Optional<String> list = name.endsWith(".yaml")
                ? ListNames.meant(name.substring(0, name.length() - ".yaml".length()))
                : Optional.empty();
        if (TOP_LEVEL.contains(name)) {
            return "rename it to `" + name + "`";
        }
        return list.or(() -> Suggestion.didYouMean(name, TOP_LEVEL))
                .orElse("content holds " + String.join(", ", TOP_LEVEL));
    }

    /** The files of content/lists. */
    private List<Source> lists() {
        List<Entry> files = list(content.resolve("lists"));
        for (Entry file : files) {
            if (!file.name().endsWith(".yaml") || file.isFolder()) {
                String meant = yaml(file.name().toLowerCase(Locale.ROOT));
                reportUnused(
                        file,
                        "lists/" + file.name(),
                        meant.endsWith(".yaml") && !file.isFolder()
                                ? "rename it to `" + meant + "`"
                                : "lists are files whose names end in .yaml");
            }
        }
        return texts(files, "lists/");
    }

    /** A list that Offprint itself writes. */
    private Optional<Source> written(String name) {
        Path file = content.resolve(name);
        return Files.exists(file) && isInside(file)
                ? told(memory.text(file, problems -> TextFile.readList(file, displayName + '/' + name, problems)))
                : Optional.empty();
    }

    private Optional<Source> required(String name) {
        if (!Files.exists(content.resolve(name))) {
            diagnostics.report(
                    Diagnostic.inFile(displayName + '/' + name, Rule.MISSING_FILE, "there is no `" + name + "`")
                            .help("every site has one; docs/content.md shows what goes into it"));
            return Optional.empty();
        }
        return optional(name);
    }

    private Optional<Source> optional(String name) {
        Path file = content.resolve(name);
        return Files.exists(file) && isInside(file) ? text(file, name) : Optional.empty();
    }

    private Optional<Source> text(Path file, String path) {
        counter.run();
        return told(memory.text(file, problems -> TextFile.read(file, displayName + '/' + path, problems)));
    }

    private Optional<Source> markdown(Path file, String path) {
        counter.run();
        return told(memory.text(file, problems -> TextFile.read(file, displayName + '/' + path, problems)
                .flatMap(source -> TextFile.withoutControls(source, problems))));
    }

    /** Many files are read side by side: on a disk that is not cached the waiting is most of it. */
    private List<Source> texts(List<Entry> files, String folder) {
        return named(files, ".yaml").parallelStream()
                .map(file -> text(file.path(), folder + file.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private List<Source> markdown(List<Entry> files, String folder) {
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

    private List<Attachment> paperFiles(List<Entry> files) {
        return others(files, "papers/", "papers lie side by side in content/papers");
    }

    /** @param flat says that folders within it are not read */
    private FolderFiles folder(String name, String flat) {
        List<Entry> files = list(content.resolve(name));
        String path = name + '/';
        return new FolderFiles(texts(files, path), markdown(files, path), others(files, path, flat));
    }

    private List<Attachment> others(List<Entry> files, String folder, String flat) {
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

    private List<Source> pages(List<Entry> files) {
        for (Entry file : files) {
            if (!file.name().endsWith(".md") || file.isFolder()) {
                String meant = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.(markdown|mdown|mkd)$", ".md");
                reportUnused(
                        file,
                        "pages/" + file.name(),
                        "pages are Markdown files whose names end in .md"
                                + (meant.endsWith(".md") && !file.isFolder() ? "; rename it to `" + meant + "`" : ""));
            }
        }
        return markdown(files, "pages/");
    }

    private List<Attachment> staticFiles() {
        Path root = content.resolve("static");
        if (!isFolder(root, diagnostics) || !isInside(root)) {
            return List.of();
        }
        List<Attachment> attachments = new ArrayList<>();
        for (Entry file : told(memory.folder(root, new StaticFiles(content, displayName)::list))) {
            attachment(file.path(), file.name(), "static/" + file.name()).ifPresent(attachments::add);
        }
        attachments.sort((one, other) -> one.path().compareTo(other.path()));
        return attachments;
    }

    private boolean isInside(Path file, String path, Diagnostics problems) {
        return !OutsideLink.isOne(file, content, displayName + '/' + path, problems);
    }

    /** Whether a file of the folder content lies there; its listing reports one that does not. */
    private boolean isInside(Path file) {
        return isInside(file, "", new Diagnostics());
    }

    private Optional<Attachment> attachment(Path file, String path, String origin) {
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

    private List<Entry> list(Path folder) {
        return told(memory.folder(folder, problems -> entries(folder, problems)));
    }

    /** The files of a folder by name, without hidden ones and editors' back-up copies; none if there is no folder. */
    private List<Entry> entries(Path folder, Diagnostics problems) {
        if (!folder.equals(content) && !isInside(folder)) {
            return List.of();
        }
        if (!isFolder(folder, problems)) {
            return List.of();
        }
        List<Entry> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                String path = content.relativize(file).toString().replace('\\', '/');
                if (!isHidden(name(file)) && isInside(file, path, problems)) {
                    files.add(new Entry(file, name(file), Files.isDirectory(file)));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.report(unreadable(displayName, name(folder), e));
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        return files;
    }

    /** Whether there is such a folder; that something else has its name is reported. */
    private boolean isFolder(Path folder, Diagnostics problems) {
        boolean isOne = Files.isDirectory(folder);
        if (!isOne && Files.exists(folder)) {
            problems.report(Diagnostic.inFile(
                    displayName + '/' + name(folder), Rule.UNREADABLE_FILE, "`" + name(folder) + "` is not a folder"));
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

    private void reportUnused(Entry file, String path, String reason) {
        if (!SpecialFile.isOne(file.path(), displayName + '/' + path, diagnostics)) {
            diagnostics.report(unused(displayName, path, reason));
        }
    }

    static Diagnostic unused(String displayName, String path, String reason) {
        return Diagnostic.inFile(displayName + '/' + path, Rule.UNUSED_FILE, "`" + path + "` is not used")
                .help(reason);
    }

    static Diagnostic unreadable(String displayName, String path, Exception e) {
        return Diagnostic.inFile(displayName + '/' + path, Rule.UNREADABLE_FILE, "`" + path + "` cannot be read: " + e);
    }

    private static String yaml(String name) {
        return name.endsWith(".yml") ? name.substring(0, name.length() - "yml".length()) + "yaml" : name;
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
