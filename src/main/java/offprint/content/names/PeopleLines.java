package offprint.content.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.model.Identifier;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Slug;

/** Lines for people.yaml. */
final class PeopleLines {
    private final Set<String> taken = new HashSet<>();

    PeopleLines(List<Person> people) {
        for (Person person : people) {
            taken.add(person.id().value());
        }
    }

    /** A person with the other spellings as aliases; for one whom people.yaml has, the whole line of aliases alone. */
    String onePerson(Bearer head, List<Bearer> cluster) {
        List<String> aliases = new ArrayList<>();
        for (PersonName alias : head.person.map(Person::aliases).orElse(List.of())) {
            aliases.add(quoted(notation(alias)));
        }
        for (Bearer other : cluster) {
            if (other != head) {
                aliases.add(quoted(notation(other.name)));
            }
        }
        String line = "\n  aliases: [" + String.join(", ", aliases) + ']';
        return head.person.isPresent()
                ? "let `" + head.person.get().id() + "` in content/people.yaml have:" + line
                : "add to content/people.yaml:\n"
                        + person(head.name, ids(List.of(head)).get(0)) + line;
    }

    /** Those of the authors who are not known yet, as people of their own. */
    String people(List<Bearer> bearers) {
        List<Bearer> unknown = new ArrayList<>();
        for (Bearer bearer : bearers) {
            if (bearer.person.isEmpty()) {
                unknown.add(bearer);
            }
        }
        List<String> ids = ids(unknown);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < unknown.size(); i++) {
            lines.append('\n').append(person(unknown.get(i).name, ids.get(i)));
        }
        return lines.toString();
    }

    /** One name for several people, told apart by their ORCID iDs. */
    String namesakes(Bearer bearer) {
        StringBuilder lines = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (Bearer.Mention mention : bearer.orcids) {
            Optional<Person> person =
                    bearer.person.filter(known -> known.orcid().equals(mention.orcid()));
            if (person.isEmpty()) {
                String id = free(bearer.name, ids);
                ids.add(id);
                lines.append('\n').append(person(bearer.name, id)).append("\n  orcid: ");
                lines.append(mention.orcid().map(Identifier::value).orElse(""));
            }
        }
        return lines.toString();
    }

    private static String person(PersonName name, String id) {
        return id + ":\n  name: " + quoted(notation(name));
    }

    private List<String> ids(List<Bearer> bearers) {
        List<String> ids = new ArrayList<>();
        for (Bearer bearer : bearers) {
            ids.add(free(bearer.name, ids));
        }
        return ids;
    }

    private String free(PersonName name, List<String> others) {
        String slug = Slug.of(name.display()).value();
        String wanted = Slug.parse(slug).value().isPresent() ? slug : "person";
        String id = wanted;
        for (int i = 2; taken.contains(id) || others.contains(id); i++) {
            id = wanted + '-' + i;
        }
        return id;
    }

    /** The shorter of the two notations that is read as this name again. */
    private static String notation(PersonName name) {
        if (PersonName.parse(name.display()).equals(name)) {
            return name.display();
        }
        String family = name.familyWithParticle();
        return family + ", " + (name.suffix().isEmpty() ? "" : name.suffix() + ", ") + name.given();
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",[]{}:#\"'&*!|>%@`".indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            }
        }
        return text;
    }
}
