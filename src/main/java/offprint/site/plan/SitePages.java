package offprint.site.plan;

import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.CvPapers;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.catalog.MemberGroup;
import offprint.catalog.PaperGroups;
import offprint.model.MarkdownPage;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.Profile;

/** The pages of a site, in the order in which a reader would visit them. */
final class SitePages {
    /** In bytes. */
    private static final int WEIGHT_OF_HEADING = 300;

    private static final int MOST_HEADINGS = 500;

    private final SiteAddresses at;
    private final Catalog catalog;
    private final AddressBook files;
    private final RowWeights weights;

    private SitePages(SiteAddresses at, AddressBook files) {
        this.at = at;
        this.catalog = at.catalog();
        this.files = files;
        this.weights = new RowWeights(catalog.papers());
    }

    static void addTo(AddressBook files, SiteAddresses at) {
        new SitePages(at, files).addAll();
    }

    private void addAll() {
        files.add(new Page.Home(at.home(), catalog.bibliography().site().title()));
        for (Portion portion : weights.portions(at.papers(), catalog.papers())) {
            files.add(new Page.AllPapers(portion.address(), all(portion)));
        }
        at.byType().ifPresent(this::addByType);
        for (Paper paper : catalog.papers()) {
            files.add(new Page.OnePaper(at.paper(paper), paper));
        }
        addPeople();
        for (IndexKind kind : IndexKind.values()) {
            addIndex(kind);
        }
        addCv();
        at.search().ifPresent(address -> files.add(new Page.Search(address)));
        for (MarkdownPage page : catalog.bibliography().pages()) {
            if (!isIntroduction(page)) {
                files.add(new Page.Text(at.text(page), page));
            }
        }
        files.add(new Page.NotFound(SiteAddresses.NOT_FOUND));
    }

    private void addByType(Address address) {
        List<Paper> papers = PaperGroups.OF_LIST.sorted(catalog.papers(), catalog);
        for (Portion portion : weights.portions(address, papers)) {
            files.add(new Page.PapersByType(
                    portion.address(), new Subject.ListedPapers(Optional.empty(), papers, portion)));
        }
    }

    private void addCv() {
        Optional<MarkdownPage> introduction = introduction(at.publicationList());
        PageName name = introduction
                .map(page -> PageName.of(page.title().text()))
                .orElse(PageName.word(isWhole() ? "cv.whole" : "cv.title"));
        List<Paper> papers = CvPapers.of(catalog);
        for (Portion portion : weights.ofPublicationList(at.publicationList(), papers)) {
            files.add(new Page.PublicationList(
                    portion.address(),
                    name,
                    new Subject.ListedPapers(Optional.empty(), papers, portion),
                    introduction));
        }
    }

    /** Whether it has more than papers. */
    private boolean isWhole() {
        Profile owner = catalog.bibliography().profile();
        return !catalog.lists().all().isEmpty()
                || owner.about().isPresent()
                || owner.cv().isPresent();
    }

    private Subject.ListedPapers all(Portion portion) {
        return new Subject.ListedPapers(Optional.empty(), catalog.papers(), portion);
    }

    private void addPeople() {
        Optional<Address> address = at.people();
        if (address.isEmpty()) {
            return;
        }
        List<MemberGroup> groups = catalog.groups();
        files.add(new Page.People(address.get(), new Subject.Members(groups), introduction(address.get())));
        for (MemberGroup group : groups) {
            for (Heading member : group.members()) {
                if (member.papers().isEmpty()) {
                    addHeading(member);
                }
            }
        }
    }

    /** Whether a page of the author's is the title and the text of one that is made. */
    private boolean isIntroduction(MarkdownPage page) {
        Address address = at.text(page);
        return address.equals(at.publicationList())
                || at.people().equals(Optional.of(address))
                || at.index(IndexKind.PROJECTS).equals(Optional.of(address));
    }

    private Optional<MarkdownPage> introduction(Address made) {
        return catalog.bibliography().pages().stream()
                .filter(page -> made.equals(at.text(page)))
                .findFirst();
    }

    private void addIndex(IndexKind kind) {
        List<Heading> headings = catalog.index(kind);
        if (headings.isEmpty()) {
            return;
        }
        Address index = SiteAddresses.indexAddress(kind);
        for (Portion portion : Portion.of(index, headings.size(), MOST_HEADINGS, row -> WEIGHT_OF_HEADING)) {
            Subject.Headings shown = new Subject.Headings(kind, portion);
            files.add(
                    kind == IndexKind.PROJECTS
                            ? new Page.Projects(portion.address(), shown, introduction(index))
                            : new Page.Index(portion.address(), shown));
        }
        for (Heading heading : headings) {
            addHeading(heading);
        }
    }

    private void addHeading(Heading heading) {
        Optional<Address> address = at.heading(heading);
        if (address.isEmpty()) {
            return;
        }
        Optional<Page.Parent> shelf = shelf(heading);
        for (Portion portion : weights.portions(address.get(), heading.papers())) {
            Subject.ListedPapers list = new Subject.ListedPapers(Optional.of(heading), heading.papers(), portion);
            files.add(new Page.UnderHeading(portion.address(), heading, list, shelf));
        }
    }

    /** The page of all members for one of them, and that of all projects. */
    private Optional<Page.Parent> shelf(Heading heading) {
        if (heading.kind() == IndexKind.PROJECTS) {
            Address projects = SiteAddresses.indexAddress(IndexKind.PROJECTS);
            return Optional.of(new Page.Parent(projects, Page.Introduced.name(introduction(projects), "nav.projects")));
        }
        boolean member = heading.person().map(Person::isMember).orElse(false);
        return at.people()
                .filter(people -> member)
                .map(people -> new Page.Parent(people, Page.Introduced.name(introduction(people), "nav.people")));
    }
}
