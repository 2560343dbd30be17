package offprint.site.view;

import java.net.URI;
import java.util.Optional;
import offprint.model.Html;
import offprint.model.RichText;
import offprint.site.plan.Address;
import offprint.site.plan.Page;

/** The links of one page, or of parts that many pages share. */
final class Links {
    private static final String WAY = String.valueOf(View.WAY_TO_ROOT);

    private final String toRoot;

    private Links(String toRoot) {
        this.toRoot = toRoot;
    }

    /** The page for what is not found is sent at any depth, so its links begin at the server's root. */
    static Links on(Page page, String siteUrl) {
        return new Links(
                page.isAnywhere()
                        ? URI.create(siteUrl).getRawPath()
                        : page.address().toRoot());
    }

    /** Those of a part that stands on many pages, at any depth: see {@link #settled}. */
    static Links shared() {
        return new Links(WAY);
    }

    /** What was drawn for a page, with the shared parts' links led from there. */
    static String settled(String drawn, String toRoot) {
        return drawn.replace(WAY, toRoot);
    }

    String toRoot() {
        return toRoot;
    }

    String to(Address address) {
        return address.from(toRoot);
    }

    Optional<String> to(Optional<Address> address) {
        return address.isPresent() ? Optional.of(to(address.get())) : Optional.empty();
    }

    Html html(RichText text) {
        return text.html().from(toRoot);
    }

    Html html(Html html) {
        return html.from(toRoot);
    }
}
