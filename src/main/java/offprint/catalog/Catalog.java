package offprint.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Bibliography;
import offprint.model.Contributor;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.model.Venue;

/** A bibliography in order, with its indexes and everything else that follows from it. */
public final class Catalog {
    private final Bibliography bibliography;
    private final List<Paper> papers;
    private final Map<Slug, Integer> positions = new HashMap<>();
    private final Map<Slug, List<Paper>> citedBy = new HashMap<>();
    private final AuthorIndex authors;
    private final List<MemberGroup> groups;
    private final List<Heading> categories;
    private final List<Heading> years;
    private final List<Heading> venues;
    private final List<Heading> keywords;
    private final List<Heading> projects;
    private final List<Figure> figures;
    private final Lists lists;

    private Catalog(Bibliography bibliography, Optional<Catalog> before) {
        this.bibliography = bibliography;
        List<Paper> sorted = new ArrayList<>(bibliography.papers());
        sorted.sort(Catalog::newestFirst);
        this.papers = List.copyOf(sorted);
        for (int i = 0; i < papers.size(); i++) {
            positions.put(papers.get(i).slug(), i);
        }
        KeptIndexes kept = KeptIndexes.of(before, bibliography, papers);
        this.authors = kept.authors().orElseGet(() -> AuthorIndex.of(papers, bibliography));
        this.groups = MemberGroup.of(bibliography, authors);
        this.categories = kept.categories()
                .orElseGet(() -> Indexes.categories(papers, bibliography.site().categories()));
        this.years = kept.years().orElseGet(() -> Indexes.years(papers));
        this.venues = kept.venues().orElseGet(() -> Indexes.venues(papers));
        this.keywords = kept.keywords().orElseGet(() -> Indexes.keywords(papers));
        this.projects = kept.projects().orElseGet(() -> Indexes.projects(papers, bibliography.projects()));
        this.lists = Lists.of(bibliography, authors);
        this.figures = Figures.of(papers, bibliography);
        for (Paper paper : papers) {
            for (Slug cited : paper.filing().cites()) {
                citedBy.computeIfAbsent(cited, key -> new ArrayList<>()).add(paper);
            }
        }
    }

    public static Catalog of(Bibliography bibliography) {
        return new Catalog(bibliography, Optional.empty());
    }

    /** The same as {@link #of} gives, made of this catalog as far as the bibliography is the one that this one is of. */
    public Catalog then(Bibliography changed) {
        return new Catalog(changed, Optional.of(this));
    }

    AuthorIndex authors() {
        return authors;
    }

    public Bibliography bibliography() {
        return bibliography;
    }

    /** All papers, newest first; those of one day by slug. */
    public List<Paper> papers() {
        return papers;
    }

    /** The papers that are counted: all but those in progress that have no date. */
    public List<Paper> numbered() {
        return Figures.numbered(papers);
    }

    /** The paper of this slug, which must be one of the site's. */
    public Paper paper(Slug slug) {
        Integer position = positions.get(slug);
        if (position == null) {
            throw new IllegalArgumentException("no paper " + slug);
        }
        return papers.get(position);
    }

    /** The paper that is the next newer one. */
    public Optional<Paper> newer(Paper paper) {
        return neighbour(paper, -1);
    }

    /** The paper that is the next older one. */
    public Optional<Paper> older(Paper paper) {
        return neighbour(paper, 1);
    }

    /** The site's papers that cite this one, newest first. */
    public List<Paper> citedBy(Paper paper) {
        return List.copyOf(citedBy.getOrDefault(paper.slug(), List.of()));
    }

    /**
     * The headings of an index: categories as site.yaml orders them, years newest first, authors by family name, venues
     * and keywords by their words, projects newest first. Empty where the papers say nothing of the kind.
     */
    public List<Heading> index(IndexKind kind) {
        return switch (kind) {
            case CATEGORIES -> categories;
            case YEARS -> years;
            case AUTHORS -> authors.headings();
            case VENUES -> venues;
            case KEYWORDS -> keywords;
            case PROJECTS -> projects;
        };
    }

    /** The heading of a venue; there is none for one whose name consists of signs alone. */
    public Optional<Heading> venue(Venue venue) {
        return heading(venues, venue.label());
    }

    /** The heading of a keyword; there is none for one that consists of signs alone. */
    public Optional<Heading> keyword(String keyword) {
        return heading(keywords, keyword);
    }

    /** The heading of somebody who has made a paper. */
    public Heading author(Contributor maker) {
        return maker(maker).orElseThrow();
    }

    /** The heading of somebody whom a paper or a list names; none for those who have made none of the site's papers. */
    public Optional<Heading> maker(Contributor contributor) {
        return authors.find(contributor);
    }

    /** The projects that an author works on, in the order of their index. */
    public List<Heading> projects(Heading author) {
        return projects.stream()
                .filter(project -> project.project().orElseThrow().people().listed().stream()
                        .anyMatch(person -> maker(person).equals(Optional.of(author))))
                .toList();
    }

    /** The projects that a paper comes out of, in its own order. */
    public List<Heading> projects(Paper paper) {
        List<Heading> found = new ArrayList<>();
        for (Slug slug : paper.filing().projects()) {
            project(slug).ifPresent(found::add);
        }
        return found;
    }

    /** The project of this slug; none where the site has no such. */
    public Optional<Heading> project(Slug slug) {
        return projects.stream()
                .filter(project -> project.id().equals(slug.value()))
                .findFirst();
    }

    /** The author's place among all authors by name, from 0. */
    public int rank(Heading author) {
        return authors.rank(author);
    }

    /** The groups of people that the site has, each with its members; none where nobody is in one. */
    public List<MemberGroup> groups() {
        return groups;
    }

    /** Whether the name stands for whom the profile is about: the person, or a group or one of its members. */
    public boolean isOwner(Contributor contributor) {
        return authors.isOwner(contributor);
    }

    /** The author whom the profile is about, where they have written one of the papers. */
    public Optional<Heading> owner() {
        return authors.owner();
    }

    /**
     * Those who have written with the owner: most papers in common first, then by name. A paper whose list of authors is
     * not complete is one of the owner's, as all papers of their site are, whether the list names them or not.
     */
    public List<Coauthor> coauthors() {
        return authors.coauthors();
    }

    /** What there is besides papers. */
    public Lists lists() {
        return lists;
    }

    /** The profile's figures: counts of papers, then citations and h-index, then what else profile.yaml declares. */
    public List<Figure> figures() {
        return figures;
    }

    /** How many papers have code, with a known address or without. */
    public int papersWithCode() {
        int count = 0;
        for (Paper paper : papers) {
            count += paper.has(LinkKind.CODE) ? 1 : 0;
        }
        return count;
    }

    /** Finds the heading for a name in an index that is sorted by id. */
    private static Optional<Heading> heading(List<Heading> sorted, String name) {
        String id = Indexes.id(name).orElse("");
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    private static int newestFirst(Paper one, Paper other) {
        int order = one.date().isPresent() && other.date().isPresent()
                ? other.date().get().compareTo(one.date().get())
                : undatedFirst(one, other);
        return order != 0 ? order : one.slug().compareTo(other.slug());
    }

    /** Those that are to appear, then those in progress, as far as they have come, by title. */
    private static int undatedFirst(Paper one, Paper other) {
        if (one.date().isPresent() || other.date().isPresent()) {
            return one.date().isPresent() ? 1 : -1;
        }
        int order = one.status().compareTo(other.status());
        return order != 0 ? order : one.title().text().compareTo(other.title().text());
    }

    private Optional<Paper> neighbour(Paper paper, int step) {
        Integer position = positions.get(paper.slug());
        int neighbour = position == null ? -1 : position + step;
        return neighbour < 0 || neighbour >= papers.size() ? Optional.empty() : Optional.of(papers.get(neighbour));
    }
}
