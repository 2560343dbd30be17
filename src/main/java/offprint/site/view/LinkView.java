package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Paper;

/**
 * A link, or the bare word where no address is known.
 *
 * @param note what stands behind it, such as a file's size
 */
public record LinkView(String key, String label, Optional<String> href, Optional<String> note) {

    /** A link under the word that its kind has on pages. */
    static LinkView of(Link link, Edition edition) {
        String kind = link.kind().key();
        return new LinkView(kind, edition.word("link." + kind), link.url(), Optional.empty());
    }

    /** The page of a heading, where it has one. */
    static LinkView of(Heading heading, Edition edition, Links links) {
        return new LinkView(
                heading.kind().key(), heading.label(), links.to(edition.plan().heading(heading)), Optional.empty());
    }

    /** What a paper is known by everywhere. */
    static List<LinkView> identifiers(Paper paper) {
        List<LinkView> views = new ArrayList<>();
        for (Identifier identifier : paper.identifiers()) {
            Optional<String> url = Optional.of(identifier.url()).filter(address -> !address.isEmpty());
            views.add(new LinkView(
                    identifier.scheme().key(), identifier.scheme().label(), url, Optional.of(identifier.value())));
        }
        return views;
    }
}
