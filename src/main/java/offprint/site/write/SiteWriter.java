package offprint.site.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import offprint.diag.Diagnostics;
import offprint.site.render.RenderedFile;
import offprint.site.render.Workers;

/**
 * Makes an output folder hold a site whose files come one by one, and leaves alone everything in it that is not
 * Offprint's. Until {@link #finish}, nothing changes except a folder in which the new files wait; {@link #close}
 * removes it. From its first file on, no other build writes to the same folder.
 */
public final class SiteWriter implements AutoCloseable {
    private static final int FILES_PER_WORKER = 250;

    private final Path root;
    private final OutputFolder output;
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();

    /** Held by each thread while it brings a file, and by the end alone: where one fails, others are still on their way. */
    private final ReadWriteLock way = new ReentrantReadWriteLock();

    private boolean opened;
    private boolean closed;

    private SiteWriter(Path root) {
        this.root = root;
        this.output = new OutputFolder(root);
    }

    /**
     * A writer of one site.
     *
     * @param root the output folder, which need not be there
     */
    public static SiteWriter into(Path root) {
        return new SiteWriter(root);
    }

    /**
     * Takes a file of the site, from any thread. Its bytes are not kept in memory.
     *
     * @throws IOException with a sentence that names the file
     * @throws IllegalStateException when this is closed
     */
    public void take(RenderedFile file) throws IOException {
        way.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(file.path() + " comes too late");
            }
            receive(file);
        } finally {
            way.readLock().unlock();
        }
    }

    private void receive(RenderedFile file) throws IOException {
        open();
        String path = file.path();
        Content content = Content.of(file);
        if (!OutputComparison.canBeWritten(path, output) || output.isObstructed()) {
            arrivals.add(new Arrival(path, false, content));
            return;
        }
        OutputFolder.Standing standing = output.at(path);
        boolean same = standing.kind() == OutputFolder.Kind.FILE && output.holds(path, standing.size(), content);
        arrivals.add(new Arrival(path, same, same ? output.content(path) : content.putAway(output, path)));
    }

    /**
     * Puts the files that differ in their places and deletes those of an earlier build that the site no longer has. Where
     * errors were reported, before or by the comparison with what stands in the folder, nothing changes.
     *
     * @throws IOException with a sentence that names the file; the next build finishes what this one began
     */
    public WriteReport finish(Diagnostics diagnostics) throws IOException {
        open();
        List<Arrival> site = new ArrayList<>(arrivals);
        site.sort(Comparator.comparing(Arrival::path));
        Changes changes = OutputComparison.of(site, root, output, diagnostics);
        if (diagnostics.hasErrors()) {
            return WriteReport.NOTHING;
        }
        carryOut(changes);
        int written = changes.writes().size();
        return new WriteReport(
                written, changes.after().size() - written, changes.deletes().size());
    }

    /**
     * Removes the files that still wait, which are there only where the site did not get whole. Files that are being taken
     * are waited for, and none is taken any more.
     */
    @Override
    public void close() throws IOException {
        way.writeLock().lock();
        try {
            closed = true;
            output.close();
        } finally {
            way.writeLock().unlock();
        }
    }

    private synchronized void open() throws IOException {
        if (!opened && !output.isObstructed()) {
            output.open();
            opened = true;
        }
    }

    /**
     * Puts a text into a file of a folder as a whole, or leaves what was there.
     *
     * @throws IOException with a sentence that names the file
     */
    public static void replace(Path folder, String name, String text) throws IOException {
        new OutputFolder(folder).replace(name, new Content.Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Deletes come first: an old file may stand where a new folder belongs, and the other way round. */
    private void carryOut(Changes changes) throws IOException {
        output.removeManifestTemporary();
        if (changes.touchFiles()) {
            output.replaceManifest(changes.before().towards(changes.after()));
            removeTemporaries(changes);
            deleteObsolete(changes);
            writeFiles(changes.writes());
        }
        if (changes.touchManifest()) {
            output.replaceManifest(new Manifest(changes.after(), true));
        }
    }

    private void removeTemporaries(Changes changes) throws IOException {
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

    private void writeFiles(List<Arrival> files) throws IOException {
        Workers.each(files.size(), FILES_PER_WORKER, i -> {
            Arrival file = files.get(i);
            file.content().moveTo(output, file.path());
        });
    }

    private void deleteObsolete(Changes changes) throws IOException {
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
