package offprint.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offprint.model.Bibliography;
import offprint.model.Group;
import offprint.model.Person;
import offprint.model.PublicationDate;
import offprint.model.TimeSpan;

/**
 * The members of one group, each as the heading of their papers, possibly none: in the order in which they joined,
 * then by name.
 */
public record MemberGroup(Group group, List<Heading> members) {
    /** Comes after every date. */
    private static final String UNKNOWN = "~";

    public MemberGroup {
        members = List.copyOf(members);
    }

    /** The groups that have members, in the order of the site; a person of whom no beginning is known comes last. */
    static List<MemberGroup> of(Bibliography bibliography, AuthorIndex authors) {
        Map<String, List<Heading>> byGroup = new TreeMap<>();
        List<Person> members = new ArrayList<>(bibliography.people());
        members.removeIf(person -> !person.isMember());
        members.sort(Comparator.comparing(MemberGroup::from)
                .thenComparing(person -> person.name().sortKey())
                .thenComparing(Person::id));
        for (Person person : members) {
            byGroup.computeIfAbsent(person.vita().group().orElseThrow().code(), code -> new ArrayList<>())
                    .add(authors.heading(person));
        }
        List<MemberGroup> groups = new ArrayList<>();
        for (Group group : bibliography.site().groups()) {
            List<Heading> found = byGroup.getOrDefault(group.code(), List.of());
            if (!found.isEmpty()) {
                groups.add(new MemberGroup(group, found));
            }
        }
        return List.copyOf(groups);
    }

    private static String from(Person person) {
        return person.vita()
                .time()
                .flatMap(TimeSpan::from)
                .map(PublicationDate::iso)
                .orElse(UNKNOWN);
    }
}
