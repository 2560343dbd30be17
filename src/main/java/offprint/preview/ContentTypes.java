package offprint.preview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The media types of files, by the endings of their names. */
final class ContentTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final String[][] ENDINGS = {
        {"html", "text/html; charset=utf-8"},
        {"css", "text/css; charset=utf-8"},
        {"js", "text/javascript; charset=utf-8"},
        {"mjs", "text/javascript; charset=utf-8"},
        {"json", "application/json"},
        {"xml", "application/xml"},
        {"txt", "text/plain; charset=utf-8"},
        {"md", "text/markdown; charset=utf-8"},
        {"csv", "text/csv; charset=utf-8"},
        {"bib", "application/x-bibtex; charset=utf-8"},
        {"ris", "application/x-research-info-systems; charset=utf-8"},
        {"svg", "image/svg+xml"},
        {"png", "image/png"},
        {"jpg", "image/jpeg"},
        {"jpeg", "image/jpeg"},
        {"webp", "image/webp"},
        {"avif", "image/avif"},
        {"gif", "image/gif"},
        {"ico", "image/x-icon"},
        {"pdf", "application/pdf"},
        {"mp4", "video/mp4"},
        {"webm", "video/webm"},
        {"mp3", "audio/mpeg"},
        {"woff", "font/woff"},
        {"woff2", "font/woff2"},
        {"wasm", "application/wasm"},
        {"webmanifest", "application/manifest+json"},
        {"zip", "application/zip"},
    };

    private final Map<String, String> byEnding = new HashMap<>();

    ContentTypes() {
        for (String[] ending : ENDINGS) {
            byEnding.put(ending[0], ending[1]);
        }
    }

    /** @param path of the file, with {@code /} between its parts */
    String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0 ? UNKNOWN : byEnding.getOrDefault(ending, UNKNOWN);
    }
}
