package offprint.site.write;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder that a site is written to. All that this package does on a disk goes through here, by the site's paths.
 * Several threads may use it at once, for different files.
 */
final class OutputFolder {

    /** What stands at a place. A symbolic link is something other, whatever it points to: none is ever followed. */
    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        OTHER
    }

    /** @param size of a file, in bytes */
    record Standing(Kind kind, long size) {
        private static final Standing NOTHING = new Standing(Kind.NOTHING, 0);
    }

    private final Path root;
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final String token = Long.toHexString(System.nanoTime());
    private final AtomicInteger temporaries = new AtomicInteger();
    private final Staging staging;
    private final boolean obstructed;
    private Optional<OutputLock> lock = Optional.empty();
    private boolean rootIsOwn;

    /** @param root may itself be a link: it is the user who named it */
    OutputFolder(Path root) {
        this.root = root.toAbsolutePath();
        this.staging = new Staging(this.root, token);
        this.obstructed = Files.exists(this.root, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(this.root);
    }

    /** Whether the file system can have such a file, inside of this folder. */
    boolean canHold(String path) {
        try {
            return resolve(path).startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    Standing at(String path) throws IOException {
        return isFolder(SitePath.folderOf(path)) ? look(path) : Standing.NOTHING;
    }

    /** Whether a folder stands there and is not a link, nor is any on the way to it. Remembered from the first time. */
    boolean isFolder(String folder) throws IOException {
        Boolean known = folders.get(folder);
        if (known == null) {
            known = folder.isEmpty()
                    ? Files.isDirectory(root)
                    : isFolder(SitePath.folderOf(folder)) && look(folder).kind() == Kind.FOLDER;
            folders.put(folder, known);
        }
        return known;
    }

    /** Whether something stood at this folder's own place from the beginning that is not a folder. */
    boolean isObstructed() {
        return obstructed;
    }

    boolean holds(String path, long size, Content content) throws IOException {
        try {
            return content.isIn(resolve(path), size);
        } catch (IOException e) {
            throw DiskFailure.of("read", resolve(path), e);
        }
    }

    byte[] read(String path) throws IOException {
        try {
            return Files.readAllBytes(resolve(path));
        } catch (IOException e) {
            throw DiskFailure.of("read", resolve(path), e);
        }
    }

    /** Whether two paths lead to one file, as they do where upper and lower case are the same. */
    boolean isSameFile(String one, String other) throws IOException {
        return Files.isSameFile(resolve(one), resolve(other));
    }

    /** The paths of what is in a folder. */
    List<String> children(String folder) throws IOException {
        List<String> paths = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(resolve(folder))) {
            for (Path child : children) {
                paths.add(folder.isEmpty() ? nameOf(child) : folder + "/" + nameOf(child));
            }
        } catch (IOException e) {
            throw DiskFailure.of("read", resolve(folder), e);
        }
        return paths;
    }

    /** Makes a file in its place as a whole, or leaves what was there. */
    void replace(String path, Content content) throws IOException {
        replace(path, content, token + "-" + temporaries.getAndIncrement());
    }

    /** Makes the folder, if it is not there, and waits until this build alone writes to it. */
    void open() throws IOException {
        try {
            rootIsOwn = !Files.isDirectory(root);
            Files.createDirectories(root);
            lock = Optional.of(OutputLock.of(root));
        } catch (FileSystemException e) {
            throw DiskFailure.of("write to", root, e);
        }
    }

    /** Removes every file that waits, and all that was made for a site that never came. */
    void close() throws IOException {
        if (lock.isEmpty()) {
            return;
        }
        staging.clear();
        if (!Files.exists(resolve(Manifest.NAME))) {
            Files.deleteIfExists(resolve(OutputLock.NAME));
            if (rootIsOwn) {
                deleteFolderIfEmpty("");
            }
        }
        lock.get().close();
    }

    /** Lets a file wait for the rest of its site. */
    Content.Staged stage(String path, Content content) throws IOException {
        return new Content.Staged(staging, staging.add(content, resolve(path)));
    }

    /** What the file at a path holds now. */
    Content.Original content(String path) {
        return new Content.Original(resolve(path));
    }

    /** Puts a staged file in its place. */
    void place(String path, Path staged) throws IOException {
        try {
            makeFolder(SitePath.folderOf(path));
            Files.move(staged, resolve(path), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            replace(path, new Content.Original(staged));
        } catch (IOException e) {
            throw DiskFailure.of("write", resolve(path), e);
        }
    }

    /** The same as {@code replace}, with a temporary file whose name is always the same. */
    void replaceManifest(Manifest manifest) throws IOException {
        replace(Manifest.NAME, new Content.Bytes(manifest.bytes()), "manifest");
    }

    /** Removes what a build that was killed within its first or last step has left. */
    void removeManifestTemporary() throws IOException {
        String path = SitePath.temporaryName("manifest");
        if (isTemporary(path)) {
            delete(path);
        }
    }

    /** Whether that is a file which only a build that was killed can have left. */
    boolean isTemporary(String path) throws IOException {
        return SitePath.isTemporary(path) && at(path).kind() == Kind.FILE;
    }

    /** Removes what a build that was killed has left in a folder. */
    void removeTemporaries(String folder) throws IOException {
        for (String path : children(folder)) {
            if (isTemporary(path)) {
                delete(path);
            }
        }
    }

    void delete(String path) throws IOException {
        try {
            Files.deleteIfExists(resolve(path));
        } catch (IOException e) {
            throw DiskFailure.of("delete", resolve(path), e);
        }
    }

    void deleteFolderIfEmpty(String folder) {
        try {
            Files.delete(resolve(folder));
        } catch (IOException e) {
            // Something else is in there; and one that is empty and stays does no harm.
        }
    }

    private void replace(String path, Content content, String temporaryToken) throws IOException {
        Path target = resolve(path);
        Path temporary = target.resolveSibling(SitePath.temporaryName(temporaryToken));
        boolean moved = false;
        try {
            makeFolder(SitePath.folderOf(path));
            try (OutputStream out = Files.newOutputStream(temporary, CREATE_NEW, WRITE)) {
                content.writeTo(out);
            }
            move(temporary, target);
            moved = true;
        } catch (IOException e) {
            throw DiskFailure.of("write", target, e);
        } finally {
            if (!moved) {
                discard(temporary);
            }
        }
    }

    private void makeFolder(String folder) throws IOException {
        if (!made.contains(folder)) {
            Files.createDirectories(resolve(folder));
            made.add(folder);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The failure that led here is the one to tell of; the next build removes the file.
        }
    }

    private Standing look(String path) throws IOException {
        Path place = resolve(path);
        try {
            BasicFileAttributes found =
                    Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isRegularFile()) {
                return new Standing(Kind.FILE, found.size());
            }
            return new Standing(found.isDirectory() ? Kind.FOLDER : Kind.OTHER, 0);
        } catch (NoSuchFileException e) {
            return Standing.NOTHING;
        } catch (IOException e) {
            throw DiskFailure.of("read", place, e);
        }
    }

    private Path resolve(String path) {
        return path.isEmpty() ? root : root.resolve(path);
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
