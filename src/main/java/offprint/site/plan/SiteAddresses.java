package offprint.site.plan;

import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.catalog.PaperGroups;
import offprint.export.cite.CitationFormat;
import offprint.model.Attachment;
import offprint.model.AuthorPages;
import offprint.model.MarkdownPage;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.Picture;
import offprint.model.Project;
import offprint.model.Slug;

/** The scheme of a site's addresses: where everything is that follows from its catalog. */
class SiteAddresses {
    static final Address SEARCH = new Address("search/");
    static final Address NOT_FOUND = new Address("404.html");

    static final Address PEOPLE = new Address("people/");
    private static final Address HOME = new Address("");
    static final Address PAPERS = new Address("papers/");
    private static final Address BY_TYPE = new Address("papers/by-type/");
    private static final Address PUBLICATION_LIST = new Address("cv/");
    private static final Address SEARCH_INDEX = new Address("search/data/");
    static final Address SITEMAP = new Address("sitemap.xml");
    private static final Address PAPERS_DATA = new Address("api/papers.json");
    private static final String ICON = "assets/icon";
    private static final String PORTRAIT = "assets/portrait";
    /** Twice the column of text, for screens with small pixels. */
    private static final int WIDEST_FIGURE = 1280;

    /** Of home screens of phones. */
    private static final int WIDEST_ICON = 180;

    private static final int WIDEST_PORTRAIT = 640;

    private final Catalog catalog;
    private final Optional<Address> byType;

    SiteAddresses(Catalog catalog) {
        this.catalog = catalog;
        long groups = catalog.papers().stream()
                .map(paper -> PaperGroups.of(paper, catalog))
                .distinct()
                .limit(2)
                .count();
        this.byType = groups > 1 ? Optional.of(BY_TYPE) : Optional.empty();
    }

    public Catalog catalog() {
        return catalog;
    }

    public Address home() {
        return HOME;
    }

    public Address papers() {
        return PAPERS;
    }

    /** The papers brought together by type, where they are of several. */
    public Optional<Address> byType() {
        return byType;
    }

    /** The publication list for print. */
    public Address publicationList() {
        return PUBLICATION_LIST;
    }

    /** The page where readers search, where there is anything to be found. */
    public Optional<Address> search() {
        return catalog.papers().isEmpty() ? Optional.empty() : Optional.of(SEARCH);
    }

    /** The folder of what the search page reads. */
    public Address searchIndex() {
        return SEARCH_INDEX;
    }

    /** The sitemap, or the index of several. */
    public Address sitemap() {
        return SITEMAP;
    }

    /** Everything that the site says, for programs, or the beginning of it. */
    public Address papersData() {
        return PAPERS_DATA;
    }

    /** The feeds of all papers, where there are any. */
    public Optional<FeedAddresses> feeds() {
        return catalog.papers().isEmpty() ? Optional.empty() : Optional.of(new FeedAddresses(HOME));
    }

    /** The feeds of the papers under a heading; only categories have some. */
    public Optional<FeedAddresses> feeds(Heading heading) {
        return heading.kind() == IndexKind.CATEGORIES ? heading(heading).map(FeedAddresses::new) : Optional.empty();
    }

    public Address paper(Paper paper) {
        return paper(paper.slug());
    }

    /** Where a paper of that slug is, or was. */
    static Address paper(Slug slug) {
        return new Address("papers/" + slug.value() + '/');
    }

    /** Where a file that is named after a paper is published: beside the paper's page. */
    public Address paperFile(Paper paper, Attachment file) {
        return new Address("papers/" + paper.slug() + '/' + file.path());
    }

    /** The paper alone in a format to cite it with. */
    public Address citation(Paper paper, CitationFormat format) {
        return citation(paper.slug(), format);
    }

    static Address citation(Slug slug, CitationFormat format) {
        return new Address("papers/" + slug.value() + '/' + slug.value() + '.' + format.extension());
    }

    /** All papers in a format to cite them with, where there are any. */
    public Optional<Address> citations(CitationFormat format) {
        return catalog.papers().isEmpty() ? Optional.empty() : Optional.of(citations("", format));
    }

    /** The papers under a heading in a format to cite them with, where the heading has a page. */
    public Optional<Address> citations(Heading heading, CitationFormat format) {
        Optional<Address> folder = heading(heading);
        return folder.isPresent() && !heading.papers().isEmpty()
                ? Optional.of(citations(folder.get().path(), format))
                : Optional.empty();
    }

    static Address citations(String folder, CitationFormat format) {
        return new Address(folder + "papers." + format.extension());
    }

    /** A paper's figure, whose sizes lie beside the paper's page. */
    public Optional<PlannedPicture> figure(Paper paper) {
        String name = paper(paper).path() + paper.slug();
        return paper.files().figure().map(picture -> PlannedPicture.of(picture, name, WIDEST_FIGURE));
    }

    /** Where a paper's social card is, if it has one. */
    public Address card(Paper paper) {
        return new Address("papers/" + paper.slug() + '/' + paper.slug() + ".card.png");
    }

    /** The picture of whom the site is about. */
    public Optional<PlannedPicture> portrait() {
        Optional<Picture> portrait = catalog.bibliography().profile().portrait();
        return portrait.map(picture -> PlannedPicture.of(picture, PORTRAIT, WIDEST_PORTRAIT));
    }

    /** The icon as a picture, where the owner has one. */
    public Optional<PlannedPicture> icon() {
        Optional<Picture> icon = catalog.bibliography().site().frame().icons().picture();
        return icon.map(picture -> PlannedPicture.of(picture, ICON, WIDEST_ICON));
    }

    /** The owner's own CV, where there is one. */
    public Optional<SiteFile.CopiedFile> ownCv() {
        return catalog.bibliography()
                .profile()
                .cv()
                .map(file -> new SiteFile.CopiedFile(new Address(PUBLICATION_LIST.path() + file.path()), file));
    }

    /** The page of an index, where the papers say anything of the kind. */
    public Optional<Address> index(IndexKind kind) {
        return catalog.index(kind).isEmpty() ? Optional.empty() : Optional.of(indexAddress(kind));
    }

    /**
     * The page of a heading. A member has one always; other authors have one from a number of papers on that site.yaml
     * sets, unless it keeps the pages for members.
     */
    public Optional<Address> heading(Heading heading) {
        return heading.kind() != IndexKind.AUTHORS || hasPage(heading)
                ? Optional.of(new Address(heading.kind().key() + '/' + heading.id() + '/'))
                : Optional.empty();
    }

    private boolean hasPage(Heading author) {
        AuthorPages pages = catalog.bibliography().site().authorPages();
        return author.person().map(Person::isMember).orElse(false)
                || (!pages.membersOnly() && author.papers().size() >= pages.minimum());
    }

    /** The page of all members, where there are any. */
    public Optional<Address> people() {
        return catalog.groups().isEmpty() ? Optional.empty() : Optional.of(PEOPLE);
    }

    /** The portrait of a known person, whose sizes lie in the folder of the authors' pages. */
    public Optional<PlannedPicture> portrait(Person person) {
        String name = IndexKind.AUTHORS.key() + '/' + person.id() + '/' + person.id();
        return person.vita().portrait().map(picture -> PlannedPicture.of(picture, name, WIDEST_PORTRAIT));
    }

    /** The picture of a project, whose sizes lie beside its page. */
    public Optional<PlannedPicture> picture(Project project) {
        String name = IndexKind.PROJECTS.key() + '/' + project.slug() + '/' + project.slug();
        return project.picture().map(picture -> PlannedPicture.of(picture, name, WIDEST_FIGURE));
    }

    public Address text(MarkdownPage page) {
        return new Address(page.slug() + "/");
    }

    static Address indexAddress(IndexKind kind) {
        return new Address(kind.key() + '/');
    }
}
