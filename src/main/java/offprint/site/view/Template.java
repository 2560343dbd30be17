package offprint.site.view;

import java.util.Optional;

/** The built-in templates and what each is drawn over, in the order of their names. */
public enum Template {
    NOT_FOUND("404.ftlh", NotFoundView.class, true),
    CHARTS("charts.ftlh"),
    PUBLICATION_LIST("cv.ftlh", PublicationListView.class, true),
    INDEX("index.ftlh", IndexView.class, true),
    LAYOUT("layout.ftlh"),
    LISTS("lists.ftlh"),
    LLMS("llms.txt.ftl", LlmsView.class, false),
    PAPER("paper.ftlh", PaperView.class, true),
    PAPERS("papers.ftlh", PaperListView.class, true),
    PARTS("parts.ftlh"),
    PEOPLE("people.ftlh", PeopleView.class, true),
    PROFILE("profile.ftlh", HomeView.class, true),
    PROJECTS("projects.ftlh", ProjectsView.class, true),
    REDIRECT("redirect.ftlh", RedirectView.class, false),
    ROBOTS("robots.txt.ftl", RobotsView.class, false),
    ROWS("rows.ftlh", RowsView.class, false),
    SEARCH("search.ftlh", SearchView.class, true),
    STYLE("site.css.ftl", StyleView.class, false),
    SITEMAP("sitemap.xml.ftlx", SitemapView.class, false),
    TEXT("text.ftlh", TextView.class, true);

    private final String fileName;
    private final Optional<Class<? extends Record>> view;
    private final boolean framed;

    /** What other templates include. */
    Template(String fileName) {
        this.fileName = fileName;
        this.view = Optional.empty();
        this.framed = false;
    }

    Template(String fileName, Class<? extends Record> view, boolean framed) {
        this.fileName = fileName;
        this.view = Optional.of(view);
        this.framed = framed;
    }

    public String fileName() {
        return fileName;
    }

    /** What it is drawn over; empty for what other templates include. */
    public Optional<Class<? extends Record>> view() {
        return view;
    }

    /** Whether it is drawn over that in the frame of a page, which is a {@link View}. */
    public boolean isFramed() {
        return framed;
    }
}
