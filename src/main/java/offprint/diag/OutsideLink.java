package offprint.diag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A symbolic link that leads out of its folder: the target is not part of the site, and may be any file on the
 * computer that builds it. Links within the folder are followed.
 */
public final class OutsideLink {

    private OutsideLink() {}

    /**
     * Whether the file is such a link, which is reported.
     *
     * @param name how messages name the file
     */
    public static boolean isOne(Path file, Path folder, String name, Diagnostics diagnostics) {
        if (!Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            if (file.toRealPath().startsWith(folder.toRealPath())) {
                return false;
            }
        } catch (IOException e) {
            // A link to nothing is reported by whoever reads it.
            return false;
        }
        String folderName = String.valueOf(folder.getFileName());
        diagnostics.report(
                Diagnostic.inFile(name, Rule.OUTSIDE_LINK, "a symbolic link that leads out of `" + folderName + "`")
                        .label("it would publish a file that is not the site's")
                        .help("put a copy of the file there, or link to one within `" + folderName + "`"));
        return true;
    }
}
