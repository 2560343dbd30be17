package offprint.content.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.Person;
import offprint.model.PersonName;

/** An author as the site tells them apart: a known person, or a name whatever its case, accents and punctuation. */
final class Bearer {
    /** Its number among all authors, in the order of the papers. */
    final int number;

    final PersonName name;
    final Optional<Person> person;
    final Mention first;

    /** The names under which papers have them, and a known person's own. */
    final List<PersonName> spellings = new ArrayList<>(1);

    /** The numbers of the papers, ascending. */
    final List<Integer> papers = new ArrayList<>();

    /** Where each of their ORCID iDs stands first. */
    final List<Mention> orcids = new ArrayList<>(0);

    /**
     * A name in a paper's list of authors.
     *
     * @param paper the paper's number
     * @param place the author's place in the list, from 0
     */
    record Mention(int paper, int place, Optional<Identifier> orcid) {}

    Bearer(int number, PersonName name, Optional<Person> person, Mention first) {
        this.number = number;
        this.name = name;
        this.person = person;
        this.first = first;
        spellings.add(name);
        for (PersonName alias : person.map(Person::aliases).orElse(List.of())) {
            spell(alias);
        }
    }

    void spell(PersonName other) {
        if (!spellings.contains(other)) {
            spellings.add(other);
        }
    }

    void mention(Mention mention) {
        if (papers.isEmpty() || papers.get(papers.size() - 1) != mention.paper()) {
            papers.add(mention.paper());
        }
        boolean isNew = mention.orcid().isPresent();
        for (Mention other : orcids) {
            isNew &= !other.orcid().equals(mention.orcid());
        }
        if (isNew) {
            orcids.add(mention);
        }
    }
}
