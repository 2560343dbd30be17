package offprint.add;

import offprint.add.foreign.Author;
import offprint.add.foreign.NameNotation;
import offprint.add.foreign.People;
import offprint.model.CreditRole;

/** People as content files list them. */
final class PeopleYaml {
    private final StringBuilder out;
    private final YamlLines lines;

    PeopleYaml(StringBuilder out, YamlLines lines) {
        this.out = out;
        this.lines = lines;
    }

    /** A key with a list below it; nothing for nobody. */
    void list(String key, People people, String indent) {
        if (people.isEmpty()) {
            return;
        }
        lines.open(indent, key);
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
            out.append(YamlLines.scalar(known ? author.person() : name)).append('\n');
            return;
        }
        out.append(known ? "id: " + author.person() : "name: " + YamlLines.scalar(name))
                .append('\n');
        lines.line(indent, "orcid", known ? "" : author.orcid());
        lines.oneOrMore(indent, "affiliation", author.affiliations());
        lines.line(indent, "equal", author.equal() ? "true" : "");
        lines.line(indent, "corresponding", author.corresponding() ? "true" : "");
        lines.oneOrMore(
                indent, "credit", author.credit().stream().map(CreditRole::key).toList());
    }
}
