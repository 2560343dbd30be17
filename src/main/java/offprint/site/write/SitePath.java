package offprint.site.write;

import java.util.Set;

/** The rules for paths below an output folder: {@code /} between the parts, no way out of the folder. */
final class SitePath {
    /** Names that begin so are Offprint's: the manifest, and files that are being written. */
    private static final String OWN_PREFIX = ".offprint-";

    private static final String TEMPORARY_SUFFIX = ".tmp";

    /** The folder in which files wait for the rest of their site. */
    static final String STAGING = OWN_PREFIX + "staging";

    private SitePath() {}

    /**
     * Whether a path stays below the folder wherever it is resolved: no absolute path, no empty part, no part that is
     * nothing but dots, no backslash and no control character.
     */
    static boolean isPlain(String path) {
        boolean onlyDots = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == '\u007f' || c == '\\') {
                return false;
            }
            if (c == '/') {
                // Also where the part is empty.
                if (onlyDots) {
                    return false;
                }
                onlyDots = true;
            } else {
                onlyDots &= c == '.';
            }
        }
        return !onlyDots;
    }

    /** The path of the folder that holds the path; empty for the output folder itself. */
    static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Adds every folder on the way to the path, without the output folder itself. */
    static void addFolders(String path, Set<String> folders) {
        String folder = folderOf(path);
        while (!folder.isEmpty() && folders.add(folder)) {
            folder = folderOf(folder);
        }
    }

    static boolean isReserved(String path) {
        return path.startsWith(OWN_PREFIX, path.lastIndexOf('/') + 1);
    }

    /** A name of a file that is being written; {@code token} tells the builds apart. */
    static String temporaryName(String token) {
        return OWN_PREFIX + token + TEMPORARY_SUFFIX;
    }

    /** Whether only an interrupted build can have left a file of that name. */
    static boolean isTemporary(String path) {
        return isReserved(path) && path.endsWith(TEMPORARY_SUFFIX);
    }
}
