package offprint.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A name in a list of authors.
 *
 * @param href their page here
 * @param opposed whether it has letters that are written the other way than the page
 * @param owner whether it is the person whom the site is about
 */
public record AuthorView(
        String name,
        Optional<String> href,
        boolean opposed,
        boolean owner,
        Optional<String> orcid,
        List<String> affiliations,
        boolean equal,
        boolean corresponding) {

    public AuthorView {
        affiliations = List.copyOf(affiliations);
    }
}
