package offprint.content.format;

import java.util.List;
import offprint.content.yaml.YamlScalar;
import offprint.model.Patent;
import offprint.model.PublicationDate;

/** The keys of a patent, which may be its number alone. */
public final class PatentKeys {
    public static final Keys<Patent> ALL = new Keys<>();

    public static final Key<YamlScalar> NUMBER =
            ALL.required("number", Kinds.TEXT, "The number with its office: US 9,123,456 B2.");
    public static final Key<List<String>> HOLDER =
            ALL.fact(ALL.key("holder", Kinds.LINES, "The holder or applicant."), Facts.some(Patent::holders));
    public static final Key<PublicationDate> FILED =
            ALL.fact(ALL.key("filed", Kinds.DATE, "The date of application."), Patent::filed);
    public static final Key<String> APPLICATION =
            ALL.fact(ALL.key("application", Kinds.LINE, "The application number."), Patent::application);
    public static final Key<List<YamlScalar>> FAMILY =
            ALL.key("family", Kinds.TEXTS, "Numbers for the same invention at other offices.");

    private PatentKeys() {}

    static Shape shape() {
        return ALL.shape(Shape.of("string", "object").pattern("\\S"));
    }
}
