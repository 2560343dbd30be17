package offprint.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.site.plan.Page;

/** What the audit remembers of a page for questions that concern several pages. */
final class SeenPage {
    final Page page;
    private final String file;

    /** What the page by itself was found to be. */
    final Results results;

    final String title;
    final int size;
    final Set<String> loads;
    final List<ReadPage.Anchor> anchors;
    final List<Finding> findings;
    private final int[] neighbours;
    private final String[] ids;

    /** @param known the names of places that pages have in common */
    SeenPage(ReadPage page, Results results, Map<String, String> known) {
        this.page = page.page;
        this.file = page.file;
        this.results = results;
        this.title = page.title;
        this.size = page.bytes.length;
        this.loads = page.page.isHome() ? page.loads : Set.of();
        this.anchors = page.anchors;
        this.findings = of(Criterion.ANCHORS, page.findings);
        this.findings.addAll(of(Criterion.ROBOTS, page.findings));
        this.neighbours = once(page.neighbours);
        this.ids = new String[page.ids.size()];
        int count = 0;
        for (String id : page.ids) {
            String same = known.putIfAbsent(id, id);
            ids[count++] = same == null ? id : same;
        }
        Arrays.sort(ids);
    }

    /** Each of the numbers once: a list of papers links to the same authors again and again. */
    private static int[] once(List<Integer> numbers) {
        int[] sorted = new int[numbers.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = numbers.get(i);
        }
        Arrays.sort(sorted);
        int count = 0;
        for (int number : sorted) {
            if (count == 0 || sorted[count - 1] != number) {
                sorted[count++] = number;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static List<Finding> of(Criterion criterion, List<Finding> findings) {
        List<Finding> some = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (finding.criterion() == criterion) {
                some.add(finding);
            }
        }
        return some;
    }

    String file() {
        return file;
    }

    /** How many other pages it links to plainly. */
    int neighbours() {
        return neighbours.length;
    }

    int neighbour(int index) {
        return neighbours[index];
    }

    /** Whether a link can lead to a place of that name on the page. */
    boolean has(String id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }
}
