package offprint.command;

import java.nio.file.Path;
import java.util.Optional;
import offprint.command.table.Option;
import offprint.model.Ascii;

/**
 * What the command line of {@code serve} says.
 *
 * @param source the folder that holds content/ and, if any, templates/
 * @param displayName how messages name that folder; empty for the working directory
 * @param host where to listen, a name or address of this machine
 * @param port where to listen, 0 for any port that is free
 * @param open whether to open the site in a browser
 * @param url where links that must be whole lead, ending in a slash, if not to the preview
 */
public record ServeOptions(Path source, String displayName, String host, int port, boolean open, Optional<String> url) {
    private static final int DEFAULT_PORT = 4000;
    private static final int LAST_PORT = 65_535;

    static ServeOptions of(TypedLine line) throws UsageException {
        Path source = line.source();
        return new ServeOptions(
                source,
                TypedLine.displayName(source),
                line.value(Option.HOST).orElse("127.0.0.1"),
                port(line),
                line.has(Option.OPEN),
                line.url());
    }

    private static int port(TypedLine line) throws UsageException {
        String text = line.value(Option.PORT).orElse(Integer.toString(DEFAULT_PORT));
        boolean digits = Ascii.isNumber(text) && text.length() <= 5;
        if (!digits || Integer.parseInt(text) > LAST_PORT) {
            throw new UsageException("`--port` takes a number up to " + LAST_PORT + ", not `" + text + "`");
        }
        return Integer.parseInt(text);
    }
}
