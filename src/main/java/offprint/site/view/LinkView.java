package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.Paper;

/**
 * A link, or the bare word where no address is known.
 *
 * @param note what stands behind it, such as a file's size
 */
public record LinkView(String key, String label, Optional<String> href, Optional<String> note) {

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
