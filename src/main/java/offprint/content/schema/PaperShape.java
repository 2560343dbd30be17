package offprint.content.schema;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.json.JsonValue;
import offprint.model.IdentifierScheme;
import offprint.model.LinkKind;
import offprint.model.PaperType;
import offprint.model.Status;

/** What papers/SLUG.yaml looks like. */
final class PaperShape {

    private PaperShape() {}

    static JsonValue.Members shape() {
        Shape paper = Shape.mapping()
                .title("A paper")
                .key("title", Shape.text(), "Markdown and TeX; {Braces} keep capitals in BibTeX.")
                .key("authors", authors(), "Names, ids of people.yaml or mappings; `et al.` last if more are left out.")
                .key("date", Shape.date(), "Of publication: YYYY, YYYY-MM or YYYY-MM-DD, as precise as known.")
                .key("category", Shape.code(), "The main category: a code of site.yaml.")
                .key("categories", texts(Shape.code()), "Codes of further categories.")
                .key("type", Shape.word(types()), "What kind of work it is; else it follows from the venue.")
                .key("status", Shape.word(statuses()), "How far it has come; else published, or a preprint.")
                .key("venue", venue(), "Where it appeared: a name, or a mapping.");
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            if (scheme != IdentifierScheme.ORCID) {
                paper.key(scheme.key(), Shape.text(), "The " + scheme.noun() + ", such as " + scheme.example() + ".");
            }
        }
        return paper.key("links", links(), "From kind to web address; `true` says that it exists, but not where.")
                .key("abstract", Shape.text(), "The authors' own, in Markdown and TeX.")
                .key("summary", Shape.text(), "In plain words, in Markdown and TeX; shown in lists.")
                .key("affiliations", Shape.distinctTexts(), "As the paper names them.")
                .key("metrics", metrics(), "Figures that site.yaml declares: a number, or value, source and as_of.")
                .key("keywords", Shape.distinctTexts(), "Each a line.")
                .key("awards", Shape.distinctTexts(), "Each a line.")
                .key("cites", Shape.slugs(), "Slugs of papers of this site that it cites.")
                .key("related", Shape.slugs(), "Slugs of papers of this site that belong to it.")
                .key("versions", Shape.list(version()), "Other versions, such as a preprint.")
                .key("errata", Shape.list(erratum()), "What was found to be wrong.")
                .key("aliases", Shape.slugs(), "Former slugs of this paper.")
                .key("selected", Shape.flag(), "Whether it is shown on the home page.")
                .key("license", Shape.text(), "Such as CC BY 4.0.")
                .key("language", Shape.language(), "Of the paper, as a tag of BCP 47: en, pt-BR.")
                .key("note", Shape.text(), "A remark, in Markdown and TeX.")
                .key("figure", figure(), "What the picture of the same name shows.")
                .closed("title", "authors", "date", "category")
                .finished();
    }

    /** A figure: a number, or a mapping of it with where it is from. */
    static Shape metric() {
        return Shape.of("number", "string", "object")
                .pattern("^-?[0-9]+(\\.[0-9]+)?$")
                .key("value", Shape.number(), "The figure.")
                .key("source", Shape.text(), "Who says so.")
                .key("as_of", Shape.date(), "Of which day it is.");
    }

    private static Shape texts(Shape text) {
        return Shape.anyOf(text, Shape.list(text));
    }

    private static Shape authors() {
        List<JsonValue> either = new ArrayList<>();
        for (String key : List.of("name", "id")) {
            either.add(new Shape().with("required", Shape.texts(List.of(key))).finished());
        }
        Shape author = Shape.of("string", "number", "boolean", "object")
                .pattern("\\S")
                .key("name", Shape.name(), "Given von Family, or von Family, Given; {Organisation} in braces.")
                .key("id", Shape.slug(), "Who of people.yaml it is.")
                .key("orcid", Shape.text(), "The ORCID iD.")
                .key("affiliation", Shape.distinctTexts(), "One, or a list.")
                .key("equal", Shape.flag(), "Whether the contribution was equal to that of others so marked.")
                .key("corresponding", Shape.flag(), "Whether to write to this author.")
                .closed()
                .with("anyOf", new JsonValue.Items(either));
        return Shape.list(author).atLeastOne("minItems");
    }

    private static Shape venue() {
        return Shape.of("string", "number", "boolean", "object")
                .pattern("\\S")
                .key("name", Shape.text(), "Of the journal, the conference or the book.")
                .key("short", Shape.text(), "What it is called for short; papers are brought together by it.")
                .key("volume", Shape.text(), "Of the journal.")
                .key("issue", Shape.text(), "Of the journal.")
                .key("pages", Shape.text(), "From-to, or a number.")
                .key("number", Shape.text(), "Of the article or report.")
                .key("publisher", Shape.text(), "Who published it.")
                .key("series", Shape.text(), "Of books.")
                .key("location", Shape.text(), "Where the conference was.")
                .key("url", Shape.url(), "The venue's own page.")
                .closed("name");
    }

    private static Shape links() {
        Shape links = Shape.mapping();
        for (LinkKind kind : LinkKind.values()) {
            links.key(kind.key(), Shape.anyOf(Shape.url(), exists()), kind.label() + ".");
        }
        return links.closed();
    }

    private static Shape exists() {
        return new Shape()
                .with("enum", new JsonValue.Items(List.of(new JsonValue.Truth(true), new JsonValue.Text("true"))));
    }

    private static Shape metrics() {
        return Shape.mapping().open(metric().closed("value"));
    }

    private static Shape version() {
        return Shape.mapping()
                .key("label", Shape.text(), "What version it is.")
                .key("date", Shape.date(), "When it appeared.")
                .key("url", Shape.url(), "Where it is.")
                .closed("label");
    }

    private static Shape erratum() {
        return Shape.mapping()
                .key("text", Shape.text(), "What is wrong, and what is right.")
                .key("date", Shape.date(), "When it was found.")
                .closed("text");
    }

    private static Shape figure() {
        return Shape.of("string", "number", "boolean", "object")
                .pattern("\\S")
                .key("alt", Shape.text(), "What is to be seen, for those who do not see it.")
                .key("caption", Shape.text(), "What stands below it.")
                .closed("alt");
    }

    private static List<String> types() {
        List<String> words = new ArrayList<>();
        for (PaperType type : PaperType.values()) {
            words.add(type.key());
        }
        return words;
    }

    private static List<String> statuses() {
        List<String> words = new ArrayList<>();
        for (Status status : Status.values()) {
            words.add(status.key());
        }
        return words;
    }
}
