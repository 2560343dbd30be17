package offprint.content.format;

import java.util.List;
import offprint.content.yaml.YamlScalar;
import offprint.model.MarkdownPage;
import offprint.model.RichText;

/** The keys at the head of pages/SLUG.md. */
public final class PageKeys {
    public static final Keys<MarkdownPage> ALL = new Keys<>();

    public static final Key<RichText> TITLE = ALL.required("title", Kinds.TITLE, "The title of the page.");
    public static final Key<List<YamlScalar>> LISTS = ALL.key(
            "lists", Kinds.TEXTS.shaped(Shape::slugs), "Names of lists in content/lists to show below the text.");
    public static final Key<List<YamlScalar>> ALIASES =
            ALL.key("aliases", Kinds.TEXTS.shaped(Shape::slugs), "Former slugs of this page.");

    public static final Key<Boolean> DRAFT =
            ALL.key("draft", Kinds.FLAG, "Whether it is a draft, which only the preview shows.");

    private PageKeys() {}
}
