package offprint.add.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import offprint.model.LinkKind;

/** The order in which docs/content.md has the keys of a paper, its venue and its links. */
final class FieldOrder {
    static final List<String> PAPER = Arrays.asList(
            "title",
            "authors",
            "date",
            "category",
            "categories",
            "type",
            "status",
            "venue",
            "doi",
            "arxiv",
            "isbn",
            "issn",
            "pmid",
            "openreview",
            "acl",
            "dblp",
            "links",
            "abstract",
            "summary",
            "affiliations",
            "metrics",
            "keywords",
            "awards",
            "cites",
            "related",
            "versions",
            "errata",
            "aliases",
            "selected",
            "license",
            "language",
            "figure",
            "note");
    static final List<String> VENUE = Arrays.asList(
            "name", "short", "volume", "issue", "pages", "number", "publisher", "series", "location", "url");
    static final List<String> LINKS = links();

    private FieldOrder() {}

    private static List<String> links() {
        List<String> keys = new ArrayList<>();
        for (LinkKind kind : LinkKind.values()) {
            keys.add(kind.key());
        }
        return keys;
    }
}
