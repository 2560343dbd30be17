import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs a folder: {@code java release/Zip.java FILE.zip FOLDER}. The same files give the same bytes: they are sorted, have
 * one time, and may be run where they are launchers.
 */
class Zip {
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    public static void main(String[] args) throws IOException {
        Path zip = Path.of(args[0]).toAbsolutePath();
        Path folder = Path.of(args[1]).toAbsolutePath();
        Files.deleteIfExists(zip);
        Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem packed = FileSystems.newFileSystem(zip, options);
                Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                String name = folder.getParent().relativize(file).toString().replace('\\', '/');
                Path entry = packed.getPath(name);
                Files.createDirectories(entry.getParent());
                Files.write(entry, Files.readAllBytes(file));
                String mode = isProgram(name) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setAttribute(entry, "zip:permissions", PosixFilePermissions.fromString(mode));
            }
            try (Stream<Path> entries = Files.walk(packed.getPath("/"))) {
                for (Path entry : entries.skip(1).toList()) {
                    Files.setLastModifiedTime(entry, TIME);
                }
            }
        }
    }

    private static boolean isProgram(String name) {
        return name.endsWith("/offprint") || name.contains("/runtime/bin/") || name.endsWith("/jspawnhelper");
    }
}
