package offprint;

import java.nio.file.Path;
import java.util.Optional;

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
record ServeOptions(Path source, String displayName, String host, int port, boolean open, Optional<String> url) {}
