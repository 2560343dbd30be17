package offprint.content.format;

import java.util.Arrays;
import java.util.List;
import offprint.content.yaml.YamlScalar;
import offprint.model.CvSettings;

/** The keys of {@code cv} in site.yaml. */
public final class CvKeys {
    public static final Keys<CvSettings> ALL = new Keys<>();

    public static final Key<List<YamlScalar>> SECTIONS = ALL.key(
            "sections", Kinds.TEXTS.shaped(Shape::slugs), "The sections in order: about, papers and names of lists.");
    public static final Key<CvSettings.Grouping> GROUP = ALL.key(
            "group",
            Kinds.word(Arrays.asList(CvSettings.Grouping.values()), CvSettings.Grouping::key),
            "What papers are grouped by; default: year.");
    public static final Key<CvSettings.Numbering> NUMBER = ALL.key(
            "number",
            Kinds.word(Arrays.asList(CvSettings.Numbering.values()), CvSettings.Numbering::key),
            "Whether the newest or the oldest paper has the highest number; default: the newest.");
    public static final Key<String> ONLY = ALL.key(
            "only", Kinds.word(List.of("all", "selected"), word -> word), "Which papers are listed; default: all.");

    private CvKeys() {}
}
