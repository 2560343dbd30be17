package offprint.site.write;

/**
 * What a build did to the output folder.
 *
 * @param written files that are new or whose bytes changed
 * @param unchanged files that were there already, byte for byte, and were not touched
 * @param deleted files of an earlier build that the site no longer has
 */
public record WriteReport(int written, int unchanged, int deleted) {

    static final WriteReport NOTHING = new WriteReport(0, 0, 0);

    /** How many files the site has. */
    public int files() {
        return written + unchanged;
    }

    /** One line for people, such as {@code 3 files written, 412 unchanged, 1 deleted}. */
    public String summary() {
        StringBuilder line = new StringBuilder().append(written).append(written == 1 ? " file" : " files");
        line.append(" written, ").append(unchanged).append(" unchanged");
        if (deleted > 0) {
            line.append(", ").append(deleted).append(" deleted");
        }
        return line.toString();
    }
}
