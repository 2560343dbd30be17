package offprint.content.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.Bibliography;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Slug;

/** All authors of a bibliography, and who has written with whom. */
final class Bearers {
    /** That two people are of one large collaboration does not say that they know each other. */
    private static final int COLLABORATION = 100;

    private final List<Bearer> all = new ArrayList<>();
    private final Map<String, Bearer> byKey = new HashMap<>();
    private final List<int[]> byPaper = new ArrayList<>();
    private final int owner;

    Bearers(Bibliography bibliography) {
        Map<Slug, Person> people = new HashMap<>();
        for (Person person : bibliography.people()) {
            people.put(person.id(), person);
        }
        for (Paper paper : bibliography.papers()) {
            List<Contributor> authors = paper.leading().listed();
            int[] numbers = new int[authors.size()];
            for (int place = 0; place < numbers.length; place++) {
                numbers[place] = add(authors.get(place), place, people);
            }
            byPaper.add(numbers);
        }
        Person person = bibliography.profile().person();
        Bearer known = byKey.get(personKey(person.id()));
        Bearer named = byKey.get(nameKey(person.name()));
        owner = known != null ? known.number : named != null ? named.number : -1;
    }

    List<Bearer> all() {
        return all;
    }

    /** Whether both stand among the authors of one paper, and are two therefore. */
    boolean meet(Bearer one, Bearer other) {
        Bearer fewer = one.papers.size() < other.papers.size() ? one : other;
        Bearer more = fewer == one ? other : one;
        for (int paper : fewer.papers) {
            for (int number : byPaper.get(paper)) {
                if (number == more.number) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Somebody who has written with both; the owner, with whom everybody here has written, tells nothing. */
    Optional<Bearer> between(Bearer one, Bearer other) {
        Set<Integer> with = new HashSet<>();
        for (int paper : one.papers) {
            if (byPaper.get(paper).length <= COLLABORATION) {
                for (int number : byPaper.get(paper)) {
                    with.add(number);
                }
            }
        }
        with.remove(owner);
        with.remove(one.number);
        for (int paper : other.papers) {
            for (int number : byPaper.get(paper)) {
                boolean close = byPaper.get(paper).length <= COLLABORATION;
                if (close && number != other.number && with.contains(number)) {
                    return Optional.of(all.get(number));
                }
            }
        }
        return Optional.empty();
    }

    private int add(Contributor author, int place, Map<Slug, Person> people) {
        Optional<Person> person = author.person().map(people::get);
        String key = person.isPresent() ? personKey(person.get().id()) : nameKey(author.name());
        Bearer.Mention mention = new Bearer.Mention(byPaper.size(), place, author.orcid());
        Bearer bearer = byKey.get(key);
        if (bearer == null) {
            bearer = new Bearer(all.size(), person.map(Person::name).orElse(author.name()), person, mention);
            byKey.put(key, bearer);
            all.add(bearer);
        }
        bearer.spell(author.name());
        bearer.mention(mention);
        return bearer.number;
    }

    private static String personKey(Slug id) {
        return "0 " + id;
    }

    private static String nameKey(PersonName name) {
        return "1 " + name.matchKey();
    }
}
