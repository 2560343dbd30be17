package offprint.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** How many plain links it takes to get to a page. */
final class Distances {

    /** Where no way leads. */
    static final int UNREACHABLE = -1;

    private Distances() {}

    /** For each page, by its number, the links from the first one, which is the home page. */
    static List<Integer> fromHome(List<ReadPage> pages) {
        List<Integer> distances = new ArrayList<>(Collections.nCopies(pages.size(), UNREACHABLE));
        Deque<ReadPage> waiting = new ArrayDeque<>();
        if (!pages.isEmpty()) {
            distances.set(0, 0);
            waiting.add(pages.get(0));
        }
        while (!waiting.isEmpty()) {
            ReadPage page = waiting.remove();
            for (int neighbour : page.neighbours) {
                if (distances.get(neighbour) == UNREACHABLE) {
                    distances.set(neighbour, distances.get(page.number) + 1);
                    waiting.add(pages.get(neighbour));
                }
            }
        }
        return distances;
    }
}
