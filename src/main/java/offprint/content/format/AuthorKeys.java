package offprint.content.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import offprint.content.yaml.YamlScalar;
import offprint.diag.json.JsonValue;
import offprint.model.Contributor;
import offprint.model.CreditRole;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;

/** The keys of an author in a paper's list. */
public final class AuthorKeys {
    public static final Keys<Contributor> ALL = new Keys<>();

    public static final Key<YamlScalar> NAME = ALL.key(
            "name",
            Kinds.TEXT.shaped(Shape::name),
            "Given von Family, or von Family, Given; {Organisation} in braces.");
    public static final Key<YamlScalar> ID =
            ALL.key("id", Kinds.TEXT.shaped(Shape::slug), "The id of a person in people.yaml.");
    public static final Key<Identifier> ORCID =
            ALL.key("orcid", Kinds.identifier(IdentifierScheme.ORCID), "The ORCID iD.");
    public static final Key<List<String>> AFFILIATION =
            ALL.key("affiliation", Kinds.LINES, "One affiliation or a list.");
    public static final Key<Boolean> EQUAL =
            ALL.key("equal", Kinds.FLAG, "Whether this author contributed equally with others marked so.");
    public static final Key<Boolean> CORRESPONDING =
            ALL.key("corresponding", Kinds.FLAG, "Whether this is the corresponding author.");
    public static final Key<List<CreditRole>> CREDIT = ALL.key(
            "credit",
            Kinds.words(Arrays.asList(CreditRole.values()), CreditRole::key),
            "CRediT roles, such as software or writing-original-draft.");
    public static final Key<String> NOTE = ALL.key("note", Kinds.LINE, "A remark, such as Deceased.");

    private AuthorKeys() {}

    /** A list of them, each a text or a mapping. */
    static Shape shape() {
        return Shape.list(one()).atLeastOne("minItems");
    }

    /** One affiliation or a list. */
    static Shape people() {
        return Shape.of("string", "number", "boolean", "array")
                .pattern("\\S")
                .items(one())
                .atLeastOne("minItems");
    }

    /** A text or a mapping. */
    static Shape one() {
        List<JsonValue> either = new ArrayList<>();
        for (Key<?> key : List.of(NAME, ID)) {
            either.add(new Shape()
                    .with("required", Shape.texts(List.of(key.name())))
                    .finished());
        }
        Shape author = Shape.of("string", "number", "boolean", "object").pattern("\\S");
        return ALL.shape(author).with("anyOf", new JsonValue.Items(either));
    }
}
