package offprint.site.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.content.lock.AddressLock;
import offprint.content.lock.PublishedAddress;
import offprint.diag.Diagnostics;
import offprint.model.Attachment;
import offprint.model.Bibliography;
import offprint.model.MenuEntry;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.picture.card.SocialCard;
import offprint.picture.card.SocialCards;

/** Every file of a site and its address. */
public final class SitePlan extends SiteAddresses {
    private final AddressBook files;
    private final List<Page> pages;
    private final Page.PublicationList cv;
    private final List<MenuItem> menu;

    private SitePlan(SiteAddresses at, List<Address> assets, AddressLock before, Diagnostics diagnostics) {
        super(at.catalog());
        this.files = new AddressBook(diagnostics);
        SitePages.addTo(files, at);
        this.pages = files(Page.class);
        this.cv = files(Page.PublicationList.class).get(0);
        CitationFiles.addTo(files, at);
        addMachineFiles();
        addIcons();
        for (Address asset : assets) {
            files.addIfFree(new SiteFile.AssetFile(asset));
        }
        addContentFiles();
        addCards(diagnostics);
        Redirects.addTo(files, at, before);
        List<MenuEntry> written = catalog().bibliography().site().frame().menu();
        Menu entries = new Menu(files, diagnostics);
        this.menu = written.isEmpty() ? entries.usual(pages) : entries.of(written);
    }

    /**
     * Plans the site, and reports pages that want one address, links that lead nowhere, and published addresses at which
     * there would be nothing any more.
     *
     * @param assets the theme's files that are published as they are, by their addresses
     * @param before what earlier builds have published
     */
    public static SitePlan of(Catalog catalog, List<Address> assets, AddressLock before, Diagnostics diagnostics) {
        SitePlan plan = new SitePlan(new SiteAddresses(catalog), assets, before, diagnostics);
        Bibliography content = catalog.bibliography();
        plan.files.checkLinks(content.writtenLinks(), content.drafts());
        DroppedAddresses.check(plan, plan.files, before, diagnostics);
        return plan;
    }

    /** Everything that the site consists of, in reading order: pages, what lies beside them, what programs read. */
    public List<SiteFile> files() {
        return files.all();
    }

    /** The files of one kind, in the same order. */
    public <F extends SiteFile> List<F> files(Class<F> kind) {
        List<F> found = new ArrayList<>();
        for (SiteFile file : files.all()) {
            if (kind.isInstance(file)) {
                found.add(kind.cast(file));
            }
        }
        return found;
    }

    /** All pages, in the order in which a reader would visit them. */
    public List<Page> pages() {
        return pages;
    }

    /** The CV, or its first page. */
    public Page.PublicationList cv() {
        return cv;
    }

    /** What all pages link to at their head. */
    public List<MenuItem> menu() {
        return menu;
    }

    /** What lies at a path from the site's root, such as {@code papers/index.html}. */
    public Optional<SiteFile> file(String path) {
        return files.at(path);
    }

    /** How many files the site has, without those of the search index. */
    public int size() {
        return files.size();
    }

    /** Whether the site has that file; the search index's, which have no names before they are made, aside. */
    public boolean holds(String file) {
        return files.holds(file);
    }

    /** The social card of a paper, if it has one. */
    public Optional<SiteFile.CardFile> socialCard(Paper paper) {
        return file(card(paper).file())
                .filter(SiteFile.CardFile.class::isInstance)
                .map(SiteFile.CardFile.class::cast);
    }

    /** Everything that readers may come back to. */
    public AddressLock published() {
        List<PublishedAddress> published = new ArrayList<>();
        for (SiteFile file : files.all()) {
            if (file.isPromised()) {
                published.add(new PublishedAddress(file.address().path(), file.marks()));
            }
        }
        return AddressLock.of(published);
    }

    /** What is made for programs and servers. */
    private void addMachineFiles() {
        Sitemap.of(sitemap(), listed(), catalog().bibliography().site().url()).forEach(files::add);
        for (FixedFile file : FixedFile.values()) {
            if (file != FixedFile.RESUME || !catalog().lists().all().isEmpty()) {
                files.add(file);
            }
        }
        DataFile.of(papersData(), catalog().papers()).forEach(files::add);
        feeds().ifPresent(feeds -> addFeeds(feeds, Optional.empty()));
        for (Heading category : catalog().index(IndexKind.CATEGORIES)) {
            feeds(category).ifPresent(feeds -> addFeeds(feeds, Optional.of(category)));
        }
        if (search().isPresent()) {
            files.addFolder(new SiteFile.SearchFiles(searchIndex()));
        }
    }

    private void addFeeds(FeedAddresses feeds, Optional<Heading> heading) {
        for (FeedFormat format : FeedFormat.values()) {
            files.add(new SiteFile.FeedFile(feeds.in(format), format, feeds, heading));
        }
    }

    /** What sitemaps list: every page that has an address of its own, and the full texts. */
    private List<Sitemap.Entry> listed() {
        List<Sitemap.Entry> entries = new ArrayList<>(pages.size());
        for (Page page : pages) {
            Optional<Paper> paper = page.paper();
            if (!page.isAnywhere()) {
                entries.add(new Sitemap.Entry(page.address(), paper));
            }
            if (paper.isPresent() && paper.get().files().pdf().isPresent()) {
                Attachment text = paper.get().files().pdf().get();
                entries.add(new Sitemap.Entry(paperFile(paper.get(), text), paper));
            }
        }
        return entries;
    }

    /** The author's own files and pictures. */
    private void addContentFiles() {
        for (Paper paper : catalog().papers()) {
            for (Attachment file : paper.files().copies()) {
                files.add(new SiteFile.CopiedFile(paperFile(paper, file), file));
            }
            figure(paper).ifPresent(files::add);
        }
        portrait().ifPresent(files::add);
        ownCv().ifPresent(files::add);
        for (Page.UnderHeading page : files(Page.UnderHeading.class)) {
            if (page.isPromised()) {
                page.heading().person().flatMap(this::portrait).ifPresent(files::add);
                page.heading().project().flatMap(this::picture).ifPresent(files::add);
            }
        }
        for (Attachment file : catalog().bibliography().staticFiles()) {
            files.add(new SiteFile.CopiedFile(new Address(file.path()), file));
        }
    }

    /** The owner's icons stand in the place of the theme's. */
    private void addIcons() {
        catalog()
                .bibliography()
                .site()
                .frame()
                .icons()
                .drawing()
                .ifPresent(drawing -> files.add(new SiteFile.CopiedFile(SiteFile.CopiedFile.ICON, drawing)));
        icon().ifPresent(files::add);
    }

    private void addCards(Diagnostics diagnostics) {
        SiteSettings site = catalog().bibliography().site();
        if (site.socialCards()) {
            SocialCards printer = new SocialCards(site, diagnostics);
            for (Paper paper : catalog().papers()) {
                Optional<SocialCard> card = printer.card(paper);
                card.ifPresent(printed -> files.add(new SiteFile.CardFile(card(paper), paper, printed)));
            }
        }
    }
}
