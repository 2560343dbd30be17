package offprint.add;

import java.util.List;
import offprint.add.foreign.Author;
import offprint.add.foreign.NameNotation;
import offprint.add.foreign.People;
import offprint.model.CreditRole;

/** People as content files list them. */
final class PeopleYaml {
    private final StringBuilder out;

    PeopleYaml(StringBuilder out) {
        this.out = out;
    }

    /** A key with a list below it; nothing for nobody. */
    void list(String key, People people, String indent) {
        if (people.isEmpty()) {
            return;
        }
        out.append(indent).append(key).append(":\n");
        for (Author one : people.listed()) {
            out.append(indent).append("  - ");
            one(one, indent + "    ");
        }
        if (!people.complete()) {
            out.append(indent).append("  - et al.\n");
        }
    }

    /** A name, or a person's id, or a mapping where more is known. */
    private void one(Author author, String indent) {
        String name = NameNotation.of(author.name());
        boolean known = !author.person().isEmpty();
        if (author.isNameAlone() && (known || author.orcid().isEmpty())) {
            out.append(PaperYaml.scalar(known ? author.person() : name)).append('\n');
            return;
        }
        out.append(known ? "id: " + author.person() : "name: " + PaperYaml.scalar(name))
                .append('\n');
        part(indent, "orcid", known ? "" : author.orcid());
        parts(indent, "affiliation", author.affiliations());
        part(indent, "equal", author.equal() ? "true" : "");
        part(indent, "corresponding", author.corresponding() ? "true" : "");
        parts(indent, "credit", author.credit().stream().map(CreditRole::key).toList());
    }

    private void part(String indent, String key, String value) {
        if (!value.isEmpty()) {
            out.append(indent)
                    .append(key)
                    .append(": ")
                    .append(PaperYaml.scalar(value))
                    .append('\n');
        }
    }

    private void parts(String indent, String key, List<String> values) {
        if (values.size() == 1) {
            part(indent, key, values.get(0));
        } else if (!values.isEmpty()) {
            out.append(indent).append(key).append(":\n");
            for (String value : values) {
                out.append(indent)
                        .append("  - ")
                        .append(PaperYaml.scalar(value))
                        .append('\n');
            }
        }
    }
}
