package offprint.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** How many plain links away each page is. */
final class Distances {

    /** Where no way leads. */
    static final int UNREACHABLE = -1;

    private Distances() {}

    /** For each page, by its number, the links from the first one, which is the home page. */
    static List<Integer> fromHome(List<SeenPage> pages) {
        List<Integer> distances = new ArrayList<>(Collections.nCopies(pages.size(), UNREACHABLE));
        Deque<Integer> waiting = new ArrayDeque<>();
        if (!pages.isEmpty()) {
            distances.set(0, 0);
            waiting.add(0);
        }
        while (!waiting.isEmpty()) {
            int number = waiting.remove();
            SeenPage page = pages.get(number);
            for (int i = 0; i < page.neighbours(); i++) {
                int neighbour = page.neighbour(i);
                if (distances.get(neighbour) == UNREACHABLE) {
                    distances.set(neighbour, distances.get(number) + 1);
                    waiting.add(neighbour);
                }
            }
        }
        return distances;
    }
}
