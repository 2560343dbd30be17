package offprint.site.view;

import java.util.Optional;
import offprint.site.plan.Page;

/** What each kind of page shows, and by which template. */
final class PageContents implements Page.PageCases<PageContent> {
    private final Edition edition;
    private final Links links;
    private final PaperRows rows;

    PageContents(Edition edition, Links links, PaperRows rows) {
        this.edition = edition;
        this.links = links;
        this.rows = rows;
    }

    @Override
    public PageContent home(Page.Home home) {
        return new PageContent(
                Template.PROFILE, Optional.of(Descriptions.site(edition)), HomeView.of(edition, links, rows));
    }

    @Override
    public PageContent allPapers(Page.AllPapers all) {
        return new PageContent(
                Template.PAPERS,
                Optional.of(Descriptions.list(all, all.list().papers(), edition)),
                PaperListView.of(all, all.list(), edition, links, rows));
    }

    @Override
    public PageContent papersByType(Page.PapersByType all) {
        return new PageContent(
                Template.PAPERS,
                Optional.of(Descriptions.list(all, all.list().papers(), edition)),
                PaperListView.byType(all, edition, links, rows));
    }

    @Override
    public PageContent onePaper(Page.OnePaper one) {
        return new PageContent(
                Template.PAPER, Descriptions.paper(one.shown()), PaperView.of(one.shown(), edition, links, rows));
    }

    @Override
    public PageContent index(Page.Index index) {
        return new PageContent(Template.INDEX, IndexView.of(index, edition, links));
    }

    @Override
    public PageContent underHeading(Page.UnderHeading under) {
        return new PageContent(
                Template.PAPERS,
                Optional.of(Descriptions.list(under, under.list().papers(), edition)),
                PaperListView.of(under, under.list(), edition, links, rows));
    }

    @Override
    public PageContent people(Page.People people) {
        return new PageContent(Template.PEOPLE, PeopleView.of(people, edition, links));
    }

    @Override
    public PageContent projects(Page.Projects projects) {
        return new PageContent(Template.PROJECTS, ProjectsView.of(projects, edition, links));
    }

    @Override
    public PageContent publicationList(Page.PublicationList list) {
        return new PageContent(Template.PUBLICATION_LIST, PublicationListView.of(list, edition, links, rows));
    }

    @Override
    public PageContent search(Page.Search search) {
        return new PageContent(Template.SEARCH, SearchView.of(edition, links));
    }

    @Override
    public PageContent text(Page.Text text) {
        return new PageContent(Template.TEXT, TextView.of(text.page(), edition, links, rows));
    }

    @Override
    public PageContent notFound(Page.NotFound missing) {
        return new PageContent(Template.NOT_FOUND, NotFoundView.of(edition, links));
    }
}
