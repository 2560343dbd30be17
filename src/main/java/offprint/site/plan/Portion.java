package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stretch of a list that may be too long for one page.
 *
 * @param number from 1 on
 * @param from the index of its first row in the list
 * @param to the index behind its last row
 * @param pages the addresses of all the list's pages, in their order; the first is the list's own
 */
public record Portion(int number, int from, int to, List<Address> pages) {

    /** With head, navigation, controls and chart, a page stays below 300 KB, and below 60 KB compressed. */
    static final int MOST_BYTES = 200_000;

    public Portion {
        pages = Collections.unmodifiableList(pages);
    }

    /** How many bytes a row takes, roughly. */
    @FunctionalInterface
    interface Weights {
        int of(int row);
    }

    /** The address of the part of that number, from 1 on; there may be no other. */
    @FunctionalInterface
    interface Naming {
        Address of(int number, boolean only);
    }

    /** Divides a list that is shown on pages. */
    static List<Portion> of(Address list, int rows, int mostRows, Weights weights) {
        return of(
                rows,
                weights,
                mostRows,
                MOST_BYTES,
                (number, only) -> number == 1 ? list : new Address(list.path() + "page-" + number + '/'));
    }

    /** All of a list, on one page. */
    static Portion whole(Address list, int rows) {
        return new Portion(1, 0, rows, List.of(list));
    }

    /** Divides a list of so many rows; an empty one has one part, too. */
    static List<Portion> of(int rows, Weights weights, int mostRows, int mostBytes, Naming naming) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int bytes = 0;
        for (int row = 0; row < rows; row++) {
            int weight = weights.of(row);
            if (row - from == mostRows || (row > from && bytes + weight > mostBytes)) {
                ends.add(row);
                from = row;
                bytes = 0;
            }
            bytes += weight;
        }
        ends.add(rows);
        List<Address> pages = new ArrayList<>(ends.size());
        for (int i = 0; i < ends.size(); i++) {
            pages.add(naming.of(i + 1, ends.size() == 1));
        }
        List<Portion> portions = new ArrayList<>(ends.size());
        from = 0;
        for (int i = 0; i < ends.size(); i++) {
            portions.add(new Portion(i + 1, from, ends.get(i), pages));
            from = ends.get(i);
        }
        return portions;
    }

    /** Whether it is the whole list. */
    public boolean isWhole() {
        return pages.size() == 1;
    }

    /** Whether the list begins with it. */
    public boolean isFirst() {
        return number == 1;
    }

    public Address address() {
        return pages.get(number - 1);
    }

    /** The part of a list that it shows. */
    public <T> List<T> of(List<T> list) {
        return isWhole() ? list : list.subList(from, to);
    }
}
