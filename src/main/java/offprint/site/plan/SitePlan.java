package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.content.lock.AddressLock;
import offprint.diag.Diagnostics;
import offprint.model.Attachment;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.picture.card.SocialCard;
import offprint.picture.card.SocialCards;

/** Every page and file of a site and its address. */
public final class SitePlan extends SiteAddresses {
    private final AddressBook addresses;
    private final List<Page> pages;
    private final CitationFiles citations;
    private final ContentFiles content;
    private final List<Sitemap> sitemaps;
    private final List<DataFile> data;
    private final Map<Address, SocialCard> cards;
    private final Redirects former;

    private SitePlan(SiteAddresses at, List<Address> assets, AddressLock before, Diagnostics diagnostics) {
        super(at.catalog());
        this.addresses = new AddressBook(diagnostics);
        this.pages = SitePages.of(at, addresses);
        this.citations = new CitationFiles(at, addresses);
        citations.addAll();
        this.sitemaps = Sitemap.of(
                at.sitemap(),
                entries(at, pages),
                at.catalog().bibliography().site().url());
        this.data = DataFile.of(at.papersData(), at.catalog().papers());
        takeFiles(at);
        for (Address asset : assets) {
            addresses.take(asset, new Owner("the theme's ", asset.path()));
        }
        this.content = new ContentFiles(at, addresses);
        content.addAll();
        this.cards = cards(at, addresses, diagnostics);
        this.former = new Redirects(at, pages, addresses);
        former.addAliases(citations, content);
        former.addMoved(at.catalog().bibliography().site().redirects());
        former.addVanished(before);
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
        plan.addresses.checkLinks(catalog.bibliography().writtenLinks());
        DroppedAddresses.check(plan, plan.addresses, before, diagnostics);
        return plan;
    }

    /** All pages, in the order in which a reader would visit them. */
    public List<Page> pages() {
        return pages;
    }

    /** The files that papers are cited with. */
    public List<CitationFile> citations() {
        return citations.all();
    }

    /** The content's files that are published as they are. */
    public Map<Address, Attachment> copies() {
        return content.copies();
    }

    /** The pictures that are published in sizes of their own. */
    public List<PlannedPicture> pictures() {
        return content.pictures();
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
        return cards;
    }

    /** The former addresses of pages, from which readers are sent on. */
    public List<Redirect> redirects() {
        return former.all();
    }

    /** The former addresses of feeds, each with that of the feed which is there now, by address. */
    public Map<Address, Address> formerFeeds() {
        return former.feeds();
    }

    /** The sitemap alone, or the index of several and these. */
    public List<Sitemap> sitemaps() {
        return Collections.unmodifiableList(sitemaps);
    }

    /** All the files of {@link #papersData}. */
    public List<DataFile> dataFiles() {
        return Collections.unmodifiableList(data);
    }

    /** Everything that readers may come back to: pages, what lies beside them, feeds, the author's own files. */
    public AddressLock published() {
        return PublishedAddresses.of(this);
    }

    /** Every page but the one for what is not found, and the full texts. */
    private static List<Sitemap.Entry> entries(SiteAddresses at, List<Page> pages) {
        List<Sitemap.Entry> entries = new ArrayList<>(pages.size());
        for (Page page : pages) {
            Optional<Paper> paper = page instanceof Page.OnePaper one ? Optional.of(one.paper()) : Optional.empty();
            if (!(page instanceof Page.NotFound)) {
                entries.add(new Sitemap.Entry(page.address(), paper));
            }
            if (paper.isPresent() && paper.get().files().pdf().isPresent()) {
                Attachment text = paper.get().files().pdf().get();
                entries.add(new Sitemap.Entry(at.paperFile(paper.get(), text), paper));
            }
        }
        return entries;
    }

    /** What is made for programs and servers. */
    private void takeFiles(SiteAddresses at) {
        for (Sitemap sitemap : sitemaps) {
            addresses.take(sitemap.address(), "the sitemap");
        }
        addresses.take(at.robots(), "the rules for robots");
        addresses.take(at.llms(), "the note for language models");
        for (DataFile file : data) {
            addresses.take(file.address(), "the papers for programs");
        }
        addresses.take(at.papersSchema(), "the schema of the papers for programs");
        at.feeds().ifPresent(this::take);
        for (Heading category : at.catalog().index(IndexKind.CATEGORIES)) {
            at.feeds(category).ifPresent(this::take);
        }
        addresses.take(at.style(), "the style sheet of the site's settings");
        if (at.search().isPresent()) {
            addresses.takeFolder(at.searchIndex(), "the search index");
        }
        addresses.take(at.noJekyll(), "the mark that keeps Jekyll away");
    }

    private void take(FeedAddresses feeds) {
        addresses.take(feeds.atom(), "the feed of /" + feeds.page().path());
        addresses.take(feeds.json(), "the JSON feed of /" + feeds.page().path());
    }

    private static Map<Address, SocialCard> cards(SiteAddresses at, AddressBook addresses, Diagnostics diagnostics) {
        Map<Address, SocialCard> cards = new LinkedHashMap<>();
        SiteSettings site = at.catalog().bibliography().site();
        if (site.socialCards()) {
            SocialCards printer = new SocialCards(site, diagnostics);
            for (Paper paper : at.catalog().papers()) {
                Optional<SocialCard> card = printer.card(paper);
                if (card.isPresent() && addresses.take(at.card(paper), "the social card of " + paper.slug())) {
                    cards.put(at.card(paper), card.get());
                }
            }
        }
        return Collections.unmodifiableMap(cards);
    }
}
