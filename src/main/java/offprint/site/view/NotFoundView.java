package offprint.site.view;

/** Where to go instead. */
public record NotFoundView(String home, String papers) {

    static NotFoundView of(Edition edition, Links links) {
        return new NotFoundView(
                links.to(edition.plan().home()), links.to(edition.plan().papers()));
    }
}
