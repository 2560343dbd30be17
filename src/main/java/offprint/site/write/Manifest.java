package offprint.site.write;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files in an output folder are Offprint's own. It lies in the folder itself and is published with it:
 *
 * <pre>
 * offprint-manifest 1
 * 404.html
 * papers/zeroquant/index.html
 * </pre>
 *
 * <p>While a build changes the folder, the first line ends in {@code unfinished} and the list has the files of both the
 * old site and the new one, so that the next build can finish what an interrupted one began.
 *
 * @param complete whether the folder holds exactly these files, each of them whole
 */
record Manifest(SortedSet<String> paths, boolean complete) {
    static final String NAME = ".offprint-manifest";

    /** Of a folder that Offprint never wrote to. */
    static final Manifest NONE = new Manifest(new TreeSet<>(), true);

    private static final String FINISHED = "offprint-manifest 1";
    private static final String UNFINISHED = FINISHED + " unfinished";

    Manifest {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    /** What a build holds on to while it turns the folder of this manifest into one of the given paths. */
    Manifest towards(SortedSet<String> next) {
        SortedSet<String> both = new TreeSet<>(paths);
        both.addAll(next);
        return new Manifest(both, false);
    }

    /**
     * Reads what may have been edited, merged or forged: lines that are no plain relative paths are passed over, and a
     * file that is not of this version at all is not a manifest.
     */
    static Manifest parse(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return NONE;
        }
        int end = lineEnd(text, 0);
        String header = line(text, 0, end);
        if (!header.equals(FINISHED) && !header.equals(UNFINISHED)) {
            return NONE;
        }
        SortedSet<String> paths = new TreeSet<>();
        for (int start = end + 1; start < text.length(); start = end + 1) {
            end = lineEnd(text, start);
            String path = line(text, start, end);
            if (SitePath.isPlain(path) && !SitePath.isReserved(path)) {
                paths.add(path);
            }
        }
        return new Manifest(paths, header.equals(FINISHED));
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(complete ? FINISHED : UNFINISHED).append('\n');
        for (String path : paths) {
            text.append(path).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static String line(String text, int start, int end) {
        return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }
}
