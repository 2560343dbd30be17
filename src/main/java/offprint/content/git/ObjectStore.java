package offprint.content.git;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** A repository's objects, loose ones and packed ones, with those that it borrows from others. */
final class ObjectStore implements Closeable {
    /** In bytes; more than a list of a million addresses has. */
    static final int LARGEST = 100_000_000;

    private static final int DEEPEST = 5;

    private final int idLength;
    private final List<Path> folders = new ArrayList<>();
    private final List<Pack> packs = new ArrayList<>();

    /** @param idLength how many bytes an object's name has */
    ObjectStore(Path folder, int idLength) throws IOException {
        this.idLength = idLength;
        borrow(folder, 0);
        for (Path objects : folders) {
            Path pack = objects.resolve("pack");
            if (Files.isDirectory(pack)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(pack, "*.idx")) {
                    for (Path index : files) {
                        packs.add(new Pack(index, idLength));
                    }
                }
            }
        }
    }

    private void borrow(Path folder, int depth) throws IOException {
        folders.add(folder);
        if (depth < DEEPEST) {
            for (String line : GitRepository.text(folder.resolve("info/alternates"))
                    .orElse("")
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    borrow(folder.resolve(line), depth + 1);
                }
            }
        }
    }

    /** What a file holds in a commit; empty where it is not there. */
    Optional<byte[]> file(String commit, Path path) throws IOException {
        String text = new String(read(HexFormat.of().parseHex(commit)), StandardCharsets.ISO_8859_1);
        if (!text.startsWith("tree ")) {
            throw new IOException(commit + " is not a commit");
        }
        byte[] id = HexFormat.of().parseHex(text.substring(5, 5 + 2 * idLength));
        for (Path name : path) {
            Optional<byte[]> next = entry(read(id), name.toString());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            id = next.get();
        }
        return Optional.of(read(id));
    }

    /** A tree is a row of entries: the mode, a blank, the name, a zero, and the object's name in binary. */
    private Optional<byte[]> entry(byte[] tree, String name) {
        int start = 0;
        while (start < tree.length) {
            int blank = start;
            while (tree[blank] != ' ') {
                blank++;
            }
            int zero = blank;
            while (tree[zero] != 0) {
                zero++;
            }
            String found = new String(tree, blank + 1, zero - blank - 1, StandardCharsets.UTF_8);
            start = zero + 1 + idLength;
            if (found.equals(name)) {
                return Optional.of(Arrays.copyOfRange(tree, zero + 1, start));
            }
        }
        return Optional.empty();
    }

    /** The bytes of an object, without its kind. */
    byte[] read(byte[] id) throws IOException {
        String name = HexFormat.of().formatHex(id);
        for (Path folder : folders) {
            Path loose = folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
            if (Files.isRegularFile(loose)) {
                return loose(loose);
            }
        }
        for (Pack pack : packs) {
            long offset = pack.offset(id);
            if (offset >= 0) {
                return pack.read(offset, this);
            }
        }
        throw new IOException("the object " + name + " is missing");
    }

    /** Behind {@code blob 123} and a zero. */
    private static byte[] loose(Path file) throws IOException {
        try (InputStream in = new InflaterInputStream(Files.newInputStream(file))) {
            byte[] bytes = in.readNBytes(LARGEST);
            int start = 0;
            while (bytes[start] != 0) {
                start++;
            }
            return Arrays.copyOfRange(bytes, start + 1, bytes.length);
        }
    }

    @Override
    public void close() throws IOException {
        for (Pack pack : packs) {
            pack.close();
        }
    }
}
