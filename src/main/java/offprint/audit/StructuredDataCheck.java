package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Rule;
import offprint.diag.json.JsonReader;
import offprint.diag.json.JsonValue;
import offprint.model.Paper;
import offprint.model.Role;

/** The JSON-LD of the pages: that it is JSON, and has what readers of its types ask for. */
final class StructuredDataCheck {

    /** The kinds of works of schema.org that a paper may be. */
    private static final List<String> WORKS = List.of(
            "ScholarlyArticle", "Thesis", "Book", "Chapter", "Report", "Dataset", "SoftwareSourceCode", "CreativeWork");

    private final Results results;

    StructuredDataCheck(Results results) {
        this.results = results;
    }

    void check(ReadPage page) {
        boolean asked = page.paper.isPresent() || page.page.isHome();
        if (page.structuredData.isEmpty() && !asked) {
            results.none(Criterion.STRUCTURED_DATA, page.file());
        } else {
            results.judge(Criterion.STRUCTURED_DATA, page.file(), new OnePage(page).findings());
        }
    }

    /** The data of one page. */
    private static final class OnePage {
        private final ReadPage page;
        private final List<Finding> findings = new ArrayList<>();
        private final List<JsonValue> works = new ArrayList<>();
        private ReadPage.Part part = new ReadPage.Part(-1, -1);
        private boolean profile;

        OnePage(ReadPage page) {
            this.page = page;
        }

        List<Finding> findings() {
            for (ReadPage.Part data : page.structuredData) {
                part = data;
                read(new String(page.bytes, data.start(), data.end() - data.start(), StandardCharsets.UTF_8));
            }
            if (page.paper.isPresent()) {
                paper(page.paper.get());
            }
            if (page.page.isHome() && !profile) {
                fault("the home page has no `ProfilePage`", "search engines learn from it whose site this is");
            }
            return findings;
        }

        private void fault(String headline, String label) {
            findings.add(new Finding(
                    Criterion.STRUCTURED_DATA,
                    Rule.BAD_STRUCTURED_DATA,
                    headline,
                    part.start(),
                    part.end(),
                    label,
                    ""));
        }

        private void read(String text) {
            JsonReader.Result<JsonValue> result = JsonValue.read(text);
            if (result.value().isEmpty()) {
                int at = part.start() + text.substring(0, result.offset()).getBytes(StandardCharsets.UTF_8).length;
                findings.add(new Finding(
                        Criterion.STRUCTURED_DATA,
                        Rule.BAD_STRUCTURED_DATA,
                        "the structured data are not valid JSON",
                        Math.min(at, part.end()),
                        Math.min(at + 1, part.end()),
                        result.problem(),
                        ""));
                return;
            }
            for (JsonValue document : result.value().get().items()) {
                String context = string(document, "@context");
                if (!context.startsWith("https://schema.org") && !context.startsWith("http://schema.org")) {
                    fault("the structured data do not say that their words are schema.org's", "`@context` does");
                }
                for (JsonValue node : document.member("@graph").orElse(document).items()) {
                    node(node);
                }
            }
        }

        private void node(JsonValue node) {
            String type = type(node);
            if (WORKS.contains(type)) {
                works.add(node);
                return;
            }
            switch (type) {
                case "" -> fault("a part of the structured data has no `@type`", "nobody can read it without one");
                case "ProfilePage" -> {
                    profile = true;
                    has(node, type, "mainEntity");
                    named(node, "mainEntity");
                }
                case "CollectionPage" -> {
                    has(node, type, "name");
                    node.member("mainEntity").ifPresent(this::list);
                }
                case "ItemList", "BreadcrumbList" -> list(node);
                case "WebSite" -> {
                    has(node, type, "name");
                    has(node, type, "url");
                }
                case "Person", "Organization" -> has(node, type, "name");
                default -> {
                    // A type that no reader of ours asks anything of.
                }
            }
        }

        private void list(JsonValue list) {
            if (!type(list).endsWith("List")) {
                return;
            }
            int position = 0;
            for (JsonValue item :
                    list.member("itemListElement").map(JsonValue::items).orElse(List.of())) {
                position++;
                if (!string(item, "@id").isEmpty() && type(item).isEmpty()) {
                    continue;
                }
                String place = item.member("position")
                        .map(value -> value instanceof JsonValue.Figure number
                                ? number.value().toPlainString()
                                : value.string())
                        .orElse("");
                boolean named = !string(item, "name").isEmpty()
                        || !string(item, "url").isEmpty()
                        || item.member("item").isPresent();
                if (!place.equals(String.valueOf(position)) || !named) {
                    fault(
                            "entry " + position + " of a list in the structured data is incomplete",
                            "each has its `position`, counted from 1, and a `name`, `url` or `item`");
                    return;
                }
            }
        }

        /** The paper that the page is of, with all its authors. */
        private void paper(Paper paper) {
            if (works.size() != 1) {
                fault(
                        works.isEmpty()
                                ? "the structured data of a paper's page do not describe the paper"
                                : "the structured data of a paper's page describe " + works.size() + " works",
                        "one of " + String.join(", ", WORKS) + " does");
                return;
            }
            JsonValue work = works.get(0);
            String type = type(work);
            if (string(work, "headline").isEmpty() && string(work, "name").isEmpty()) {
                lacks(type, "headline");
            }
            if (page.paper.isEmpty() || page.paper.get().date().isPresent()) {
                has(work, type, "datePublished");
            }
            has(work, type, "url");
            if (type.equals("Dataset")) {
                has(work, type, "description");
            }
            List<JsonValue> authors =
                    work.member("author").map(JsonValue::items).orElse(List.of());
            int expected = paper.makers().of(Role.AUTHOR).listed().size();
            if (authors.size() != expected) {
                fault(
                        "the `" + type + "` in the structured data has " + authors.size() + " of " + expected
                                + " authors",
                        "list all of them under `author`");
            }
            named(work, "author");
        }

        private void named(JsonValue node, String role) {
            for (JsonValue person : node.member(role).map(JsonValue::items).orElse(List.of())) {
                if (string(person, "name").isEmpty()
                        && person.string().isEmpty()
                        && string(person, "@id").isEmpty()) {
                    fault("a `" + role + "` in the structured data has no `name`", "it names nobody");
                    return;
                }
            }
        }

        private void has(JsonValue node, String type, String member) {
            Optional<JsonValue> value = node.member(member);
            if (value.isEmpty()
                    || value.get().equals(new JsonValue.Text(""))
                    || value.get() instanceof JsonValue.Nothing) {
                lacks(type, member);
            }
        }

        private void lacks(String type, String member) {
            fault("a `" + type + "` in the structured data has no `" + member + "`", "readers of this type require it");
        }

        private static String type(JsonValue node) {
            List<JsonValue> types = node.member("@type").map(JsonValue::items).orElse(List.of());
            return types.isEmpty() ? "" : types.get(0).string();
        }

        private static String string(JsonValue node, String member) {
            return node.member(member).map(JsonValue::string).orElse("");
        }
    }
}
