package offprint.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.card.SocialCard;
import offprint.card.SocialCards;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.cite.CitationFormat;
import offprint.diag.Diagnostics;
import offprint.lock.AddressLock;
import offprint.model.Attachment;
import offprint.model.MarkdownPage;
import offprint.model.Paper;
import offprint.model.Picture;
import offprint.model.RichText;
import offprint.model.SiteSettings;
import offprint.model.Slug;

/** Every page and file of a site and its address. */
public final class SitePlan {
    private static final Address HOME = new Address("");
    private static final Address PAPERS = new Address("papers/");
    private static final Address PUBLICATION_LIST = new Address("cv/");
    static final Address SEARCH = new Address("search/");
    private static final Address SEARCH_INDEX = new Address("search/data/");
    private static final Address NOT_FOUND = new Address("404.html");
    private static final Address SITEMAP = new Address("sitemap.xml");
    private static final Address ROBOTS = new Address("robots.txt");
    private static final Address LLMS = new Address("llms.txt");
    private static final Address PAPERS_DATA = new Address("api/papers.json");
    private static final Address PAPERS_SCHEMA = new Address("api/schema.json");
    private static final Address STYLE = new Address("assets/site.css");
    private static final Address NO_JEKYLL = new Address(".nojekyll");
    private static final String ALIASES = "aliases";
    private static final String PORTRAIT = "assets/portrait";
    /** Twice the column of text, for screens with small pixels. */
    private static final int WIDEST_FIGURE = 1280;

    private static final int WIDEST_PORTRAIT = 640;

    /** In bytes, without the papers' texts. */
    private static final int WEIGHT_OF_ROW = 1000;

    private static final int WEIGHT_OF_HEADING = 300;

    /** Of a sitemap, in bytes, without the address. */
    private static final int WEIGHT_OF_ENTRY = 64;

    private final Catalog catalog;
    private final Map<String, Integer> weights = new HashMap<>();
    private final AddressBook addresses;
    private final List<Page> pages = new ArrayList<>();
    private final List<CitationFile> citations = new ArrayList<>();
    private final Map<Address, Attachment> copies = new LinkedHashMap<>();
    private final List<PlannedPicture> pictures = new ArrayList<>();
    private final List<Sitemap> sitemaps = new ArrayList<>();
    private final List<DataFile> data = new ArrayList<>();
    private final Map<Address, SocialCard> cards = new LinkedHashMap<>();
    private List<Redirect> redirects = List.of();
    private Map<Address, Address> formerFeeds = Map.of();

    private SitePlan(Catalog catalog, AddressBook addresses) {
        this.catalog = catalog;
        this.addresses = addresses;
    }

    /**
     * Plans the site, and reports pages that want one address, links that lead nowhere, and published addresses at which
     * there would be nothing any more.
     *
     * @param assets the theme's files that are published as they are, by their addresses
     * @param before what earlier builds have published
     */
    public static SitePlan of(Catalog catalog, List<Address> assets, AddressLock before, Diagnostics diagnostics) {
        SitePlan plan = new SitePlan(catalog, new AddressBook(diagnostics));
        plan.planPages();
        plan.planCitations();
        plan.planFiles(assets);
        plan.planCards(diagnostics);
        plan.planRedirects(before);
        plan.addresses.checkLinks(catalog.bibliography().writtenLinks());
        DroppedAddresses.check(plan, plan.addresses, before, diagnostics);
        return plan;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** All pages, in the order in which a reader would visit them. */
    public List<Page> pages() {
        return Collections.unmodifiableList(pages);
    }

    /** The files that papers are cited with. */
    public List<CitationFile> citations() {
        return Collections.unmodifiableList(citations);
    }

    /** The content's files that are published as they are. */
    public Map<Address, Attachment> copies() {
        return Collections.unmodifiableMap(copies);
    }

    /** The pictures that are published in sizes of their own. */
    public List<PlannedPicture> pictures() {
        return List.copyOf(pictures);
    }

    /** How many files the site has, without those of the search index. */
    public int files() {
        return addresses.size();
    }

    /** Whether the site has that file; the search index's, which have no names before they are made, aside. */
    public boolean holds(String file) {
        return addresses.holds(file);
    }

    /** The papers' social cards by their addresses. */
    public Map<Address, SocialCard> cards() {
        return Collections.unmodifiableMap(cards);
    }

    /** The former addresses of pages, from which readers are sent on. */
    public List<Redirect> redirects() {
        return redirects;
    }

    /** The former addresses of feeds, each with that of the feed which is there now, by address. */
    public Map<Address, Address> formerFeeds() {
        return formerFeeds;
    }

    /** Everything that readers may come back to: pages, what lies beside them, feeds, the author's own files. */
    public AddressLock published() {
        return PublishedAddresses.of(this);
    }

    public Address home() {
        return HOME;
    }

    public Address papers() {
        return PAPERS;
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

    /** A file of what the search page reads. */
    public Address searchFile(String name) {
        return new Address(SEARCH_INDEX.path() + name);
    }

    /** The style sheet of what the site sets for its theme. */
    public Address style() {
        return STYLE;
    }

    /** The sitemap, or the index of several. */
    public Address sitemap() {
        return SITEMAP;
    }

    /** The sitemap alone, or the index of several and these. */
    public List<Sitemap> sitemaps() {
        return Collections.unmodifiableList(sitemaps);
    }

    public Address robots() {
        return ROBOTS;
    }

    /** What language models are told of the site. */
    public Address llms() {
        return LLMS;
    }

    /** Everything that the site says, for programs, or the beginning of it. */
    public Address papersData() {
        return PAPERS_DATA;
    }

    /** All the files of that. */
    public List<DataFile> dataFiles() {
        return Collections.unmodifiableList(data);
    }

    /** The JSON Schema of {@link #papersData}. */
    public Address papersSchema() {
        return PAPERS_SCHEMA;
    }

    /** The feeds of all papers, where there are any. */
    public Optional<FeedAddresses> feeds() {
        return catalog.papers().isEmpty() ? Optional.empty() : Optional.of(FeedAddresses.beside(HOME));
    }

    /** The feeds of the papers under a heading; only categories have some. */
    public Optional<FeedAddresses> feeds(Heading heading) {
        return heading.kind() == IndexKind.CATEGORIES ? heading(heading).map(FeedAddresses::beside) : Optional.empty();
    }

    public Address noJekyll() {
        return NO_JEKYLL;
    }

    public Address paper(Paper paper) {
        return paper(paper.slug());
    }

    private static Address paper(Slug slug) {
        return new Address("papers/" + slug + '/');
    }

    /** Where a file that is named after a paper is published: beside the paper's page. */
    public Address paperFile(Paper paper, Attachment file) {
        return new Address("papers/" + paper.slug() + '/' + file.path());
    }

    /** The paper alone in a format to cite it with. */
    public Address citation(Paper paper, CitationFormat format) {
        return new Address("papers/" + paper.slug() + '/' + paper.slug() + '.' + format.extension());
    }

    /** All papers in a format to cite them with, where there are any. */
    public Optional<Address> citations(CitationFormat format) {
        return catalog.papers().isEmpty() ? Optional.empty() : Optional.of(citations("", format));
    }

    /** The papers under a heading in a format to cite them with, where the heading has a page. */
    public Optional<Address> citations(Heading heading, CitationFormat format) {
        Optional<Address> folder = heading(heading);
        return folder.isPresent() ? Optional.of(citations(folder.get().path(), format)) : Optional.empty();
    }

    private static Address citations(String folder, CitationFormat format) {
        return new Address(folder + "papers." + format.extension());
    }

    /** A paper's figure, whose sizes lie beside the paper's page. */
    public Optional<PlannedPicture> figure(Paper paper) {
        String name = paper(paper).path() + paper.slug();
        return paper.files().figure().map(picture -> PlannedPicture.of(picture, name, WIDEST_FIGURE));
    }

    /** Where a paper's social card is, which is one of {@link #cards} if the paper has any. */
    public Address card(Paper paper) {
        return new Address("papers/" + paper.slug() + '/' + paper.slug() + ".card.png");
    }

    /** The picture of whom the site is about. */
    public Optional<PlannedPicture> portrait() {
        Optional<Picture> portrait = catalog.bibliography().profile().portrait();
        return portrait.map(picture -> PlannedPicture.of(picture, PORTRAIT, WIDEST_PORTRAIT));
    }

    /** The page of an index, where the papers say anything of the kind. */
    public Optional<Address> index(IndexKind kind) {
        return catalog.index(kind).isEmpty() ? Optional.empty() : Optional.of(indexAddress(kind));
    }

    /** The page of a heading; an author has one from a number of papers on that site.yaml sets. */
    public Optional<Address> heading(Heading heading) {
        int minimum = heading.kind() == IndexKind.AUTHORS
                ? catalog.bibliography().site().authorPageMinimum()
                : 1;
        return heading.papers().size() < minimum
                ? Optional.empty()
                : Optional.of(new Address(heading.kind().key() + '/' + heading.id() + '/'));
    }

    public Address text(MarkdownPage page) {
        return new Address(page.slug() + "/");
    }

    private void planPages() {
        add(new Page.Home(HOME), "the profile");
        for (Portion portion : portions(PAPERS, catalog.papers())) {
            add(new Page.AllPapers(portion.address(), portion), "the list of papers");
        }
        for (Paper paper : catalog.papers()) {
            add(new Page.OnePaper(paper(paper), paper), paper.origin());
        }
        for (IndexKind kind : IndexKind.values()) {
            planIndex(kind);
        }
        for (Portion portion : portions(PUBLICATION_LIST, catalog.papers())) {
            add(new Page.PublicationList(portion.address(), portion), "the publication list");
        }
        search().ifPresent(address -> add(new Page.Search(address), "the search page"));
        for (MarkdownPage page : catalog.bibliography().pages()) {
            add(new Page.Text(text(page), page), page.origin());
        }
        add(new Page.NotFound(NOT_FOUND), "the page for what is not found");
    }

    private void planIndex(IndexKind kind) {
        if (catalog.index(kind).isEmpty()) {
            return;
        }
        List<Heading> headings = catalog.index(kind);
        for (Portion portion : Portion.of(indexAddress(kind), headings.size(), row -> WEIGHT_OF_HEADING)) {
            add(new Page.Index(portion.address(), kind, portion), "the index of " + kind.key());
        }
        for (Heading heading : headings) {
            Optional<Address> address = heading(heading);
            if (address.isPresent()) {
                for (Portion portion : portions(address.get(), heading.papers())) {
                    add(new Page.UnderHeading(portion.address(), heading, portion), "the papers of " + heading.label());
                }
            }
        }
    }

    private List<Portion> portions(Address list, List<Paper> papers) {
        return Portion.of(list, papers.size(), row -> weight(papers.get(row)));
    }

    /** A row's text in UTF-8, with what stands around it. */
    private int weight(Paper paper) {
        return weights.computeIfAbsent(paper.slug().value(), slug -> {
            Optional<RichText> text = paper.summary().or(paper::abstractText);
            return WEIGHT_OF_ROW + (text.isEmpty() ? 0 : bytes(text.get().html().value()));
        });
    }

    private static int bytes(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x80 ? 0 : text.charAt(i) < 0x800 ? 1 : 2;
        }
        return bytes;
    }

    private void planFiles(List<Address> assets) {
        planSitemaps();
        addresses.take(ROBOTS, "the rules for robots");
        addresses.take(LLMS, "the note for language models");
        planData();
        addresses.take(PAPERS_SCHEMA, "the schema of the papers for programs");
        feeds().ifPresent(this::take);
        for (Heading category : catalog.index(IndexKind.CATEGORIES)) {
            feeds(category).ifPresent(this::take);
        }
        addresses.take(STYLE, "the style sheet of the site's settings");
        if (search().isPresent()) {
            addresses.takeFolder(SEARCH_INDEX, "the search index");
        }
        addresses.take(NO_JEKYLL, "the mark that keeps Jekyll away");
        for (Address asset : assets) {
            addresses.take(asset, "the theme's " + asset.path());
        }
        for (Paper paper : catalog.papers()) {
            for (Attachment file : paper.files().copies()) {
                copy(paperFile(paper, file), file);
            }
            figure(paper).ifPresent(this::publish);
        }
        portrait().ifPresent(this::publish);
        for (Attachment file : catalog.bibliography().staticFiles()) {
            copy(new Address(file.path()), file);
        }
    }

    /** Every page but the one for what is not found, and the full texts. */
    private void planSitemaps() {
        List<Sitemap.Entry> entries = new ArrayList<>(pages.size());
        for (Page page : pages) {
            Optional<Paper> paper = page instanceof Page.OnePaper one ? Optional.of(one.paper()) : Optional.empty();
            if (!(page instanceof Page.NotFound)) {
                entries.add(new Sitemap.Entry(page.address(), paper));
            }
            if (paper.isPresent() && paper.get().files().pdf().isPresent()) {
                entries.add(new Sitemap.Entry(
                        paperFile(paper.get(), paper.get().files().pdf().get()), paper));
            }
        }
        String url = catalog.bibliography().site().url();
        List<Portion> portions = Portion.of(
                entries.size(),
                row -> WEIGHT_OF_ENTRY
                        + entries.get(row).address().absolute(url).length(),
                Sitemap.MOST_ENTRIES,
                Sitemap.MOST_BYTES,
                (number, only) -> only ? SITEMAP : new Address("sitemap-" + number + ".xml"));
        if (portions.size() > 1) {
            sitemaps.add(new Sitemap(SITEMAP, List.of(), portions.get(0).pages()));
        }
        for (Portion portion : portions) {
            sitemaps.add(new Sitemap(portion.address(), portion.of(entries), List.of()));
        }
        for (Sitemap sitemap : sitemaps) {
            addresses.take(sitemap.address(), "the sitemap");
        }
    }

    private void planData() {
        List<Portion> portions = Portion.of(
                catalog.papers().size(),
                row -> 1,
                DataFile.MOST_PAPERS,
                Integer.MAX_VALUE,
                (number, only) -> number == 1 ? PAPERS_DATA : new Address("api/papers-" + number + ".json"));
        for (Portion portion : portions) {
            boolean last = portion.number() == portions.size();
            data.add(new DataFile(
                    portion.address(),
                    portion.number() == 1,
                    portion.of(catalog.papers()),
                    last ? Optional.empty() : Optional.of(portion.pages().get(portion.number()))));
            addresses.take(portion.address(), "the papers for programs");
        }
    }

    private void planCards(Diagnostics diagnostics) {
        SiteSettings site = catalog.bibliography().site();
        if (!site.socialCards()) {
            return;
        }
        SocialCards printer = new SocialCards(site, diagnostics);
        for (Paper paper : catalog.papers()) {
            Optional<SocialCard> card = printer.card(paper);
            if (card.isPresent() && addresses.take(card(paper), "the social card of " + paper.slug())) {
                cards.put(card(paper), card.get());
            }
        }
    }

    private void planCitations() {
        for (CitationFormat format : CitationFormat.values()) {
            citations(format).ifPresent(address -> cite(address, format, catalog.papers()));
            for (Paper paper : catalog.papers()) {
                cite(citation(paper, format), format, List.of(paper));
            }
            for (IndexKind kind : IndexKind.values()) {
                for (Heading heading : catalog.index(kind)) {
                    Optional<Address> address = citations(heading, format);
                    if (address.isPresent()) {
                        cite(address.get(), format, heading.papers());
                    }
                }
            }
        }
    }

    /** A paper's citations and files lie at its former addresses too, for only a page can send readers on. */
    private void planRedirects(AddressLock before) {
        Redirects former = new Redirects(this, addresses);
        for (Paper paper : catalog.papers()) {
            for (Slug alias : paper.aliases()) {
                String folder = paper(alias).path();
                former.add(
                        new Redirect(
                                new Address(folder), paper(paper), paper.title().text()),
                        paper.origin(),
                        ALIASES);
                for (CitationFormat format : CitationFormat.values()) {
                    cite(new Address(folder + alias + '.' + format.extension()), format, List.of(paper));
                }
                for (Attachment file : paper.files().copies()) {
                    String ending = file.path().substring(paper.slug().value().length());
                    copy(new Address(folder + alias + ending), file);
                }
            }
        }
        for (MarkdownPage page : catalog.bibliography().pages()) {
            for (Slug alias : page.aliases()) {
                Address old = new Address(alias + "/");
                former.add(new Redirect(old, text(page), page.title().text()), page.origin(), ALIASES);
            }
        }
        former.addMoved(catalog.bibliography().site().redirects());
        former.addVanished(before);
        redirects = former.all();
        formerFeeds = former.feeds();
    }

    private void cite(Address address, CitationFormat format, List<Paper> papers) {
        if (addresses.take(address, "the citations /" + address.path())) {
            citations.add(new CitationFile(address, format, papers));
        }
    }

    private void add(Page page, String owner) {
        if (addresses.take(page.address(), owner)) {
            pages.add(page);
        }
    }

    private void publish(PlannedPicture picture) {
        boolean free = true;
        for (Rendition rendition : picture.renditions()) {
            free &= addresses.take(rendition.address(), picture.picture().file().origin());
        }
        if (free) {
            pictures.add(picture);
        }
    }

    private void take(FeedAddresses feeds) {
        addresses.take(feeds.atom(), "the feed of /" + feeds.page().path());
        addresses.take(feeds.json(), "the JSON feed of /" + feeds.page().path());
    }

    private void copy(Address address, Attachment file) {
        if (addresses.take(address, file.origin())) {
            copies.put(address, file);
        }
    }

    private static Address indexAddress(IndexKind kind) {
        return new Address(kind.key() + '/');
    }
}
