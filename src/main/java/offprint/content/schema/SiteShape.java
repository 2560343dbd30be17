package offprint.content.schema;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.json.JsonValue;
import offprint.model.HomeSection;
import offprint.text.wording.Wording;

/** What site.yaml looks like. */
final class SiteShape {
    private static final String COLOUR = "^\\s*#[0-9A-Fa-f]{6}\\s*$";
    private static final String FONTS = "^[A-Za-z0-9\\s,\"-]+$";

    private SiteShape() {}

    static JsonValue.Members shape() {
        return Shape.mapping()
                .title("The site")
                .key("title", Shape.text(), "The site's name, on every page.")
                .key("url", Shape.base(), "Where the site will live.")
                .key("language", Shape.language(), "Of the pages' own words, as a tag of BCP 47; else en.")
                .key("description", Shape.text(), "What search engines show for the home page.")
                .key("categories", categories(), "From code to name, in the order in which they are shown.")
                .key("metrics", Shape.mapping().open(metric()), "What a paper may state under `metrics`.")
                .key("author_pages", authorPages(), "Which authors have a page.")
                .key(
                        "raw_html",
                        Shape.flag(),
                        "Whether HTML in Markdown is let through; only if you trust all authors.")
                .key("repository", repository(), "Where the content lies for all to see.")
                .key("bibtex", Shape.word(List.of("unicode", "ascii")), "How BibTeX spells accented letters.")
                .key("social_cards", Shape.flag(), "Whether each paper has a picture for where its page is shared.")
                .key(
                        "redirects",
                        Shape.mapping("^/.*/$", Shape.of("string").pattern("^/")),
                        "From former addresses of pages to those that took their place.")
                .key("theme", theme(), "How the site looks and speaks.")
                .closed("title", "url", "categories")
                .finished();
    }

    private static Shape categories() {
        return Shape.mappingByCode(Shape.text()).atLeastOne("minProperties");
    }

    private static Shape metric() {
        return Shape.mapping()
                .key("label", Shape.text(), "What the site calls it; else its key.")
                .key("description", Shape.text(), "What it means, and who computes it.")
                .key("digits", Shape.whole(0, 6), "After the decimal point.")
                .key("unit", Shape.text(), "Such as %.")
                .closed();
    }

    private static Shape authorPages() {
        return Shape.mapping()
                .key("min_papers", Shape.whole(1, 1_000_000), "From how many papers on an author has a page; else 2.")
                .closed();
    }

    private static Shape repository() {
        return Shape.mapping()
                .key("url", Shape.url(), "Of its page.")
                .key("branch", Shape.text(), "Else main.")
                .key("folder", Shape.text(), "Which holds content/; else the root.")
                .closed("url");
    }

    private static Shape theme() {
        return Shape.mapping()
                .key("accent", colour(), "The colour of links, as \"#rrggbb\" in quotes.")
                .key("accent_dark", colour(), "The same on dark paper.")
                .key("fonts", fonts(), "Names of font families.")
                .key("hues", Shape.mapping().open(Shape.whole(1, 8)), "From category to one of eight colours.")
                .key("sections", sections(), "The sections of the home page, in their order.")
                .key("words", words(), "Texts of the interface in the place of the built-in ones.")
                .closed();
    }

    private static Shape colour() {
        return Shape.of("string").pattern(COLOUR);
    }

    private static Shape fonts() {
        Shape families = Shape.of("string", "number", "boolean").pattern(FONTS);
        return Shape.mapping()
                .key("text", families, "For reading text.")
                .key("labels", families, "For labels and figures.")
                .closed();
    }

    private static Shape sections() {
        List<String> words = new ArrayList<>();
        for (HomeSection section : HomeSection.values()) {
            words.add(section.key());
        }
        Shape section = Shape.word(words);
        return Shape.anyOf(section, Shape.list(section).with("uniqueItems", new JsonValue.Truth(true)));
    }

    private static Shape words() {
        Shape words = Shape.mapping();
        for (String key : Wording.keys()) {
            words.key(key, Shape.text(), "A text of the interface.");
        }
        return words.closed();
    }
}
