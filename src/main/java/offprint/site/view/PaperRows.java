package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.export.cite.CitationFormat;
import offprint.model.AuthorList;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Extras;
import offprint.model.Identifier;
import offprint.model.OwnField;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Person;
import offprint.model.Role;
import offprint.model.Status;
import offprint.site.meta.ContextObject;

/**
 * The parts of a paper that its own page and lists share, with links as shared parts have them. Rows are made once,
 * because a paper stands in many lists.
 */
final class PaperRows {
    /** A row of hundreds of authors is nothing that one reads at a glance. */
    private static final int MOST_AUTHORS = 30;

    private static final int FIRST_AUTHORS = 20;

    private final Edition edition;
    private final Catalog catalog;
    private final Links links = Links.shared();
    private final Map<String, PaperRow> made = new ConcurrentHashMap<>();
    private final Map<String, AuthorView> authors = new ConcurrentHashMap<>();
    private final Map<String, CategoryView> categories = new ConcurrentHashMap<>();

    PaperRows(Edition edition) {
        this.edition = edition;
        this.catalog = edition.catalog();
    }

    List<PaperRow> rows(List<Paper> papers) {
        List<PaperRow> rows = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            rows.add(made.computeIfAbsent(paper.slug().value(), slug -> row(paper)));
        }
        return rows;
    }

    private PaperRow row(Paper paper) {
        List<AuthorView> all = authors(paper);
        List<AuthorView> some = some(all);
        return new PaperRow(
                links.to(edition.plan().paper(paper)),
                edition.title(paper, links),
                some,
                paper.leading().complete() && some.size() == all.size(),
                role(paper),
                paper.makers().affiliations().isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(", ", paper.makers().affiliations())),
                edition.shortDate(paper),
                paper.category().map(this::category),
                where(paper),
                edition.figures(paper.metrics()),
                assessed(paper),
                marks(paper),
                catalog.lists().awards(paper),
                FieldView.of(paper, OwnField.Place.ROW, edition, links),
                RowLinks.of(paper, edition, links),
                links.to(edition.plan().citation(paper, CitationFormat.BIBTEX)),
                paper.summary().or(paper::abstractText).map(text -> Excerpt.of(text.text())),
                edition.plan().figure(paper).map(picture -> PictureView.thumbnail(picture, links)),
                ContextObject.of(paper, edition.onTheWeb(paper)));
    }

    /** Of very many authors the first, and among the others the one whom the site is about; their page has all. */
    private static List<AuthorView> some(List<AuthorView> all) {
        if (all.size() <= MOST_AUTHORS) {
            return all;
        }
        List<AuthorView> some = new ArrayList<>(all.subList(0, FIRST_AUTHORS));
        for (AuthorView author : all.subList(FIRST_AUTHORS, all.size())) {
            if (author.owner() && some.size() < MOST_AUTHORS) {
                some.add(author);
            }
        }
        return some;
    }

    /** Those who stand where authors stand. */
    List<AuthorView> authors(Paper paper) {
        return people(paper.leading(), new AuthorSigns(paper.makers()));
    }

    List<AuthorView> people(AuthorList people, AuthorSigns signs) {
        List<AuthorView> views = new ArrayList<>();
        for (Contributor contributor : people.listed()) {
            views.add(author(contributor, signs.of(contributor)));
        }
        return views;
    }

    /** What those who stand where authors stand have done, behind their names; of authors nothing. */
    Optional<String> role(Paper paper) {
        Role role = paper.makers().leadingRole();
        String number = paper.leading().listed().size() == 1 ? "one" : "other";
        return role == Role.AUTHOR
                ? Optional.empty()
                : Optional.of(edition.wording().text("role." + role.key() + '.' + number));
    }

    /** Most authors look the same on all of their papers, and are one object there. */
    private AuthorView author(Contributor contributor, List<String> signs) {
        Heading author = catalog.author(contributor);
        String name = contributor.name().display();
        Optional<String> orcid = contributor.orcid().map(Identifier::url);
        boolean plain = contributor.affiliations().isEmpty() && signs.isEmpty();
        AuthorView known = plain ? authors.get(author.id()) : null;
        if (known != null && known.name().equals(name) && known.orcid().equals(orcid)) {
            return known;
        }
        AuthorView view = new AuthorView(
                name,
                links.to(edition.plan().heading(author)).or(() -> elsewhere(contributor, author)),
                edition.isOpposed(name),
                catalog.isOwner(contributor),
                orcid,
                contributor.affiliations(),
                signs,
                List.of());
        if (plain) {
            authors.put(author.id(), view);
        }
        return view;
    }

    /** Somebody whom a list names, who need not have written a paper. */
    AuthorView person(Contributor contributor) {
        if (catalog.maker(contributor).isPresent()) {
            return author(contributor, List.of());
        }
        String name = contributor.name().display();
        Optional<Person> known = catalog.bibliography().people().stream()
                .filter(person -> contributor.person().equals(Optional.of(person.id())))
                .findFirst();
        return new AuthorView(
                name,
                known.flatMap(Person::url),
                edition.isOpposed(name),
                contributor
                        .person()
                        .equals(Optional.of(
                                catalog.bibliography().profile().person().id())),
                contributor.orcid().map(Identifier::url),
                contributor.affiliations(),
                List.of(),
                List.of());
    }

    /** Where others than members are found, on a site that has pages for members only. */
    private Optional<String> elsewhere(Contributor contributor, Heading author) {
        return edition.site().authorPages().membersOnly()
                ? author.person()
                        .flatMap(Person::url)
                        .or(() -> contributor.orcid().map(Identifier::url))
                : Optional.empty();
    }

    CategoryView category(Category category) {
        CategoryView view = categories.get(category.code());
        if (view == null) {
            view = edition.hues().view(category, links);
            categories.put(category.code(), view);
        }
        return view;
    }

    /** The status, where it says more than the type does. */
    Optional<MarkView> status(Paper paper) {
        if (paper.filing().draft()) {
            return Optional.of(new MarkView("warning", edition.wording().text("status.draft")));
        }
        boolean plain = paper.status() == Status.PUBLISHED
                || (paper.status() == Status.PREPRINT && paper.type() == PaperType.PREPRINT);
        return plain
                ? Optional.empty()
                : Optional.of(new MarkView(
                        isWarning(paper) ? "warning" : "status",
                        edition.wording().text("status." + paper.status().key())));
    }

    /** Whether the status is one that readers must not miss. */
    static boolean isWarning(Paper paper) {
        return paper.status() == Status.WITHDRAWN || paper.status() == Status.RETRACTED;
    }

    private boolean assessed(Paper paper) {
        return edition.scale()
                .metric()
                .map(metric -> paper.metric(metric.key()).isPresent())
                .orElse(true);
    }

    private List<MarkView> marks(Paper paper) {
        List<MarkView> marks = new ArrayList<>();
        status(paper).ifPresent(marks::add);
        return marks;
    }

    /** Where it appeared, with the volume or else the year; what kind of work it is where a bare type does not say enough. */
    private Optional<String> where(Paper paper) {
        List<String> parts = new ArrayList<>();
        paper.venue().ifPresent(venue -> {
            Optional<String> number = venue.volume().or(() -> paper.date().map(date -> Integer.toString(date.year())));
            boolean said = number.map(venue.label()::contains).orElse(true);
            parts.add(said ? venue.label() : venue.label() + ' ' + number.get());
        });
        Extras extras = paper.extras();
        extras.genre().ifPresent(parts::add);
        extras.edition().map(edition.wording()::edition).ifPresent(parts::add);
        extras.version()
                .map(version -> edition.word("paper.version") + ' ' + version)
                .ifPresent(parts::add);
        extras.event().map(event -> event.shortName().orElse(event.name())).ifPresent(parts::add);
        extras.patent().map(patent -> patent.number().value()).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
