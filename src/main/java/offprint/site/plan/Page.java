package offprint.site.plan;

import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.MarkdownPage;
import offprint.model.Paper;
import offprint.model.Project;
import offprint.model.Slug;

/** A page of the site: its address and what it shows. It can be rendered alone. */
public sealed interface Page extends SiteFile {

    PageName name();

    /** What machines are told that it is about. */
    default Subject subject() {
        return new Subject.Other();
    }

    /** The page that it is found on, where that is not the home page. */
    default Optional<Parent> parent() {
        return Optional.empty();
    }

    /** Former slugs. */
    default List<Slug> aliases() {
        return List.of();
    }

    /** The paper that it is the page of. */
    default Optional<Paper> paper() {
        return Optional.empty();
    }

    /** Its place in the menu of a site whose owner wrote none; empty where that leaves it out. */
    default Optional<MenuPlace> inMenu() {
        return Optional.empty();
    }

    default boolean isHome() {
        return false;
    }

    /** Whether it is read at any address, and so has none of its own. */
    default boolean isAnywhere() {
        return false;
    }

    /** Further pages of a list may go when it gets shorter. */
    @Override
    default boolean isPromised() {
        return !isAnywhere() && subject().shown().map(Portion::isFirst).orElse(true);
    }

    /** What is done with each kind of page. */
    interface PageCases<T> {
        T home(Home home);

        T allPapers(AllPapers all);

        T papersByType(PapersByType all);

        T onePaper(OnePaper one);

        T people(People people);

        T projects(Projects projects);

        T index(Index index);

        T underHeading(UnderHeading under);

        T publicationList(PublicationList list);

        T search(Search search);

        T text(Text text);

        T notFound(NotFound missing);
    }

    <T> T matchPage(PageCases<T> cases);

    @Override
    default <T> T match(Cases<T> cases) {
        return cases.page(this);
    }

    /** The places of a menu, in their order. */
    enum MenuPlace {
        ABOUT,
        PAPERS,
        PEOPLE,
        PROJECTS,
        OWN,
        CV,
        SEARCH
    }

    /** A page by which others are found. */
    record Parent(Address address, PageName name) {}

    /** The profile. */
    record Home(Address address, String title) implements Page {
        @Override
        public PageName name() {
            return PageName.of(title);
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the profile", "");
        }

        @Override
        public Subject subject() {
            return new Subject.TheOwner();
        }

        @Override
        public boolean isHome() {
            return true;
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.home(this);
        }
    }

    /** The list of all papers, or a portion of it, as of the other lists. */
    record AllPapers(Address address, Subject.ListedPapers list) implements Page {
        private static final PageName NAME = PageName.word("nav.papers");

        @Override
        public PageName name() {
            return NAME;
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the list of papers", "");
        }

        @Override
        public Subject subject() {
            return list;
        }

        @Override
        public Optional<MenuPlace> inMenu() {
            return Optional.of(MenuPlace.PAPERS).filter(place -> list.portion().isFirst());
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.allPapers(this);
        }
    }

    /** All papers again, brought together by type. */
    record PapersByType(Address address, Subject.ListedPapers list) implements Page {
        @Override
        public PageName name() {
            return PageName.word("list.types");
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the list of papers by type", "");
        }

        @Override
        public Subject subject() {
            return list;
        }

        @Override
        public Optional<Parent> parent() {
            return Optional.of(new Parent(SiteAddresses.PAPERS, AllPapers.NAME));
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.papersByType(this);
        }
    }

    /** A paper's own page. */
    record OnePaper(Address address, Paper shown) implements Page {
        @Override
        public PageName name() {
            return PageName.of(shown.title().text());
        }

        @Override
        public Owner owner() {
            return Owner.author(shown.filing().origin());
        }

        @Override
        public String marks() {
            return Marks.of(shown);
        }

        @Override
        public Subject subject() {
            return new Subject.OnePaper(shown);
        }

        @Override
        public Optional<Paper> paper() {
            return Optional.of(shown);
        }

        @Override
        public List<Slug> aliases() {
            return shown.filing().aliases();
        }

        @Override
        public Optional<Parent> parent() {
            return Optional.of(new Parent(SiteAddresses.PAPERS, AllPapers.NAME));
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.onePaper(this);
        }
    }

    /** An index: all its headings, or a portion of them. */
    record Index(Address address, Subject.Headings headings) implements Page {
        static PageName name(IndexKind kind) {
            return PageName.word("index." + kind.key());
        }

        @Override
        public PageName name() {
            return name(headings.kind());
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the index of ", headings.kind().key());
        }

        @Override
        public Subject subject() {
            return headings;
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.index(this);
        }
    }

    /** A page that the author may introduce: a page of theirs at its address is its title and its text. */
    sealed interface Introduced extends Page permits People, Projects {
        Optional<MarkdownPage> introduction();

        @Override
        default String marks() {
            return introduction().map(page -> Marks.of(page.title().text())).orElse("");
        }

        @Override
        default List<Slug> aliases() {
            return introduction().map(MarkdownPage::aliases).orElse(List.of());
        }

        /** An introduction's title, or else a word. */
        static PageName name(Optional<MarkdownPage> introduction, String word) {
            return introduction.map(page -> PageName.of(page.title().text())).orElseGet(() -> PageName.word(word));
        }

        /** The author of an introduction, or else Offprint. */
        static Owner owner(Optional<MarkdownPage> introduction, String what) {
            return introduction
                    .map(page -> Owner.author(page.origin()))
                    .orElseGet(() -> Owner.offprint("the page of ", what));
        }
    }

    /** All members, by their groups. */
    record People(Address address, Subject.Members members, Optional<MarkdownPage> introduction) implements Introduced {
        @Override
        public PageName name() {
            return Introduced.name(introduction, "nav.people");
        }

        @Override
        public Owner owner() {
            return Introduced.owner(introduction, "people");
        }

        @Override
        public Subject subject() {
            return members;
        }

        @Override
        public Optional<MenuPlace> inMenu() {
            return Optional.of(MenuPlace.PEOPLE);
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.people(this);
        }
    }

    /** All projects, or a portion of them. */
    record Projects(Address address, Subject.Headings headings, Optional<MarkdownPage> introduction)
            implements Introduced {
        @Override
        public PageName name() {
            return Introduced.name(introduction, "nav.projects");
        }

        @Override
        public Owner owner() {
            return Introduced.owner(introduction, "projects");
        }

        @Override
        public Subject subject() {
            return headings;
        }

        @Override
        public Optional<MenuPlace> inMenu() {
            return Optional.of(MenuPlace.PROJECTS)
                    .filter(place -> headings.portion().isFirst());
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.projects(this);
        }
    }

    /**
     * The papers under one heading of an index, and of an author or a project what else is known of them.
     *
     * @param shelf the page that a member or a project is found on, which is no plain index
     */
    record UnderHeading(Address address, Heading heading, Subject.ListedPapers list, Optional<Parent> shelf)
            implements Page {
        @Override
        public PageName name() {
            return PageName.of(heading.label());
        }

        @Override
        public Owner owner() {
            return heading.project()
                    .map(project -> Owner.author(project.origin()))
                    .orElseGet(() -> Owner.offprint("the papers of ", heading.label()));
        }

        @Override
        public String marks() {
            return heading.project()
                    .filter(project -> list.portion().isFirst())
                    .map(project -> Marks.of(project.title().text()))
                    .orElse("");
        }

        @Override
        public List<Slug> aliases() {
            return heading.project()
                    .filter(project -> list.portion().isFirst())
                    .map(Project::aliases)
                    .orElse(List.of());
        }

        @Override
        public Subject subject() {
            return list;
        }

        @Override
        public Optional<Parent> parent() {
            IndexKind kind = heading.kind();
            return shelf.or(() -> Optional.of(new Parent(SiteAddresses.indexAddress(kind), Index.name(kind))));
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.underHeading(this);
        }
    }

    /**
     * The CV: all papers and lists, to be printed.
     *
     * @param introduction the author's own page of this name
     */
    record PublicationList(
            Address address, PageName name, Subject.ListedPapers list, Optional<MarkdownPage> introduction)
            implements Page {
        @Override
        public List<Slug> aliases() {
            return list.portion().isFirst()
                    ? introduction.map(MarkdownPage::aliases).orElse(List.of())
                    : List.of();
        }

        @Override
        public Optional<MenuPlace> inMenu() {
            return Optional.of(MenuPlace.CV).filter(place -> list.portion().isFirst());
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the publication list", "");
        }

        @Override
        public Subject subject() {
            return list;
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.publicationList(this);
        }
    }

    /** Where a reader searches the papers. */
    record Search(Address address) implements Page {
        @Override
        public PageName name() {
            return PageName.word("search.title");
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the search page", "");
        }

        @Override
        public Optional<MenuPlace> inMenu() {
            return Optional.of(MenuPlace.SEARCH);
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.search(this);
        }
    }

    /** A page that the author wrote. */
    record Text(Address address, MarkdownPage page) implements Page {
        @Override
        public PageName name() {
            return PageName.of(page.title().text());
        }

        @Override
        public Owner owner() {
            return Owner.author(page.origin());
        }

        @Override
        public String marks() {
            return Marks.of(page.title().text());
        }

        @Override
        public List<Slug> aliases() {
            return page.aliases();
        }

        /** One that is called {@code about} introduces the site. */
        @Override
        public Optional<MenuPlace> inMenu() {
            return Optional.of(page.slug().value().equals("about") ? MenuPlace.ABOUT : MenuPlace.OWN);
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.text(this);
        }
    }

    /** What a server sends where there is no page; it is read at any address, so its links are absolute. */
    record NotFound(Address address) implements Page {
        @Override
        public PageName name() {
            return PageName.word("missing.title");
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the not-found page", "");
        }

        @Override
        public boolean isAnywhere() {
            return true;
        }

        @Override
        public <T> T matchPage(PageCases<T> cases) {
            return cases.notFound(this);
        }
    }
}
