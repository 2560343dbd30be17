package offprint.add.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.add.foreign.NameNotation;
import offprint.add.foreign.TextReader;
import offprint.model.PersonName;
import offprint.model.Slug;

/**
 * What services say about a person, as files of a new site: profile, people, and lists of positions, education and
 * grants.
 */
public final class PersonFiles {
    private PersonFiles() {}

    /** Texts by the paths of their files, from {@code content} on. */
    public static Map<String, String> of(PersonFacts person) {
        String name = NameNotation.of(person.name());
        Slug id = Slug.of(person.name().display());
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder profile = new StringBuilder();
        line(profile, "", "name", name);
        line(profile, "", "id", id.value());
        line(profile, "", "role", person.role());
        line(profile, "", "affiliation", person.affiliation());
        profile.append(person.links().isEmpty() ? "" : "links:\n");
        person.links().forEach((key, value) -> line(profile, "  ", key, value));
        files.put("profile.yaml", profile.toString());
        StringBuilder people = new StringBuilder(id.value()).append(":\n");
        line(people, "  ", "name", name);
        people.append(person.aliases().isEmpty() ? "" : "  aliases:\n");
        for (PersonName alias : person.aliases()) {
            people.append("    - ").append(quoted(NameNotation.of(alias))).append('\n');
        }
        line(people, "  ", "orcid", person.orcid());
        files.put("people.yaml", people.toString());
        person.lists().forEach((list, entries) -> files.put("lists/" + list + ".yaml", list(entries)));
        return files;
    }

    private static String list(List<Map<String, String>> entries) {
        StringBuilder text = new StringBuilder();
        for (Map<String, String> entry : entries) {
            String indent = "- ";
            for (Map.Entry<String, String> part : entry.entrySet()) {
                boolean title = part.getKey().equals("title");
                String value = title ? TextReader.literalTitle(part.getValue()) : part.getValue();
                line(text, indent, part.getKey(), value);
                indent = "  ";
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder out, String indent, String key, String value) {
        if (!value.isEmpty()) {
            boolean plain = key.equals("from") || key.equals("to") || key.equals("date") || key.equals("id");
            out.append(indent)
                    .append(key)
                    .append(": ")
                    .append(plain ? value : quoted(value))
                    .append('\n');
        }
    }

    /** Without quotes where YAML and Markdown read nothing but the words. */
    private static String quoted(String value) {
        boolean plain = !value.isEmpty() && Character.isLetter(value.codePointAt(0));
        for (int i = 0; i < value.length() && plain; i++) {
            char c = value.charAt(i);
            plain = Character.isLetterOrDigit(c) || " .,-/".indexOf(c) >= 0 || (c == ':' && value.startsWith("http"));
        }
        return plain && !value.endsWith(" ") && !value.equals("null") ? value : '\'' + value.replace("'", "''") + '\'';
    }
}
