package offprint.add.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.add.fetch.WorkId;
import offprint.diag.json.JsonValue;
import offprint.model.CitationSource;
import offprint.model.Identifier;
import offprint.model.Parsed;

/**
 * The works in an answer of one of the services, in its order: OpenAlex' {@code results}, Crossref's {@code message}, a
 * list of Semantic Scholar's, or a single work of any of them.
 *
 * @param works empty where the service says that it does not know what was asked for
 */
record CountAnswer(CitationSource source, List<Optional<CountedWork>> works) {
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    CountAnswer {
        works = List.copyOf(works);
    }

    /** The answer; empty where it is none of these, or not JSON at all. */
    static Optional<CountAnswer> read(String text) {
        Optional<JsonValue> root = JsonValue.read(text).value();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        JsonValue value = root.get();
        Optional<JsonValue> results = value.member("results");
        Optional<JsonValue> message = value.member("message");
        if (results.isPresent()) {
            return Optional.of(openAlex(results.get().items()));
        }
        if (message.isPresent() && value.member("message-type").isPresent()) {
            return crossref(message.get());
        }
        if (value.member("cited_by_count").isPresent() && text(value, "id").contains("/W")) {
            return Optional.of(openAlex(List.of(value)));
        }
        if (value instanceof JsonValue.Items || value.member("paperId").isPresent()) {
            return Optional.of(semanticScholar(value.items()));
        }
        return value.member("papers").or(() -> value.member("data")).map(papers -> semanticScholar(papers.items()));
    }

    private static CountAnswer openAlex(List<JsonValue> items) {
        List<Optional<CountedWork>> works = new ArrayList<>();
        for (JsonValue item : items) {
            List<Identifier> ids = new ArrayList<>();
            add(text(item, "doi"), ids);
            List<Identifier> places = new ArrayList<>();
            for (JsonValue location :
                    item.member("locations").map(JsonValue::items).orElse(List.of())) {
                add(text(location, "landing_page_url"), places);
            }
            places.removeIf(id -> !CountedIds.isPreprint(id));
            works.add(
                    count(item, "cited_by_count").map(count -> new CountedWork(text(item, "id"), ids, places, count)));
        }
        return new CountAnswer(CitationSource.OPENALEX, works);
    }

    private static Optional<CountAnswer> crossref(JsonValue message) {
        Optional<JsonValue> list = message.member("items");
        if (list.isEmpty() && message.member("DOI").isEmpty()) {
            return Optional.empty();
        }
        List<Optional<CountedWork>> works = new ArrayList<>();
        for (JsonValue item : list.map(JsonValue::items).orElse(List.of(message))) {
            List<Identifier> ids = new ArrayList<>();
            add("doi:" + text(item, "DOI"), ids);
            works.add(count(item, "is-referenced-by-count")
                    .map(count -> new CountedWork(text(item, "DOI"), ids, List.of(), count)));
        }
        return Optional.of(new CountAnswer(CitationSource.CROSSREF, works));
    }

    private static CountAnswer semanticScholar(List<JsonValue> items) {
        List<Optional<CountedWork>> works = new ArrayList<>();
        for (JsonValue item : items) {
            List<Identifier> ids = new ArrayList<>();
            Optional<JsonValue> external = item.member("externalIds");
            external.ifPresent(known -> add("doi:" + text(known, "DOI"), ids));
            external.ifPresent(known -> add("arxiv:" + text(known, "ArXiv"), ids));
            works.add(count(item, "citationCount")
                    .map(count -> new CountedWork(text(item, "paperId"), ids, List.of(), count)));
        }
        return new CountAnswer(CitationSource.SEMANTIC_SCHOLAR, works);
    }

    private static void add(String written, List<Identifier> ids) {
        WorkId.of(written).flatMap(Parsed::value).ifPresent(ids::add);
    }

    private static String text(JsonValue item, String member) {
        return item.member(member).map(JsonValue::string).orElse("");
    }

    private static Optional<Integer> count(JsonValue item, String member) {
        return item.member(member)
                .filter(JsonValue.Figure.class::isInstance)
                .map(value -> ((JsonValue.Figure) value).value())
                .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0)
                .map(BigDecimal::intValue);
    }
}
