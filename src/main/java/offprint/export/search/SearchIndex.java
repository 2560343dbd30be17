package offprint.export.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import offprint.catalog.Catalog;
import offprint.diag.json.JsonWriter;

/**
 * What a reader's browser needs to search the papers: small scripts, of which a search loads the few that it needs.
 * Scripts and not JSON, because a page that was opened from a folder may load nothing else.
 *
 * <p>Each calls {@code offprintSearch(STAMP, NAME, DATA)}; the stamp is one for all files and changes with them.
 *
 * <ul>
 *   <li>{@code manifest.js}: the number of papers; how many share a piece of {@code documents}; the {@code bounds} of
 *       the pieces of words, joined by {@code |};
 *   <li>{@code t0.js}, {@code t1.js} …: the words from one bound to the next, see {@link Shards.Shard} and {@link
 *       Postings};
 *   <li>{@code d0.js}, {@code d1.js} …: what is shown of the papers, see {@link DocumentShards}.
 * </ul>
 *
 * Papers are numbered as the catalog orders them, the newest first.
 */
public final class SearchIndex {
    private final List<IndexFile> files;

    private SearchIndex(List<IndexFile> files) {
        this.files = List.copyOf(files);
    }

    public static SearchIndex of(Catalog catalog) {
        List<String> names = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        StringBuilder bounds = new StringBuilder();
        for (Shards.Shard shard : Shards.of(Vocabulary.of(catalog))) {
            bounds.append(names.isEmpty() ? "" : "|").append(shard.bound());
            names.add("t" + names.size());
            contents.add(shard.data());
        }
        int words = names.size();
        for (String documents : DocumentShards.of(catalog.papers())) {
            names.add("d" + (names.size() - words));
            contents.add(documents);
        }
        JsonWriter manifest = new JsonWriter().beginObject();
        manifest.name("papers").value(catalog.papers().size());
        manifest.name("documents").value(DocumentShards.PAPERS_EACH);
        manifest.name("bounds").value(bounds.toString());
        names.add("manifest");
        contents.add(manifest.endObject().toString());
        return new SearchIndex(files(names, contents));
    }

    public List<IndexFile> files() {
        return files;
    }

    private static List<IndexFile> files(List<String> names, List<String> contents) {
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
}
