package offprint.export.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import offprint.catalog.Catalog;
import offprint.diag.json.JsonWriter;

/**
 * What a reader's browser needs to search, narrow and sort lists of papers: small scripts, of which a search loads the few that it needs.
 * Scripts and not JSON, because a page that was opened from a folder may load nothing else.
 *
 * <p>Each calls {@code offprintSearch(STAMP, NAME, DATA)}; the stamp is one for all files and changes with them.
 *
 * <ul>
 *   <li>{@code manifest.js}: the number of papers; how many share a shard of {@code passages}, of {@code rows} and of
 *       {@code places} in an order; the names of the {@code orders}; the {@code bounds} of the shards of words and those
 *       of {@code sets}; names and bounds are joined by {@code |};
 *   <li>{@code t0.js}, {@code t1.js} …: the words from one bound to the next, see {@link Shards.Shard} and {@link
 *       Postings};
 *   <li>{@code s0.js} …: the sets from one bound to the next, see {@link SetShards};
 *   <li>{@code o0-0.js}, {@code o0-1.js}, {@code o1-0.js} …: the papers' places in the orders, see {@link OrderShards};
 *   <li>{@code d0.js} …: texts of the papers, see {@link PassageShards};
 *   <li>{@code r0.js} …: the papers as lists show them, in HTML whose links lead from the site's root.
 * </ul>
 *
 * Papers are numbered as the catalog orders them, the newest first.
 */
public final class SearchIndex {
    /** Twenty results may lie in twenty shards. */
    public static final int ROWS_EACH = 4;

    private final List<String> names = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();

    private SearchIndex() {}

    /** An index whose results have no rows. */
    static SearchIndex of(Catalog catalog) {
        return of(catalog, List.of());
    }

    /**
     * The index of a catalog.
     *
     * @param rows the papers as lists show them, {@link #ROWS_EACH} to a shard of HTML
     */
    public static SearchIndex of(Catalog catalog, List<String> rows) {
        SearchIndex index = new SearchIndex();
        StringBuilder bounds = new StringBuilder();
        for (Shards.Shard shard : Shards.of(Vocabulary.of(catalog))) {
            bounds.append(index.names.isEmpty() ? "" : "|").append(shard.bound());
            index.add("t" + index.names.size(), shard.data());
        }
        index.addAll("d", PassageShards.of(catalog.papers()));
        index.addAll(
                "r",
                rows.stream()
                        .map(html -> new JsonWriter().value(html).toString())
                        .toList());
        SetShards sets = SetShards.of(catalog);
        index.addAll("s", sets.shards());
        OrderShards orders = OrderShards.of(catalog);
        for (int i = 0; i < orders.names().size(); i++) {
            index.addAll("o" + i + '-', orders.shards().get(i));
        }
        JsonWriter manifest = new JsonWriter().beginObject();
        manifest.name("papers").value(catalog.papers().size());
        manifest.name("passages").value(PassageShards.PAPERS_EACH);
        manifest.name("rows").value(ROWS_EACH);
        manifest.name("places").value(OrderShards.PAPERS_EACH);
        manifest.name("orders").value(String.join("|", orders.names()));
        manifest.name("sets").value(String.join("|", sets.bounds()));
        manifest.name("bounds").value(bounds.toString());
        index.add("manifest", manifest.endObject().toString());
        return index;
    }

    public List<IndexFile> files() {
        CRC32 sum = new CRC32();
        for (String content : contents) {
            sum.update(content.getBytes(StandardCharsets.UTF_8));
        }
        String stamp = Long.toHexString(sum.getValue());
        List<IndexFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String call = "offprintSearch(\"" + stamp + "\",\"" + names.get(i) + "\"," + contents.get(i) + ");\n";
            files.add(new IndexFile(names.get(i) + ".js", call));
        }
        return files;
    }

    private void addAll(String name, List<String> shards) {
        for (int i = 0; i < shards.size(); i++) {
            add(name + i, shards.get(i));
        }
    }

    private void add(String name, String content) {
        names.add(name);
        contents.add(content);
    }
}
