package offprint.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offprint.model.Bibliography;
import offprint.model.Paper;
import offprint.model.PublicationDate;

/**
 * The indexes of an earlier catalog that are those of a later one, too. An index stays where the same papers stand in the
 * same order and each says the same of what the index is by; the papers themselves may be others.
 */
final class KeptIndexes {
    private final Optional<Catalog> before;
    private final Optional<ReplacedPapers> replaced;
    private final Bibliography now;

    private KeptIndexes(Optional<Catalog> before, Optional<ReplacedPapers> replaced, Bibliography now) {
        this.before = before;
        this.replaced = replaced;
        this.now = now;
    }

    /** @param papers of the later catalog, in its order */
    static KeptIndexes of(Optional<Catalog> before, Bibliography now, List<Paper> papers) {
        return new KeptIndexes(
                before, before.flatMap(catalog -> ReplacedPapers.between(catalog.papers(), papers)), now);
    }

    Optional<AuthorIndex> authors() {
        if (before.isEmpty() || replaced.isEmpty()) {
            return Optional.empty();
        }
        Bibliography then = before.get().bibliography();
        boolean samePeople = then.people().equals(now.people())
                && then.profile().person().equals(now.profile().person())
                && then.profile().isGroup() == now.profile().isGroup();
        return samePeople && replaced.get().agreeOn(Paper::makers)
                ? Optional.of(before.get().authors().with(replaced.get()))
                : Optional.empty();
    }

    Optional<List<Heading>> categories() {
        boolean same = before.isPresent()
                && before.get()
                        .bibliography()
                        .site()
                        .categories()
                        .equals(now.site().categories());
        return same ? headings(IndexKind.CATEGORIES, Paper::categories) : Optional.empty();
    }

    Optional<List<Heading>> years() {
        return headings(IndexKind.YEARS, paper -> paper.date().map(PublicationDate::year));
    }

    Optional<List<Heading>> venues() {
        return headings(IndexKind.VENUES, Paper::venue);
    }

    Optional<List<Heading>> keywords() {
        return headings(IndexKind.KEYWORDS, Paper::keywords);
    }

    Optional<List<Heading>> projects() {
        boolean same =
                before.isPresent() && before.get().bibliography().projects().equals(now.projects());
        return same ? headings(IndexKind.PROJECTS, paper -> paper.filing().projects()) : Optional.empty();
    }

    private Optional<List<Heading>> headings(IndexKind kind, Function<Paper, Object> field) {
        return before.isPresent() && replaced.isPresent() && replaced.get().agreeOn(field)
                ? Optional.of(replaced.get().in(before.get().index(kind)))
                : Optional.empty();
    }
}
