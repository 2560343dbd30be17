package offprint.site.view;

import java.util.Optional;
import offprint.catalog.Heading;
import offprint.site.plan.Portion;

/**
 * What a list is that readers can search, sort and narrow: the script has the papers from the index.
 *
 * @param set the papers' name in the index; empty where it is all of them
 * @param index the way to the folder of the index
 * @param root the way to the site's root
 * @param from which paper of the list the page begins with, from 0 on
 * @param total how many papers the list has
 * @param standing whether the page shows them before it is asked
 * @param elsewhere where to go on if nothing is found
 */
public record AskedList(
        String set, String index, String root, int from, int total, boolean standing, Optional<LinkView> elsewhere) {

    /** A list or a portion of it; what a heading does not have may be found among all papers. */
    static AskedList of(Optional<Heading> heading, Portion portion, int total, Edition edition, Links links) {
        return new AskedList(
                heading.map(one -> one.kind().key() + '/' + one.id()).orElse(""),
                links.to(edition.plan().searchIndex()),
                links.toRoot(),
                portion.from(),
                total,
                true,
                heading.flatMap(one -> edition.plan().search())
                        .map(search -> new LinkView(
                                "search",
                                edition.word("search.label"),
                                Optional.of(links.to(search)),
                                Optional.empty())));
    }

    /** All papers, of which the page shows none before it is asked. */
    static AskedList ofAll(int total, Edition edition, Links links) {
        LinkView all = new LinkView(
                "papers",
                edition.word("search.all"),
                Optional.of(links.to(edition.plan().papers())),
                Optional.empty());
        return new AskedList(
                "", links.to(edition.plan().searchIndex()), links.toRoot(), 0, total, false, Optional.of(all));
    }
}
