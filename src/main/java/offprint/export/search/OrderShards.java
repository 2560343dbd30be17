package offprint.export.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offprint.catalog.Catalog;
import offprint.diag.json.JsonWriter;
import offprint.model.Folding;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Paper;

/** In which orders papers are listed besides the newest first: by title, and by each metric from the highest down. */
final class OrderShards {
    /** So many papers to a shard, with three characters each. */
    static final int PAPERS_EACH = 5_000;

    /** What has no value comes last. */
    private static final Comparator<Optional<BigDecimal>> HIGHEST_FIRST = Comparator.comparing(
                    (Optional<BigDecimal> value) -> value.isEmpty())
            .thenComparing(value -> value.orElse(BigDecimal.ZERO), Comparator.reverseOrder());

    private final List<Paper> papers;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> shards = new ArrayList<>();

    private OrderShards(List<Paper> papers) {
        this.papers = papers;
    }

    static OrderShards of(Catalog catalog) {
        OrderShards orders = new OrderShards(catalog.papers());
        orders.add("title", paper -> Folding.fold(paper.title().text()), Comparator.<String>naturalOrder());
        for (MetricDefinition metric : catalog.bibliography().site().metrics()) {
            orders.add(metric.key(), paper -> paper.metric(metric.key()).map(Metric::value), HIGHEST_FIRST);
        }
        return orders;
    }

    List<String> names() {
        return names;
    }

    /** By order: JSON strings with the place of each paper in it, in three digits; equals have one place. */
    List<List<String>> shards() {
        return shards;
    }

    private <T> void add(String name, Function<Paper, T> key, Comparator<T> order) {
        List<T> keys = papers.stream().map(key).toList();
        List<Integer> sorted = new ArrayList<>(keys.size());
        for (int paper = 0; paper < keys.size(); paper++) {
            sorted.add(paper);
        }
        sorted.sort(Comparator.comparing(keys::get, order));
        int[] places = new int[keys.size()];
        for (int i = 1; i < places.length; i++) {
            boolean equal = order.compare(keys.get(sorted.get(i - 1)), keys.get(sorted.get(i))) == 0;
            places[sorted.get(i)] = places[sorted.get(i - 1)] + (equal ? 0 : 1);
        }
        names.add(name);
        shards.add(written(places));
    }

    private static List<String> written(int[] places) {
        List<String> written = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (int paper = 0; paper < places.length; paper++) {
            Digits.three(out, places[paper]);
            if ((paper + 1) % PAPERS_EACH == 0 || paper + 1 == places.length) {
                written.add(new JsonWriter().value(out.toString()).toString());
                out.setLength(0);
            }
        }
        return written;
    }
}
