package offprint.site.view;

import java.util.List;
import java.util.Optional;

/**
 * Who writes with whom, drawn to the last coordinate. The list beside it says the same in words.
 *
 * @param edges the strongest last
 */
public record NetworkView(String title, String description, int width, int height, List<Node> nodes, List<Edge> edges) {

    public NetworkView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A person.
     *
     * @param anchor on which side of its place the name stands, as SVG says it
     */
    public record Node(
            String name,
            Optional<String> href,
            boolean owner,
            double x,
            double y,
            double radius,
            String anchor,
            double labelX,
            double labelY) {}

    /** Two people who have written together. */
    public record Edge(double x1, double y1, double x2, double y2, double width) {}
}
