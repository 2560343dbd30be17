package offprint.content.format;

import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.model.Project;
import offprint.model.RichText;

/** The keys of projects/SLUG.yaml. */
public final class ProjectKeys {
    public static final Keys<Project> ALL = new Keys<>();

    public static final Key<RichText> TITLE = ALL.fact(
            ALL.required("title", Kinds.TITLE, "What the project is called."), project -> Optional.of(project.title()));
    public static final Key<RichText> SUMMARY = ALL.fact(
            ALL.key("summary", Kinds.PROSE, "A line or two about it; more goes into projects/SLUG.md."),
            Project::summary);

    static {
        SpanKeys.addTo(ALL, Project::time);
    }

    public static final Key<YamlNode> PEOPLE = ALL.key(
            "people", Kinds.NODE.shaped(AuthorKeys::people), "Who works on it: names, ids of people.yaml or mappings.");
    public static final Key<YamlNode> FUNDING = ALL.key(
            "funding", Kinds.NODE.shaped(FundingKeys::shape), "Who pays for it: a funder or a mapping, or a list.");
    public static final Key<YamlMapping> LINKS =
            ALL.key("links", Kinds.MAPPING.shaped(() -> PaperKeys.Links.ALL.shape()), "From kind to web address.");
    public static final Key<Boolean> SELECTED = ALL.fact(
            ALL.key("selected", Kinds.FLAG, "Whether the home page shows it; all are shown where none says so."),
            project -> Optional.of(project.selected()).filter(selected -> selected));
    public static final Key<List<YamlScalar>> ALIASES =
            ALL.key("aliases", Kinds.TEXTS.shaped(Shape::slugs), "Former slugs of this project.");
    public static final Key<Boolean> DRAFT =
            ALL.key("draft", Kinds.FLAG, "Whether the preview alone shows it, until it is ready.");

    private ProjectKeys() {}

    /** What projects/SLUG.yaml looks like. */
    public static Shape shape() {
        return ALL.shape().title("A project");
    }
}
