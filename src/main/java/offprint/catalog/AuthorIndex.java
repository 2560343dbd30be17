package offprint.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.AuthorList;
import offprint.model.Bibliography;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Slug;

/**
 * Everyone who made the papers, in any role. Names of one known person are one author; other names are one author if
 * they differ at most in case, accents and punctuation.
 */
final class AuthorIndex {
    /** Where the headings of known people stand, by the people's ids. */
    private final Map<String, Integer> known;
    /** Where the headings of others stand, by what the spellings of their names have in common. */
    private final Map<String, Integer> others;

    private final Map<String, Integer> ranks;
    private final List<Heading> headings;
    private final Optional<Integer> owner;
    /** Where the headings of the owner and, on a group's site, of its members stand. */
    private final Set<Integer> owners;
    /** The members who have written none of the papers, by their ids. */
    private final Map<String, Heading> paperless;

    private final List<Coauthor> coauthors;

    private AuthorIndex(List<Paper> papers, List<Author> inOrder, Optional<Author> owner, Bibliography bibliography) {
        this.known = new HashMap<>();
        this.others = new HashMap<>(2 * inOrder.size());
        this.ranks = new HashMap<>(2 * inOrder.size());
        Optional<Integer> found = Optional.empty();
        List<Heading> made = new ArrayList<>(inOrder.size());
        for (Author author : inOrder) {
            int rank = made.size();
            made.add(Heading.author(author.id, author.name.display(), author.person, author.papers));
            (author.known ? known : others).put(author.key, rank);
            ranks.put(author.id, rank);
            found = owner.isPresent() && owner.get() == author ? Optional.of(rank) : found;
        }
        this.headings = List.copyOf(made);
        this.owner = found;
        this.owners = owners(found, bibliography);
        this.paperless = paperless(bibliography);
        this.coauthors = owners.isEmpty() ? List.of() : coauthors(papers);
    }

    private AuthorIndex(AuthorIndex before, List<Heading> headings) {
        this.known = before.known;
        this.others = before.others;
        this.ranks = before.ranks;
        this.owner = before.owner;
        this.owners = before.owners;
        this.paperless = before.paperless;
        this.headings = headings;
        this.coauthors = new ArrayList<>(before.coauthors.size());
        for (Coauthor coauthor : before.coauthors) {
            coauthors.add(new Coauthor(headings.get(rank(coauthor.author())), coauthor.papers()));
        }
    }

    static AuthorIndex of(List<Paper> papers, Bibliography bibliography) {
        Map<Slug, Person> people = new HashMap<>();
        for (Person person : bibliography.people()) {
            people.put(person.id(), person);
        }
        Map<String, Author> known = new HashMap<>();
        Map<String, Author> others = new HashMap<>();
        for (Paper paper : papers) {
            for (AuthorList role : paper.makers().byRole().values()) {
                for (Contributor contributor : role.listed()) {
                    Optional<Slug> id = contributor.person();
                    Map<String, Author> authors = id.isPresent() ? known : others;
                    String key = key(contributor);
                    Author author = authors.get(key);
                    if (author == null) {
                        author = new Author(key, contributor, id.map(people::get));
                        authors.put(key, author);
                    }
                    author.add(paper);
                }
            }
        }
        List<Author> inOrder = byKey(known);
        inOrder.addAll(byKey(others));
        giveIds(inOrder, bibliography);
        inOrder.sort(AuthorIndex::byName);
        return new AuthorIndex(papers, inOrder, owner(bibliography, known, others), bibliography);
    }

    /** The index of a bibliography that says the same of all authors and people. */
    AuthorIndex with(ReplacedPapers replaced) {
        return new AuthorIndex(this, replaced.in(headings));
    }

    private static String key(Contributor contributor) {
        Optional<Slug> id = contributor.person();
        return id.isPresent() ? id.get().value() : contributor.name().matchKey();
    }

    /** Known people come before mere names, so that they have the first choice of an id. */
    private static List<Author> byKey(Map<String, Author> authors) {
        List<Author> inOrder = new ArrayList<>(authors.values());
        inOrder.sort((one, other) -> one.key.compareTo(other.key));
        return inOrder;
    }

    List<Heading> headings() {
        return headings;
    }

    /**
     * Empty for those who have made no paper here, but the book that one is in, or a work that one reviews; unless they
     * are members.
     */
    Optional<Heading> find(Contributor contributor) {
        return place(contributor)
                .map(headings::get)
                .or(() -> contributor.person().flatMap(id -> Optional.ofNullable(paperless.get(id.value()))));
    }

    /** Of a member, who may have written none of the papers. */
    Heading heading(Person member) {
        Integer rank = known.get(member.id().value());
        Heading heading = rank == null ? paperless.get(member.id().value()) : headings.get(rank);
        if (heading == null) {
            throw new IllegalArgumentException("not a member: " + member.id());
        }
        return heading;
    }

    private Set<Integer> owners(Optional<Integer> owner, Bibliography bibliography) {
        Set<Integer> found = new HashSet<>();
        owner.ifPresent(found::add);
        if (bibliography.profile().isGroup()) {
            for (Person person : bibliography.people()) {
                Integer rank = known.get(person.id().value());
                if (rank != null && person.isMember()) {
                    found.add(rank);
                }
            }
        }
        return found;
    }

    private Map<String, Heading> paperless(Bibliography bibliography) {
        Map<String, Heading> found = new HashMap<>();
        for (Person person : bibliography.people()) {
            String id = person.id().value();
            if (person.isMember() && !known.containsKey(id)) {
                String name = person.name().display();
                found.put(id, Heading.author(id, name, Optional.of(person), List.of()));
            }
        }
        return found;
    }

    private Optional<Integer> place(Contributor contributor) {
        return Optional.ofNullable((contributor.person().isPresent() ? known : others).get(key(contributor)));
    }

    private int rank(Contributor maker) {
        return place(maker)
                .orElseThrow(() -> new IllegalArgumentException(
                        "has made no paper here: " + maker.name().display()));
    }

    /** The author's place among all authors by name, from 0. */
    int rank(Heading author) {
        return ranks.getOrDefault(author.id(), Integer.MAX_VALUE);
    }

    boolean isOwner(Contributor contributor) {
        return place(contributor).map(owners::contains).orElse(false);
    }

    Optional<Heading> owner() {
        return owner.map(headings::get);
    }

    /** Those who have written with an owner and are none, most papers in common first, then by name. */
    List<Coauthor> coauthors() {
        return Collections.unmodifiableList(coauthors);
    }

    /** A list that ends in "et al." on the owner's own site leaves the owner out, so it counts as one of theirs. */
    private List<Coauthor> coauthors(List<Paper> papers) {
        int[] joint = new int[headings.size()];
        for (Paper paper : papers) {
            List<Contributor> listed = paper.leading().listed();
            int[] authors = new int[listed.size()];
            boolean counts = !paper.leading().complete();
            for (int i = 0; i < authors.length; i++) {
                authors[i] = rank(listed.get(i));
                counts |= owners.contains(authors[i]);
            }
            for (int author : authors) {
                joint[author] += counts ? 1 : 0;
            }
        }
        for (int owner : owners) {
            joint[owner] = 0;
        }
        List<Coauthor> coauthors = new ArrayList<>();
        for (int i = 0; i < joint.length; i++) {
            if (joint[i] > 0) {
                coauthors.add(new Coauthor(headings.get(i), joint[i]));
            }
        }
        coauthors.sort((one, other) -> Integer.compare(other.papers(), one.papers()));
        return coauthors;
    }

    private static int byName(Author one, Author other) {
        int order = one.sortKey.compareTo(other.sortKey);
        return order != 0 ? order : one.id.compareTo(other.id);
    }

    private static Optional<Author> owner(
            Bibliography bibliography, Map<String, Author> known, Map<String, Author> others) {
        Person owner = bibliography.profile().person();
        for (Person person : bibliography.people()) {
            boolean sameName = person.name().display().equals(owner.name().display());
            if (sameName && person.id().equals(owner.id())) {
                return Optional.ofNullable(known.get(owner.id().value()));
            }
        }
        return Optional.ofNullable(others.get(owner.name().matchKey()));
    }

    /** Members have the addresses of their ids, be there papers of theirs or not. */
    private static void giveIds(List<Author> authors, Bibliography bibliography) {
        Set<String> taken = new HashSet<>();
        for (Person person : bibliography.people()) {
            if (person.isMember()) {
                taken.add(person.id().value());
            }
        }
        for (Author author : authors) {
            String wanted = author.person
                    .map(person -> person.id().value())
                    .orElseGet(() -> Slug.ofFolded(author.name.matchKey()).value());
            String id = wanted;
            boolean member = author.known && author.person.map(Person::isMember).orElse(false);
            for (int i = 2; !taken.add(id) && !member; i++) {
                id = wanted + '-' + i;
            }
            author.id = id;
        }
    }

    /** An author while their papers are still being collected. */
    private static final class Author {
        private final String key;
        private final boolean known;
        private final PersonName name;
        private final String sortKey;
        private final Optional<Person> person;
        private final List<Paper> papers = new ArrayList<>();
        private String id = "";

        /** Once, in however many roles. */
        void add(Paper paper) {
            if (papers.isEmpty() || !papers.get(papers.size() - 1).slug().equals(paper.slug())) {
                papers.add(paper);
            }
        }

        Author(String key, Contributor first, Optional<Person> person) {
            this.key = key;
            this.known = first.person().isPresent();
            this.name = person.map(Person::name).orElse(first.name());
            this.sortKey = name.sortKey();
            this.person = person;
        }
    }
}
