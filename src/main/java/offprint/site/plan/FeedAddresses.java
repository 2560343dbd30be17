package offprint.site.plan;

/**
 * The two feeds of a list of papers.
 *
 * @param page the page that shows the same papers
 * @param atom in the Atom Syndication Format (RFC 4287)
 * @param json in JSON Feed 1.1
 */
public record FeedAddresses(Address page, Address atom, Address json) {

    static FeedAddresses beside(Address page) {
        return new FeedAddresses(page, new Address(page.path() + "feed.xml"), new Address(page.path() + "feed.json"));
    }
}
