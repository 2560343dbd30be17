package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.chart.ChartFrame;
import offprint.catalog.network.Network;

/**
 * Who writes with whom, drawn to the last coordinate. The list beside it says the same in words.
 *
 * @param edges the strongest last
 */
public record NetworkView(String title, String description, int width, int height, List<Node> nodes, List<Edge> edges) {
    private static final ChartFrame FRAME = new ChartFrame(700, 400, 200, 20, 200, 20);
    /** A picture of fewer people shows no more than their names. */
    private static final int FEWEST = 3;

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

    /** Who writes with whom; empty where nobody has written with the owner more than once. */
    static Optional<NetworkView> of(Edition edition, Links links) {
        Network network = Network.of(edition.catalog(), FRAME);
        if (network.nodes().size() < FEWEST) {
            return Optional.empty();
        }
        List<Node> nodes = new ArrayList<>();
        for (Network.Node node : network.nodes()) {
            nodes.add(new Node(
                    node.author().label(),
                    links.to(edition.plan().heading(node.author())),
                    node.owner(),
                    node.x(),
                    node.y(),
                    node.radius(),
                    switch (node.side()) {
                        case LEFT -> "end";
                        case RIGHT -> "start";
                        case BELOW -> "middle";
                    },
                    node.labelX(),
                    node.labelY()));
        }
        List<Edge> edges = new ArrayList<>();
        for (Network.Edge edge : network.edges()) {
            edges.add(new Edge(edge.x1(), edge.y1(), edge.x2(), edge.y2(), edge.width()));
        }
        return Optional.of(new NetworkView(
                edition.wording().text("chart.network"),
                edition.wording().text("chart.network.description"),
                FRAME.width(),
                FRAME.height(),
                nodes,
                edges));
    }
}
