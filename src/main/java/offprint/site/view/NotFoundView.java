package offprint.site.view;

/** Where to go instead. */
public record NotFoundView(String home, String papers) {}
