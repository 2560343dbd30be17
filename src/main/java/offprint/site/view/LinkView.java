package offprint.site.view;

import java.util.Optional;

/**
 * A link, or the bare word where no address is known.
 *
 * @param note what stands behind it, such as a file's size
 */
public record LinkView(String key, String label, Optional<String> href, Optional<String> note) {}
