package offprint.content.format;

import java.util.List;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Person;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.TimeSpan;

/** The keys of a person in people.yaml. */
public final class PersonKeys {
    public static final Keys<Person> ALL = new Keys<>();

    public static final Key<YamlScalar> NAME =
            ALL.required("name", Kinds.TEXT.shaped(Shape::name), "Given von Family, or von Family, Given.");
    public static final Key<List<YamlScalar>> ALIASES = ALL.key("aliases", Kinds.TEXTS, "Other spellings of the name.");
    public static final Key<Identifier> ORCID =
            ALL.key("orcid", Kinds.identifier(IdentifierScheme.ORCID), "The ORCID iD, such as 0000-0002-1825-0097.");
    public static final Key<String> URL = ALL.key("url", Kinds.URL, "The home page.");
    public static final Key<YamlScalar> GROUP = ALL.key(
            "group",
            Kinds.TEXT.shaped(Shape::code),
            "The code of a group in site.yaml, which makes the person a member.");
    public static final Key<String> ROLE = ALL.fact(
            ALL.key("role", Kinds.LINE, "The person's role in the group, such as PhD student."),
            person -> person.vita().role());
    public static final Key<PublicationDate> FROM =
            ALL.fact(ALL.add(SpanKeys.FROM), person -> person.vita().time().flatMap(TimeSpan::from));
    public static final Key<PublicationDate> TO =
            ALL.fact(ALL.add(SpanKeys.TO), person -> person.vita().time().flatMap(TimeSpan::to));
    public static final Key<YamlScalar> AFFILIATION = ALL.key("affiliation", Kinds.TEXT, "The affiliation.");
    public static final Key<RichText> BIO = ALL.fact(
            ALL.key("bio", Kinds.PROSE, "A line or two about the person; more goes into people/ID.md."),
            person -> person.vita().bio());
    public static final Key<YamlMapping> LINKS = ALL.key(
            "links", Kinds.MAPPING.shaped(() -> ProfileKeys.Links.ALL.shape()), "The person's pages elsewhere.");
    public static final Key<RichText> NOW =
            ALL.fact(ALL.key("now", Kinds.PROSE, "Where the person went after leaving."), person -> person.vita()
                    .now());

    private PersonKeys() {}

    /** What people.yaml looks like. */
    public static Shape shape() {
        return Shape.mappingBySlug(ALL.shape()).title("Known people, by their ids");
    }
}
