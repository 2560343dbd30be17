package offprint.view;

import java.net.URI;
import java.util.Optional;
import offprint.model.Html;
import offprint.model.RichText;
import offprint.plan.Address;
import offprint.plan.Page;

/** The links of one page. */
final class Links {
    private final String toRoot;

    private Links(String toRoot) {
        this.toRoot = toRoot;
    }

    /** The page for what is not found is sent at any depth, so its links begin at the server's root. */
    static Links on(Page page, String siteUrl) {
        boolean anywhere = page instanceof Page.NotFound;
        return new Links(
                anywhere ? URI.create(siteUrl).getRawPath() : page.address().toRoot());
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
