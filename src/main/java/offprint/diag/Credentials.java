package offprint.diag;

import java.util.regex.Pattern;

/** Names and passwords in web addresses: messages end in logs that others read, too. */
final class Credentials {
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<=://)[^\\s/?#`]+(?=@)");

    private Credentials() {}

    /** The text with asterisks in their place, as many as they have chars. */
    static String hidden(String text) {
        return text.contains("://")
                ? IN_ADDRESS.matcher(text).replaceAll(found -> "*"
                        .repeat(found.group().length()))
                : text;
    }
}
