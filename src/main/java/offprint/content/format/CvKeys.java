package offprint.content.format;

import java.util.Arrays;
import java.util.List;
import offprint.content.yaml.YamlScalar;
import offprint.model.CvSettings;

/** The keys of {@code cv} in site.yaml. */
public final class CvKeys {
    public static final Keys<CvSettings> ALL = new Keys<>();

    public static final Key<List<YamlScalar>> SECTIONS =
            ALL.key("sections", Kinds.TEXTS.shaped(Shape::slugs), "about, papers and names of lists, in their order.");
    public static final Key<CvSettings.Grouping> GROUP = ALL.key(
            "group",
            Kinds.word(Arrays.asList(CvSettings.Grouping.values()), CvSettings.Grouping::key),
            "By what the papers are brought together; else by year.");
    public static final Key<CvSettings.Numbering> NUMBER = ALL.key(
            "number",
            Kinds.word(Arrays.asList(CvSettings.Numbering.values()), CvSettings.Numbering::key),
            "Whether the newest paper or the oldest has the highest number; else the newest.");
    public static final Key<String> ONLY =
            ALL.key("only", Kinds.word(List.of("all", "selected"), word -> word), "Which papers; else all.");

    private CvKeys() {}
}
