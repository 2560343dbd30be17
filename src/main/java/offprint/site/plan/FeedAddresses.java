package offprint.site.plan;

/**
 * The feeds of a list of papers.
 *
 * @param page the page that shows the same papers
 */
public record FeedAddresses(Address page) {

    public Address in(FeedFormat format) {
        return new Address(page.path() + format.fileName());
    }

    public Address atom() {
        return in(FeedFormat.ATOM);
    }

    public Address json() {
        return in(FeedFormat.JSON);
    }
}
