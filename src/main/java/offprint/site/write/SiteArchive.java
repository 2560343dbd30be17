package offprint.site.write;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site as one ZIP file, to be put into an archive. The same site gives the same bytes: the files come sorted, have no
 * times, and are not compressed, for how well they would be depends on the Java in use. {@value #SUMS}, the last one, has
 * their checksums in the form that {@code sha256sum --check} reads.
 */
public final class SiteArchive {
    static final String SUMS = "SHA256SUMS";

    /** The earliest time that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();
    private final MessageDigest digest;

    private SiteArchive(ZipOutputStream zip) {
        this.zip = zip;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Packs the site that was written to an output folder, without what in there is not Offprint's. A file of the name that
     * is there already is replaced as a whole.
     *
     * @param file the archive, which is not within the folder
     * @throws IOException with a sentence that names the file
     */
    public static void write(Path folder, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path temporary = whole.resolveSibling(whole.getFileName() + ".part");
        boolean moved = false;
        try {
            Manifest manifest = Manifest.parse(Files.readAllBytes(folder.resolve(Manifest.NAME)));
            try (ZipOutputStream zip = new ZipOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(temporary, CREATE, TRUNCATE_EXISTING, WRITE)),
                    StandardCharsets.UTF_8)) {
                SiteArchive archive = new SiteArchive(zip);
                for (String path : manifest.paths()) {
                    archive.add(path, Files.readAllBytes(folder.resolve(path)));
                }
                archive.put(SUMS, archive.sums.toString().getBytes(StandardCharsets.UTF_8));
            }
            Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
        } catch (IOException e) {
            throw DiskFailure.of("write", file, e);
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private void add(String path, byte[] bytes) throws IOException {
        sums.append(HexFormat.of().formatHex(digest.digest(bytes)));
        sums.append("  ").append(path).append('\n');
        put(path, bytes);
    }

    private void put(String path, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
