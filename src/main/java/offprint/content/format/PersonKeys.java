package offprint.content.format;

import java.util.List;
import offprint.content.yaml.YamlScalar;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Person;

/** The keys of a person in people.yaml. */
public final class PersonKeys {
    public static final Keys<Person> ALL = new Keys<>();

    public static final Key<YamlScalar> NAME =
            ALL.required("name", Kinds.TEXT.shaped(Shape::name), "Given von Family, or von Family, Given.");
    public static final Key<List<YamlScalar>> ALIASES = ALL.key("aliases", Kinds.TEXTS, "Other spellings of the name.");
    public static final Key<Identifier> ORCID =
            ALL.key("orcid", Kinds.identifier(IdentifierScheme.ORCID), "The ORCID iD, such as 0000-0002-1825-0097.");
    public static final Key<String> URL = ALL.key("url", Kinds.URL, "The home page.");

    private PersonKeys() {}

    /** What people.yaml looks like. */
    public static Shape shape() {
        return Shape.mappingBySlug(ALL.shape()).title("Known people, by their ids");
    }
}
