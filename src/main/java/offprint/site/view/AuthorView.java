package offprint.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A name in a list of authors.
 *
 * @param href their page here
 * @param opposed whether it has letters that are written the other way than the page
 * @param owner whether it is the person whom the site is about
 * @param signs raised behind the name: what the author contributed, and notes
 * @param numbers of affiliations, raised before the signs on the paper's own page
 */
public record AuthorView(
        String name,
        Optional<String> href,
        boolean opposed,
        boolean owner,
        Optional<String> orcid,
        List<String> affiliations,
        List<String> signs,
        List<String> numbers) {

    public AuthorView {
        affiliations = List.copyOf(affiliations);
        signs = List.copyOf(signs);
        numbers = List.copyOf(numbers);
    }

    /** The same on the paper's own page. */
    AuthorView numbered(List<String> affiliated) {
        return affiliated.isEmpty()
                ? this
                : new AuthorView(name, href, opposed, owner, orcid, affiliations, signs, affiliated);
    }
}
