package offprint.add.formats;

import java.util.Optional;
import offprint.add.foreign.AuthorNames;
import offprint.content.yaml.YamlNode;

/** Names of CSL-JSON (1.0.2); a dropping particle stands before a non-dropping one. */
final class CslNames {
    private final DraftBuilder draft;

    CslNames(DraftBuilder draft) {
        this.draft = draft;
    }

    /** Adds a name to those of a role; empty where it is none, or says nothing besides. */
    Optional<JsonItem> read(YamlNode one, String role) {
        AuthorNames people = draft.people().of(role);
        Optional<JsonItem> person = JsonItem.of(one);
        if (person.isEmpty()) {
            people.one(draft.name(new Field(role, JsonItem.first(one), one.span())), one.span());
            return Optional.empty();
        }
        JsonItem name = person.get();
        String literal = draft.name(name.field("literal")) + draft.name(name.field("name"));
        String particle =
                draft.line(name.field("dropping-particle")) + ' ' + draft.line(name.field("non-dropping-particle"));
        boolean named = literal.isEmpty()
                ? people.parts(
                        draft.name(name.field("given")),
                        particle,
                        draft.name(name.field("family")),
                        draft.line(name.field("suffix")),
                        name.place())
                : people.organization(literal, name.place());
        return named ? person : Optional.empty();
    }
}
