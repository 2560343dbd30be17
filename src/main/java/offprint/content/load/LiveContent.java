package offprint.content.load;

import java.nio.file.Path;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.model.Bibliography;

/**
 * A content folder that is read again and again while its author works in it. Unchanged files are neither read nor
 * checked again; checks across files always run. Not thread-safe.
 */
public final class LiveContent {
    private final Path site;
    private final String displayName;
    private final SourceMemory files = new SourceMemory();
    private final PaperMemory papers = new PaperMemory();

    /**
     * @param site the folder that holds {@code content}
     * @param displayName how messages name it; empty for the working directory
     */
    public LiveContent(Path site, String displayName) {
        this.site = site;
        this.displayName = displayName;
    }

    /** Says that a file, or something in a folder, may have changed. Its path begins with the site's folder as given. */
    public void changed(Path path) {
        files.changed(path);
    }

    /** The same as {@link BibliographyLoader#load} gives, problems included, and drafts. */
    public Optional<Bibliography> load(Diagnostics diagnostics) {
        Sources sources = new SourceReader(site, displayName, files, diagnostics).read();
        files.isRead();
        return BibliographyLoader.loadWithDrafts(sources, papers, diagnostics);
    }
}
