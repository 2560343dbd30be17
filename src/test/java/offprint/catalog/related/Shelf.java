package offprint.catalog.related;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.diag.Diagnostics;
import offprint.model.AuthorList;
import offprint.model.AuthorPages;
import offprint.model.Bibliography;
import offprint.model.Category;
import offprint.model.CitationHistory;
import offprint.model.CitationSource;
import offprint.model.Contributor;
import offprint.model.CvSettings;
import offprint.model.Extras;
import offprint.model.Filing;
import offprint.model.Group;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.Makers;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.OwnFrame;
import offprint.model.Paper;
import offprint.model.PaperFiles;
import offprint.model.PaperTexts;
import offprint.model.PaperType;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Profile;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.State;
import offprint.model.Status;
import offprint.model.ThemeSettings;

/** Papers put together in a few words, and the catalog of them. The owner is Olga Owner. */
public final class Shelf {
    public static final String OWNER = "Olga Owner";
    public static final MetricDefinition SCORE = new MetricDefinition("score", "Score", "", 1, "");

    private final List<Category> categories = new ArrayList<>();
    private final List<Book> books = new ArrayList<>();

    /** The papers that this repository publishes itself. */
    public static Bibliography repository() {
        Diagnostics diagnostics = new Diagnostics();
        return BibliographyLoader.load(Sources.read(Path.of("."), "", diagnostics), diagnostics)
                .orElseThrow();
    }

    /** The same bibliography with its papers in another order. */
    public static Bibliography reordered(Bibliography bibliography, List<Paper> papers) {
        return new Bibliography(
                bibliography.site(),
                bibliography.profile(),
                bibliography.people(),
                bibliography.organizations(),
                bibliography.projects(),
                papers,
                bibliography.pages(),
                bibliography.news(),
                bibliography.lists(),
                bibliography.citations(),
                bibliography.staticFiles(),
                bibliography.drafts(),
                bibliography.writtenLinks());
    }

    /** A paper of 2020 in category {@code LG} by the owner alone, unless more is said. */
    public Book paper(String slug) {
        Book book = new Book(slug);
        books.add(book);
        return book;
    }

    public Catalog catalog() {
        return Catalog.of(bibliography());
    }

    public Bibliography bibliography() {
        List<Paper> papers = new ArrayList<>();
        for (Book book : books) {
            papers.add(book.paper());
        }
        SiteSettings site = new SiteSettings(
                "Site",
                "https://example.org/",
                "en",
                Optional.empty(),
                categories,
                Optional.empty(),
                List.of(SCORE),
                CitationSource.OPENALEX,
                AuthorPages.DEFAULT,
                Group.DEFAULT,
                Map.of(),
                false,
                Optional.empty(),
                false,
                false,
                CvSettings.DEFAULT,
                OwnFrame.NONE,
                List.of(),
                List.of(),
                ThemeSettings.DEFAULT,
                List.of());
        Person owner = new Person(
                new Slug("olga-owner"), PersonName.parse(OWNER), List.of(), Optional.empty(), Optional.empty());
        Profile profile = new Profile(
                owner,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Bibliography(
                site,
                profile,
                List.of(),
                List.of(),
                List.of(),
                papers,
                List.of(),
                List.of(),
                List.of(),
                CitationHistory.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    private Category declared(String code) {
        for (Category category : categories) {
            if (category.code().equals(code)) {
                return category;
            }
        }
        Category category = new Category(code, "Field " + code);
        categories.add(category);
        return category;
    }

    /** A paper that is still being described. */
    public final class Book {
        private final String slug;
        private String title = "Untitled";
        private String summary = "";
        private String category = "LG";
        private String date = "2020";
        private String score = "";
        private boolean code;
        private List<String> authors = List.of(OWNER);
        private List<String> keywords = List.of();
        private List<Slug> related = List.of();

        private Book(String slug) {
            this.slug = slug;
        }

        public Book title(String text) {
            title = text;
            return this;
        }

        public Book summary(String text) {
            summary = text;
            return this;
        }

        public Book category(String code) {
            category = code;
            return this;
        }

        public Book date(String text) {
            date = text;
            return this;
        }

        public Book score(String number) {
            score = number;
            return this;
        }

        public Book code() {
            code = true;
            return this;
        }

        public Book by(String... names) {
            authors = List.of(names);
            return this;
        }

        public Book keywords(String... words) {
            keywords = List.of(words);
            return this;
        }

        public Book related(String... slugs) {
            related = new ArrayList<>();
            for (String other : slugs) {
                related.add(new Slug(other));
            }
            return this;
        }

        private Paper paper() {
            List<Contributor> contributors = new ArrayList<>();
            for (String author : authors) {
                contributors.add(Contributor.named(PersonName.parse(author)));
            }
            List<Metric> metrics = score.isEmpty()
                    ? List.of()
                    : List.of(new Metric(SCORE, new BigDecimal(score), Optional.empty(), Optional.empty()));
            return new Paper(
                    new Slug(slug),
                    RichText.plain(title),
                    Makers.of(new AuthorList(contributors, true)),
                    PaperType.PREPRINT,
                    State.of(Status.PREPRINT, PublicationDate.parse(date).value()),
                    Optional.empty(),
                    List.of(),
                    code ? List.of(new Link(LinkKind.CODE, Optional.empty())) : List.of(),
                    new PaperTexts(
                            Optional.empty(),
                            Map.of(),
                            Optional.empty(),
                            summary.isEmpty() ? Optional.empty() : Optional.of(RichText.plain(summary)),
                            keywords,
                            Optional.empty(),
                            Optional.empty()),
                    Extras.NONE,
                    new Filing(
                            List.of(declared(category)),
                            metrics,
                            false,
                            false,
                            List.of(),
                            related,
                            List.of(),
                            List.of(),
                            slug + ".yaml"),
                    PaperFiles.NONE);
        }
    }
}
