package offprint.content.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.load.SourceMemory.Entry;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.diag.Suggestion;
import offprint.model.Attachment;
import offprint.picture.PictureFile;

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
            "projects",
            "pages",
            "lists",
            "static",
            CV,
            IconLoader.DRAWING,
            IconLoader.PICTURE,
            CITATIONS,
            LOCK);

    private static final List<String> ICONS = List.of(IconLoader.DRAWING, IconLoader.PICTURE);

    private final ContentFiles content;

    /** @param memory what need not be read again */
    SourceReader(Path site, String displayName, SourceMemory memory, Diagnostics diagnostics) {
        this(site, displayName, memory, diagnostics, () -> {});
    }

    /** @param counter is told of each text that was read */
    SourceReader(Path site, String displayName, SourceMemory memory, Diagnostics diagnostics, Runnable counter) {
        this.content = new ContentFiles(
                site.resolve(CONTENT),
                displayName.isEmpty() ? CONTENT : displayName + '/' + CONTENT,
                memory,
                diagnostics,
                counter);
    }

    Sources read() {
        if (!content.isThere()) {
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
        for (Entry file : content.list("")) {
            if (file.name().equals(ABOUT) && !file.isFolder()) {
                about = content.markdown(file.path(), ABOUT);
            } else if (file.name().equals(CV) && !file.isFolder()) {
                cv = content.attachment(file.path(), CV, CV);
            } else if (ICONS.contains(file.name()) && !file.isFolder()) {
                content.attachment(file.path(), file.name(), file.name()).ifPresent(icons::add);
            } else if (PictureFile.isNamedLikeOne(file.name()) && !file.isFolder()) {
                content.attachment(file.path(), file.name(), file.name()).ifPresent(pictures::add);
            } else if (!TOP_LEVEL.contains(file.name())) {
                content.reportUnused(file, file.name(), meant(yaml(file.name().toLowerCase(Locale.ROOT))));
            }
        }
        List<Entry> papers = content.list("papers");
        List<Entry> pages = content.list("pages");
        return new Sources(
                content.required("site.yaml"),
                content.required("profile.yaml"),
                about,
                content.optional("people.yaml"),
                content.optional("organizations.yaml"),
                content.optional("news.yaml"),
                content.optional("not-mine.yaml"),
                lists(),
                folder(
                        "people",
                        "people are described in people.yaml, their texts and portraits lie side by side here"),
                folder("projects", "projects lie side by side in content/projects"),
                content.texts(papers, "papers/"),
                content.markdown(papers, "papers/"),
                paperFiles(papers),
                cv,
                icons,
                pictures,
                content.written(CITATIONS),
                pages(pages),
                content.staticFiles(),
                content.written(LOCK));
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
        List<Entry> files = content.list("lists");
        for (Entry file : files) {
            if (!file.name().endsWith(".yaml") || file.isFolder()) {
                String meant = yaml(file.name().toLowerCase(Locale.ROOT));
                content.reportUnused(
                        file,
                        "lists/" + file.name(),
                        meant.endsWith(".yaml") && !file.isFolder()
                                ? "rename it to `" + meant + "`"
                                : "lists are files whose names end in .yaml");
            }
        }
        return content.texts(files, "lists/");
    }

    private List<Attachment> paperFiles(List<Entry> files) {
        return content.others(files, "papers/", "papers lie side by side in content/papers");
    }

    /** @param flat says that folders within it are not read */
    private FolderFiles folder(String name, String flat) {
        List<Entry> files = content.list(name);
        String path = name + '/';
        return new FolderFiles(
                content.texts(files, path), content.markdown(files, path), content.others(files, path, flat));
    }

    private List<Source> pages(List<Entry> files) {
        for (Entry file : files) {
            if (!file.name().endsWith(".md") || file.isFolder()) {
                String meant = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.(markdown|mdown|mkd)$", ".md");
                content.reportUnused(
                        file,
                        "pages/" + file.name(),
                        "pages are Markdown files whose names end in .md"
                                + (meant.endsWith(".md") && !file.isFolder() ? "; rename it to `" + meant + "`" : ""));
            }
        }
        return content.markdown(files, "pages/");
    }

    private static String yaml(String name) {
        return name.endsWith(".yml") ? name.substring(0, name.length() - "yml".length()) + "yaml" : name;
    }
}
