package offprint.site.plan;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.content.lock.AddressLock;
import offprint.content.lock.PublishedAddress;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.Paper;

/**
 * The addresses of a plan that are promised to stay: pages and their former addresses, what papers are cited with, feeds,
 * the papers' data, the author's own files. The citation files of an index stand and fall with their page, whose line is
 * theirs, too. What only pages ask for is left out: assets, pictures in other sizes, the search index; so are the further
 * pages of long lists, and what only the host reads.
 */
final class PublishedAddresses {
    private static final String DOMAIN = "CNAME";

    private final List<PublishedAddress> list = new ArrayList<>();

    private PublishedAddresses() {}

    static AddressLock of(SitePlan plan) {
        PublishedAddresses published = new PublishedAddresses();
        for (Page page : plan.pages()) {
            if (!(page instanceof Page.NotFound || page.continues())) {
                published.add(page.address(), marks(page));
            }
        }
        for (Redirect redirect : plan.redirects()) {
            published.add(redirect.address(), "");
        }
        for (CitationFile file : plan.citations()) {
            if (!liesInIndex(file.address())) {
                published.add(file.address(), "");
            }
        }
        for (Address feed : plan.formerFeeds().keySet()) {
            published.add(feed, "");
        }
        for (Address copy : plan.copies().keySet()) {
            if (!copy.path().equals(DOMAIN)) {
                published.add(copy, "");
            }
        }
        plan.feeds().ifPresent(published::add);
        for (Heading category : plan.catalog().index(IndexKind.CATEGORIES)) {
            plan.feeds(category).ifPresent(published::add);
        }
        published.add(plan.sitemap(), "");
        published.add(plan.robots(), "");
        published.add(plan.llms(), "");
        published.add(plan.papersData(), "");
        published.add(plan.papersSchema(), "");
        return AddressLock.of(published.list);
    }

    private static boolean liesInIndex(Address file) {
        String path = file.path();
        return Redirects.index(path.substring(0, path.lastIndexOf('/') + 1)).isPresent();
    }

    private void add(FeedAddresses feeds) {
        add(feeds.atom(), "");
        add(feeds.json(), "");
    }

    private void add(Address address, String marks) {
        list.add(new PublishedAddress(address.path(), marks));
    }

    /**
     * What a page can be known by at another address: a check sum of its title, and of each identifier of a paper, so that
     * a new title alone or a new identifier alone does not make it another.
     */
    static String marks(Page page) {
        if (page instanceof Page.Text text) {
            return mark(Folding.fold(text.page().title().text()));
        }
        return page instanceof Page.OnePaper one ? marks(one.paper()) : "";
    }

    private static String marks(Paper paper) {
        StringBuilder marks = new StringBuilder(mark(Folding.fold(paper.title().text())));
        for (Identifier identifier : paper.identifiers()) {
            if (!identifier.scheme().isShared()) {
                marks.append(' ').append(mark(identifier.matchKey()));
            }
        }
        return marks.toString();
    }

    /** Eight hexadecimal digits, by the sum that Java lays down for strings. */
    private static String mark(String text) {
        String digits = Integer.toHexString(text.hashCode());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
