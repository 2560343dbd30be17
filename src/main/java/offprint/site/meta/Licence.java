package offprint.site.meta;

import java.util.Locale;
import java.util.Optional;

/** The addresses of licences that authors name in words. */
final class Licence {
    private static final String CREATIVE_COMMONS = "https://creativecommons.org/";

    private Licence() {}

    /**
     * The address of a licence: that of Creative Commons for its licences ({@code CC BY-SA 4.0}, {@code CC0 1.0}), the
     * text itself where it is an address; empty for every other text, and for a licence without its version.
     */
    static Optional<String> address(String text) {
        String name = text.strip();
        if (name.startsWith("https://") || name.startsWith("http://")) {
            return name.indexOf(' ') < 0 ? Optional.of(name) : Optional.empty();
        }
        String key = name.toLowerCase(Locale.ROOT).replace('-', ' ');
        int end = key.lastIndexOf(' ');
        if (end < 0 || !isVersion(key.substring(end + 1))) {
            return Optional.empty();
        }
        String version = key.substring(end + 1);
        return switch (key.substring(0, end)) {
            case "cc0" -> Optional.of(CREATIVE_COMMONS + "publicdomain/zero/" + version + '/');
            case "cc by" -> licence("by", version);
            case "cc by sa" -> licence("by-sa", version);
            case "cc by nd" -> licence("by-nd", version);
            case "cc by nc" -> licence("by-nc", version);
            case "cc by nc sa" -> licence("by-nc-sa", version);
            case "cc by nc nd" -> licence("by-nc-nd", version);
            default -> Optional.empty();
        };
    }

    private static Optional<String> licence(String elements, String version) {
        return Optional.of(CREATIVE_COMMONS + "licenses/" + elements + '/' + version + '/');
    }

    private static boolean isVersion(String text) {
        return text.length() == 3
                && text.charAt(1) == '.'
                && Character.digit(text.charAt(0), 10) >= 0
                && Character.digit(text.charAt(2), 10) >= 0;
    }
}
