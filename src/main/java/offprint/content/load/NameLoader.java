package offprint.content.load;

import java.util.Map;
import java.util.Optional;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.PersonName;

/** Reads the name of one person or organisation. */
final class NameLoader {
    private final Map<String, PersonName> known;
    private final Reading reading;

    /** @param known the names that were read before, by how they are written; it learns the others */
    NameLoader(Map<String, PersonName> known, Reading reading) {
        this.known = known;
        this.reading = reading;
    }

    Optional<PersonName> load(YamlScalar scalar) {
        String text = scalar.line();
        if (!hasLetter(text)) {
            reading.report(Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + text + "` is not a name")
                    .label("it contains no letters"));
            return Optional.empty();
        }
        if (!text.startsWith("{") && (text.contains(" and ") || commas(text) > 2)) {
            reading.report(Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + text + "` is more than one name")
                    .label("each item holds one name")
                    .help("write a list with one name an item; an organisation's name that is written like this goes"
                            + " into braces: `\"{" + text + "}\"`"));
            return Optional.empty();
        }
        return Optional.of(name(text));
    }

    private PersonName name(String text) {
        PersonName name = known.get(text);
        if (name == null) {
            name = PersonName.parse(text);
            known.put(text, name);
        }
        return name;
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += text.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
