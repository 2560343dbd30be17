package offprint.add.merge;

import java.util.List;
import offprint.content.format.PaperKeys;
import offprint.content.format.VenueKeys;

/** The order in which docs/content.md has the keys of a paper, its venue and its links. */
final class FieldOrder {
    static final List<String> PAPER = PaperKeys.ALL.names();
    static final List<String> VENUE = VenueKeys.ALL.names();
    static final List<String> LINKS = PaperKeys.Links.ALL.names();

    private FieldOrder() {}
}
