package offprint.content.schema;

import java.util.List;
import offprint.diag.json.JsonValue;

/** What profile.yaml looks like. */
final class ProfileShape {
    private static final List<String> COUNTED = List.of("papers", "paper_count", "papers_with_code", "coauthors");
    private static final List<String> PROFILES = List.of(
            "scholar",
            "semanticscholar",
            "dblp",
            "openalex",
            "openreview",
            "arxiv",
            "wikidata",
            "github",
            "gitlab",
            "huggingface",
            "linkedin",
            "mastodon",
            "bluesky",
            "twitter");

    private ProfileShape() {}

    static JsonValue.Members shape() {
        return Shape.mapping()
                .title("The person or group that the site is about")
                .key("name", Shape.name(), "Given von Family; a group in {braces}, in quotes.")
                .key("id", Shape.slug(), "Who of people.yaml it is.")
                .key("category", Shape.code(), "The main category: a code of site.yaml.")
                .key("role", Shape.text(), "Such as a title or position.")
                .key("affiliation", Shape.text(), "Where they work.")
                .key("statement", Shape.text(), "A line about the work, in Markdown and TeX.")
                .key("portrait", portrait(), "A picture beside profile.yaml.")
                .key("metrics", metrics(), "Figures about the person as a whole.")
                .key("links", links(), "Where else the person is found.")
                .closed("name")
                .finished();
    }

    private static Shape portrait() {
        return Shape.mapping()
                .key("file", Shape.text(), "The name of the picture.")
                .key("alt", Shape.text(), "What it shows, for those who do not see it.")
                .closed("file", "alt");
    }

    private static Shape metrics() {
        Shape notCounted = new Shape().with("not", Shape.word(COUNTED).finished());
        return Shape.mapping()
                .key("citations", metric(), "Of all papers together.")
                .key("h_index", metric(), "The h-index.")
                .key("novelty", metric(), "As its source defines it.")
                .key("ai_score", metric(), "As its source defines it.")
                .open(metric())
                .with("propertyNames", notCounted.finished());
    }

    private static Shape metric() {
        return PaperShape.metric()
                .key("label", Shape.text(), "What the site calls it.")
                .key("description", Shape.text(), "What it means.")
                .key("unit", Shape.text(), "Such as %.")
                .closed("value");
    }

    private static Shape links() {
        Shape links = Shape.mapping()
                .key("website", Shape.url(), "A page of one's own.")
                .key("email", Shape.of("string").pattern("@"), "An e-mail address.")
                .key("orcid", Shape.text(), "The ORCID iD, such as 0000-0002-1825-0097.");
        for (String service : PROFILES) {
            links.key(service, Shape.url(), "The address of the page there.");
        }
        return links.closed();
    }
}
