package offprint.export.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.diag.json.JsonWriter;
import offprint.model.LinkKind;
import offprint.model.Paper;

/**
 * Which papers have what lists are narrowed to, by names such as {@code years/2024}, {@code types/article} and {@code
 * with/code}, in their order, cut into shards of about one size.
 */
final class SetShards {
    /** Characters in a shard; a longer one holds a single set. */
    private static final int LONGEST = 15_000;

    private final List<String> bounds = new ArrayList<>();
    private final List<String> shards = new ArrayList<>();

    private SetShards(SortedMap<String, List<Integer>> sets) {
        StringBuilder out = new StringBuilder();
        String last = "";
        for (Map.Entry<String, List<Integer>> set : sets.entrySet()) {
            String papers = written(set.getValue());
            if (out.length() > 0 && out.length() + papers.length() > LONGEST) {
                add(out);
                last = "";
            }
            if (out.length() == 0) {
                bounds.add(set.getKey());
            }
            Shards.word(last, set.getKey(), out).append(' ').append(papers);
            last = set.getKey();
        }
        if (out.length() > 0) {
            add(out);
        }
    }

    static SetShards of(Catalog catalog) {
        IdentityHashMap<Paper, Integer> numbers = new IdentityHashMap<>();
        SortedMap<String, List<Integer>> sets = new TreeMap<>();
        for (Paper paper : catalog.papers()) {
            int number = numbers.size();
            numbers.put(paper, number);
            add("types/" + paper.type().key(), number, sets);
            if (paper.has(LinkKind.CODE)) {
                add("with/code", number, sets);
            }
            if (!catalog.lists().awards(paper).isEmpty()) {
                add("with/award", number, sets);
            }
        }
        for (IndexKind kind : IndexKind.values()) {
            for (Heading heading : catalog.index(kind)) {
                for (Paper paper : heading.papers()) {
                    add(kind.key() + '/' + heading.id(), numbers.getOrDefault(paper, 0), sets);
                }
            }
        }
        sets.values().forEach(Collections::sort);
        return new SetShards(sets);
    }

    /** The name that each shard begins with. */
    List<String> bounds() {
        return bounds;
    }

    /**
     * JSON strings: the sets of a shard, each as {@code CNAME PAPERS}, where C is a digit for the number of characters that
     * the name shares with the one before it, which are left out, joined by {@code |}; for each paper how many are skipped
     * before it.
     */
    List<String> shards() {
        return shards;
    }

    private static String written(List<Integer> papers) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (int paper : papers) {
            Digits.number(out, paper - next);
            next = paper + 1;
        }
        return out.toString();
    }

    private void add(StringBuilder out) {
        shards.add(new JsonWriter().value(out.toString()).toString());
        out.setLength(0);
    }

    private static void add(String name, int paper, SortedMap<String, List<Integer>> sets) {
        sets.computeIfAbsent(name, key -> new ArrayList<>()).add(paper);
    }
}
