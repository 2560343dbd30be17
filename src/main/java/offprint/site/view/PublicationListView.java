package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.PaperGroups;
import offprint.model.Category;
import offprint.model.CvSettings;
import offprint.model.EntryList;
import offprint.model.Html;
import offprint.model.OwnField;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.site.plan.Page;
import offprint.site.plan.Portion;
import offprint.site.plan.SiteFile;

/**
 * The CV: papers as a publication list, and what the author's lists say.
 *
 * @param count how many papers these are, in words
 * @param introduction what the author wrote above it
 * @param file the owner's own CV, to download
 * @param sections in the site's order; none is empty. Where there is nothing but papers there is but their section
 * @param numbered whether the papers have numbers
 * @param backwards whether these count down
 * @param paging the list's other pages, where it has several
 * @param groups of the papers
 */
public record PublicationListView(
        Html title,
        String name,
        Optional<String> role,
        Optional<String> affiliation,
        String count,
        Optional<Html> introduction,
        Optional<LinkView> file,
        boolean sectioned,
        List<Section> sections,
        boolean numbered,
        boolean backwards,
        Optional<PagingView> paging,
        List<Group> groups) {

    public PublicationListView {
        sections = List.copyOf(sections);
        groups = List.copyOf(groups);
    }

    /**
     * A section.
     *
     * @param list empty for the sections of text and of papers
     * @param text empty for those of lists and of papers
     */
    public record Section(String key, String label, Optional<EntryListView> list, Optional<Html> text) {}

    /**
     * Papers of a year, a type, a category.
     *
     * @param label empty where they are not grouped
     * @param first the number of the first one
     */
    public record Group(String label, int first, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A paper.
     *
     * @param published where it appeared, in one line; otherwise what kind of work it is
     */
    public record Entry(
            List<AuthorView> authors,
            boolean complete,
            Optional<String> role,
            Html title,
            String href,
            String published,
            DateView date,
            Optional<MarkView> status,
            List<String> awards,
            List<LinkView> identifiers,
            List<FieldView> fields) {

        public Entry {
            authors = List.copyOf(authors);
            awards = List.copyOf(awards);
            identifiers = List.copyOf(identifiers);
            fields = List.copyOf(fields);
        }
    }

    static PublicationListView of(Page.PublicationList page, Edition edition, Links links, PaperRows rows) {
        return new Maker(edition, links, rows).view(page);
    }

    private static final class Maker {
        private final Edition edition;
        private final Links links;
        private final PaperRows rows;
        private final CvSettings cv;

        Maker(Edition edition, Links links, PaperRows rows) {
            this.edition = edition;
            this.links = links;
            this.rows = rows;
            this.cv = edition.site().cv();
        }

        PublicationListView view(Page.PublicationList page) {
            Profile profile = edition.catalog().bibliography().profile();
            Portion portion = page.list().portion();
            List<Paper> papers = page.list().papers();
            List<Section> sections = sections(portion.isFirst(), !papers.isEmpty());
            return new PublicationListView(
                    page.introduction()
                            .map(own -> links.html(own.title()))
                            .orElseGet(() -> Html.escaped(page.name().in(edition::word))),
                    profile.person().name().display(),
                    profile.role(),
                    profile.affiliation(),
                    edition.wording().count("papers", papers.size()),
                    page.introduction().filter(own -> portion.isFirst()).map(own -> links.html(own.body())),
                    edition.plan().ownCv().filter(own -> portion.isFirst()).map(this::file),
                    !edition.catalog().lists().all().isEmpty()
                            || profile.about().isPresent(),
                    sections,
                    cv.numbering() != CvSettings.Numbering.NONE,
                    cv.numbering() == CvSettings.Numbering.DOWN,
                    PagingView.of(portion, papers.size(), edition, links),
                    groups(papers, portion));
        }

        private LinkView file(SiteFile.CopiedFile own) {
            return new LinkView(
                    "pdf",
                    edition.word("cv.file"),
                    Optional.of(links.to(own.address())),
                    Optional.of(PaperView.size(own.original().size(), edition.wording())));
        }

        /** Those that are not named stand where a CV has them. */
        private List<Section> sections(boolean first, boolean papers) {
            List<Section> sections = new ArrayList<>();
            for (String name : cv.sections().isEmpty() ? all() : cv.sections()) {
                Optional<EntryList> list = edition.catalog().lists().named(name).filter(found -> first);
                Optional<Html> about =
                        edition.catalog().bibliography().profile().about();
                if (name.equals(CvSettings.ABOUT) && first && about.isPresent()) {
                    Html text = edition.prose(links.html(about.get()));
                    sections.add(new Section(name, edition.word("home.about"), Optional.empty(), Optional.of(text)));
                } else if (name.equals(CvSettings.PAPERS) && papers) {
                    sections.add(new Section(name, edition.word("cv.papers"), Optional.empty(), Optional.empty()));
                } else if (list.isPresent()) {
                    EntryListView view = EntryListView.of(list.get(), true, edition, links, rows);
                    sections.add(new Section("list", view.label(), Optional.of(view), Optional.empty()));
                }
            }
            return sections;
        }

        /** The text about the owner is first; positions, education, grants and awards stand before the papers, all else after them. */
        private List<String> all() {
            List<String> names = new ArrayList<>();
            names.add(CvSettings.ABOUT);
            boolean before = true;
            for (EntryList list : edition.catalog().lists().all()) {
                boolean first = list.kind().map(kind -> kind.isBeforePapers()).orElse(false);
                if (before && !first) {
                    names.add(CvSettings.PAPERS);
                    before = false;
                }
                names.add(list.name().value());
            }
            if (before) {
                names.add(CvSettings.PAPERS);
            }
            return names;
        }

        private List<Group> groups(List<Paper> papers, Portion portion) {
            List<Group> groups = new ArrayList<>();
            int start = portion.from();
            while (start < portion.to()) {
                String label = label(papers.get(start));
                int end = start;
                while (end < portion.to() && label(papers.get(end)).equals(label)) {
                    end++;
                }
                int number = cv.numbering() == CvSettings.Numbering.UP ? start + 1 : papers.size() - start;
                groups.add(new Group(label, number, entries(papers.subList(start, end))));
                start = end;
            }
            return groups;
        }

        private String label(Paper paper) {
            return switch (cv.grouping()) {
                case NONE -> "";
                case TYPE -> edition.word("cv.type." + PaperGroups.of(paper, edition.catalog()));
                case CATEGORY -> paper.category().map(Category::name).orElseGet(() -> edition.word("cv.other"));
                case YEAR -> year(paper);
            };
        }

        /** The year, or what is said of a paper whose date is still to come. */
        private String year(Paper paper) {
            return paper.date().map(date -> Integer.toString(date.year())).orElseGet(() -> edition.date(paper)
                    .text());
        }

        private List<Entry> entries(List<Paper> papers) {
            List<Entry> entries = new ArrayList<>(papers.size());
            for (Paper paper : papers) {
                entries.add(new Entry(
                        rows.authors(paper),
                        paper.leading().complete(),
                        rows.role(paper),
                        edition.title(paper, links),
                        links.to(edition.plan().paper(paper)),
                        paper.venue()
                                .map(venue -> PublishedView.of(venue, edition.wording())
                                        .inOneLine())
                                .orElseGet(() -> edition.wording()
                                        .text("type." + paper.type().key())),
                        edition.date(paper),
                        rows.status(paper),
                        edition.catalog().lists().awards(paper),
                        LinkView.identifiers(paper),
                        FieldView.of(paper, OwnField.Place.CV, edition, links)));
            }
            return entries;
        }
    }
}
