package offprint.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import offprint.diag.Diagnostics;
import offprint.render.RenderedFile;
import offprint.render.RenderedSite;

/** Makes an output folder hold a site, and leaves alone whatever in there is not Offprint's. */
public final class SiteWriter {
    private final OutputFolder output;
    private final Changes changes;

    private SiteWriter(OutputFolder output, Changes changes) {
        this.output = output;
        this.changes = changes;
    }

    /**
     * Writes the files that differ and deletes those of an earlier build that the site no longer has. Where errors were
     * reported, before or by the comparison with what stands in the folder, nothing changes.
     *
     * @throws IOException with a sentence that names the file; the next build finishes what this one began
     */
    public static WriteReport write(RenderedSite site, Path root, Diagnostics diagnostics) throws IOException {
        OutputFolder output = new OutputFolder(root);
        Changes changes = Comparison.of(site, root, output, diagnostics);
        if (diagnostics.hasErrors()) {
            return WriteReport.NOTHING;
        }
        new SiteWriter(output, changes).carryOut();
        int written = changes.writes().size();
        return new WriteReport(
                written, changes.after().size() - written, changes.deletes().size());
    }

    /** Deletes come first: an old file may stand where a new folder belongs, and the other way round. */
    private void carryOut() throws IOException {
        output.removeManifestTemporary();
        if (changes.touchFiles()) {
            output.replaceManifest(changes.before().towards(changes.after()));
            removeTemporaries();
            deleteObsolete();
            writeFiles(changes.writes());
        }
        if (changes.touchManifest()) {
            output.replaceManifest(new Manifest(changes.after(), true));
        }
    }

    private void removeTemporaries() throws IOException {
        if (changes.before().complete()) {
            return;
        }
        SortedSet<String> folders = new TreeSet<>();
        folders.add("");
        for (String path : changes.before().paths()) {
            SitePath.addFolders(path, folders);
        }
        for (String folder : folders) {
            if (output.isFolder(folder)) {
                output.removeTemporaries(folder);
            }
        }
    }

    private void writeFiles(List<RenderedFile> files) throws IOException {
        Workers.each(files.size(), i -> {
            RenderedFile file = files.get(i);
            output.replace(file.path(), Content.of(file));
        });
    }

    private void deleteObsolete() throws IOException {
        for (String path : changes.deletes()) {
            output.delete(path);
        }
        for (String folder : changes.left().descendingSet()) {
            if (output.isFolder(folder)) {
                output.deleteFolderIfEmpty(folder);
            }
        }
    }
}
