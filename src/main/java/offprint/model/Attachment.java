package offprint.model;

import java.nio.file.Path;

/**
 * A file that is published beside a page, unchanged.
 *
 * @param path where it goes: for a paper's file its name, for a static one its path from the site's root
 * @param origin its name in messages
 * @param file where its bytes are
 * @param size in bytes
 */
public record Attachment(String path, String origin, Path file, long size) {}
