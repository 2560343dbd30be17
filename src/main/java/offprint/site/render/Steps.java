package offprint.site.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Work of several kinds in one row, so that whoever is done with one thing takes the next, of whatever kind it is. */
final class Steps {
    private final List<Kind> kinds = new ArrayList<>();
    private int count;

    /**
     * Steps of one kind.
     *
     * @param first the number of the first of them among all
     * @param step takes their numbers from there on
     */
    private record Kind(int first, Workers.Step step) {}

    /** How many there are so far, which is the number of the next. */
    int count() {
        return count;
    }

    /** Adds so many steps at the end; each is told its number among them. */
    void add(int more, Workers.Step step) {
        kinds.add(new Kind(count, step));
        count += more;
    }

    /** Takes all steps, on all processors. */
    void run() throws IOException {
        Workers.each(count, 1, this::take);
    }

    private void take(int number) throws IOException {
        int at = kinds.size() - 1;
        while (kinds.get(at).first() > number) {
            at--;
        }
        kinds.get(at).step().run(number - kinds.get(at).first());
    }
}
