package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.site.plan.Portion;

/**
 * The pages of a list that has several.
 *
 * @param range which rows this page has, in words
 * @param previous the page before this one
 * @param next the page behind this one
 * @param pages those that are linked: the first, the last, the nearest, and every tenth on the way
 */
public record PagingView(String range, Optional<String> previous, Optional<String> next, List<Entry> pages) {

    public PagingView {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param gap whether pages before it are left out
     */
    public record Entry(int number, String href, boolean current, boolean gap) {}

    /** So many pages are linked from each other, all of them. */
    private static final int FEW = 20;

    private static final int NEAR = 2;
    private static final int STRIDE = 10;

    /** @param rows of the whole list */
    static Optional<PagingView> of(Portion portion, int rows, Edition edition, Links links) {
        if (portion.isWhole()) {
            return Optional.empty();
        }
        String range = edition.wording()
                .text(
                        "list.range",
                        number(portion.from() + 1, edition),
                        number(portion.to(), edition),
                        number(rows, edition));
        List<Entry> pages = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= portion.pages().size(); number++) {
            if (isLinked(number, portion)) {
                String href = links.to(portion.pages().get(number - 1));
                pages.add(new Entry(number, href, number == portion.number(), number > last + 1));
                last = number;
            }
        }
        return Optional.of(new PagingView(range, neighbour(portion, -1, links), neighbour(portion, 1, links), pages));
    }

    private static boolean isLinked(int number, Portion portion) {
        int pages = portion.pages().size();
        return pages <= FEW
                || number == 1
                || number == pages
                || number % STRIDE == 0
                || Math.abs(number - portion.number()) <= NEAR;
    }

    private static Optional<String> neighbour(Portion portion, int step, Links links) {
        int index = portion.number() - 1 + step;
        return index < 0 || index >= portion.pages().size()
                ? Optional.empty()
                : Optional.of(links.to(portion.pages().get(index)));
    }

    private static String number(int number, Edition edition) {
        return edition.wording().number(BigDecimal.valueOf(number), 0);
    }
}
