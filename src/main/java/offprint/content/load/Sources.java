package offprint.content.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.Attachment;

/**
 * What the author wrote: the text files of a content folder, whole, and the places of its other files.
 *
 * @param site content/site.yaml
 * @param profile content/profile.yaml
 * @param about content/profile.md
 * @param notMine content/not-mine.yaml
 * @param lists content/lists/*.yaml, by name
 * @param peopleFiles the texts and portraits in content/people
 * @param projectFiles all that lies in content/projects
 * @param papers content/papers/*.yaml, by name
 * @param notes content/papers/*.md, by name
 * @param paperFiles the other files of content/papers, by name
 * @param cv content/cv.pdf
 * @param icons content/icon.svg and content/icon.png
 * @param pictures the pictures in content itself, by name
 * @param citations content/citations.txt
 * @param pages content/pages/*.md, by name
 * @param staticFiles all files below content/static, by path
 * @param addresses content/addresses.lock
 */
public record Sources(
        Optional<Source> site,
        Optional<Source> profile,
        Optional<Source> about,
        Optional<Source> people,
        Optional<Source> organizations,
        Optional<Source> news,
        Optional<Source> notMine,
        List<Source> lists,
        FolderFiles peopleFiles,
        FolderFiles projectFiles,
        List<Source> papers,
        List<Source> notes,
        List<Attachment> paperFiles,
        Optional<Attachment> cv,
        List<Attachment> icons,
        List<Attachment> pictures,
        Optional<Source> citations,
        List<Source> pages,
        List<Attachment> staticFiles,
        Optional<Source> addresses) {

    public Sources {
        lists = List.copyOf(lists);
        papers = List.copyOf(papers);
        notes = List.copyOf(notes);
        paperFiles = List.copyOf(paperFiles);
        icons = List.copyOf(icons);
        pictures = List.copyOf(pictures);
        pages = List.copyOf(pages);
        staticFiles = List.copyOf(staticFiles);
    }

    /** The settings, the profile, the people and the projects, which papers are read by; of the lists, the names. */
    Sources withoutPapers() {
        List<Source> names = new ArrayList<>();
        for (Source list : lists) {
            names.add(new Source(list.name(), ""));
        }
        return new Sources(
                site,
                profile,
                Optional.empty(),
                people,
                organizations,
                Optional.empty(),
                Optional.empty(),
                names,
                FolderFiles.EMPTY,
                projectFiles,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                pictures,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * Reads the folder {@code content} in a site's folder.
     *
     * @param displayName how messages name the site's folder; empty for the working directory
     */
    public static Sources read(Path site, String displayName, Diagnostics diagnostics) {
        return read(site, displayName, diagnostics, () -> {});
    }

    /**
     * Reads the folder {@code content} in a site's folder.
     *
     * @param displayName how messages name the site's folder; empty for the working directory
     * @param counter is told of each text that was read, from several threads
     */
    public static Sources read(Path site, String displayName, Diagnostics diagnostics, Runnable counter) {
        return new SourceReader(site, displayName, new SourceMemory(), diagnostics, counter).read();
    }
}
