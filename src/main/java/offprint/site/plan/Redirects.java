package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.IndexKind;
import offprint.content.lock.AddressLock;
import offprint.content.lock.PublishedAddress;
import offprint.model.Attachment;
import offprint.model.MarkdownPage;
import offprint.model.Moved;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.model.WrittenLink;

/**
 * The former addresses of a site's pages, while they are being collected: those that the author names, then those of
 * headings that nothing stands under any more. The latter follow from what the papers say, not from what anybody named,
 * so they need no word of the author's: their readers are sent to the index that the heading was in.
 */
final class Redirects {
    private static final String ALIASES = "aliases";

    private final SiteAddresses at;
    private final List<Page> pages;
    private final AddressBook addresses;
    private final List<Redirect> redirects = new ArrayList<>();
    private final Map<Address, Address> feeds = new LinkedHashMap<>();

    Redirects(SiteAddresses at, List<Page> pages, AddressBook addresses) {
        this.at = at;
        this.pages = pages;
        this.addresses = addresses;
    }

    /**
     * @param origin the file whose author says so
     * @param field under which key
     */
    private void add(Redirect redirect, String origin, String field) {
        if (addresses.takeFormer(redirect.address(), origin, field)) {
            redirects.add(redirect);
        }
    }

    /** A paper's citations and files lie at its former addresses too, for only a page can send readers on. */
    void addAliases(CitationFiles citations, ContentFiles content) {
        for (Paper paper : at.catalog().papers()) {
            for (Slug alias : paper.aliases()) {
                Address old = SiteAddresses.paper(alias);
                add(new Redirect(old, at.paper(paper), paper.title().text()), paper.origin(), ALIASES);
                citations.add(paper, alias);
                for (Attachment file : paper.files().copies()) {
                    String ending = file.path().substring(paper.slug().value().length());
                    content.copy(new Address(old.path() + alias + ending), file);
                }
            }
        }
        for (MarkdownPage page : at.catalog().bibliography().pages()) {
            for (Slug alias : page.aliases()) {
                Address old = new Address(alias + "/");
                add(new Redirect(old, at.text(page), page.title().text()), page.origin(), ALIASES);
            }
        }
    }

    /** What site.yaml says. A target is something that is there, not another of these, so there is no way in circles. */
    void addMoved(List<Moved> moved) {
        List<WrittenLink> targets = new ArrayList<>();
        for (Moved one : moved) {
            targets.add(one.to());
        }
        addresses.checkLinks(targets);
        for (Moved one : moved) {
            Optional<Address> target = addresses.find(one.to().target());
            if (target.isPresent()) {
                Address old = new Address(one.from());
                String origin = one.to().span().source().name();
                add(new Redirect(old, target.get(), name(target.get())), origin, "redirects");
            }
        }
    }

    /** The name of what is at an address, where it does not depend on the language of the site. */
    private String name(Address address) {
        for (Page page : pages) {
            if (page.address().equals(address)) {
                return page instanceof Page.OnePaper one
                        ? one.paper().title().text()
                        : page instanceof Page.Text text
                                ? text.page().title().text()
                                : page instanceof Page.UnderHeading under
                                        ? under.heading().label()
                                        : '/' + address.path();
            }
        }
        return '/' + address.path();
    }

    void addVanished(AddressLock before) {
        for (PublishedAddress published : before.addresses()) {
            String path = published.path();
            int end = path.lastIndexOf('/') + 1;
            Optional<Address> parent = parent(path.substring(0, end));
            if (parent.isPresent() && end == path.length()) {
                Address old = new Address(path);
                if (addresses.takeIfFree(old, "the former /" + path)) {
                    redirects.add(
                            new Redirect(old, parent.get(), '/' + parent.get().path()));
                }
            } else if (parent.isPresent()) {
                addFeed(path.substring(0, end), path.substring(end));
            }
        }
    }

    /** Who follows a feed that is no more is shown the one where its page's readers are sent, or that of the whole site. */
    private void addFeed(String folder, String name) {
        Optional<FeedAddresses> all = at.feeds();
        Address old = new Address(folder + name);
        boolean atom = name.equals("feed.xml");
        if (all.isPresent() && (atom || name.equals("feed.json")) && addresses.takeIfFree(old, "a former feed")) {
            Address whole = atom ? all.get().atom() : all.get().json();
            Address near = new Address(target(folder).path() + name);
            feeds.put(old, addresses.leadsSomewhere(near) ? near : whole);
        }
    }

    private Address target(String folder) {
        for (Redirect redirect : redirects) {
            if (redirect.address().path().equals(folder)) {
                return redirect.target();
            }
        }
        return at.home();
    }

    List<Redirect> all() {
        return Collections.unmodifiableList(redirects);
    }

    Map<Address, Address> feeds() {
        return Collections.unmodifiableMap(feeds);
    }

    /** The list that a page made by Offprint stood in; empty for a page of another kind. */
    private Optional<Address> parent(String path) {
        if (path.equals(SiteAddresses.SEARCH.path())) {
            return Optional.of(at.papers());
        }
        Optional<IndexKind> kind = index(path);
        return kind.isPresent() ? Optional.of(at.index(kind.get()).orElse(at.papers())) : Optional.empty();
    }

    /** The index whose folder that is, or of one of whose headings; a folder ends in a slash. */
    static Optional<IndexKind> index(String folder) {
        for (IndexKind kind : IndexKind.values()) {
            int start = kind.key().length() + 1;
            if (folder.startsWith(kind.key() + '/')) {
                int end = folder.indexOf('/', start);
                return end < 0 || end == folder.length() - 1 ? Optional.of(kind) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
