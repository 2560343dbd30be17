package offprint.catalog.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Coauthor;
import offprint.catalog.Heading;
import offprint.catalog.chart.ChartFrame;

/**
 * The profile's person in the middle, the closest co-authors around them on a ring, and lines between those who have
 * written together. Those who write with one another stand side by side. Names stand outside of the ring, each on a line
 * of its own.
 *
 * @param nodes the owner first, if the papers know them, then the co-authors around the ring: down its right half, up its
 *     left
 * @param edges the strongest last, so that they are drawn on top
 */
public record Network(ChartFrame frame, List<Node> nodes, List<Edge> edges) {
    /** More names than these are a list; the list beside the picture has them all. */
    private static final int MOST = 24;

    /** So many joint papers make a co-author; one is an acquaintance. */
    private static final int LEAST_PAPERS = 2;

    /** Lines between co-authors beyond which nobody can follow one; the weakest are left out first. */
    private static final int MOST_EDGES = 72;

    /** Where a name stands by its dot. */
    public enum Side {
        LEFT,
        RIGHT,
        BELOW
    }

    /**
     * A person.
     *
     * @param papers the owner's papers, or those that a co-author has written with the owner
     * @param radius grows so that the dot's area goes with the papers
     * @param labelX where the name begins (right), ends (left) or has its middle (below)
     * @param labelY the middle of the name's line
     */
    public record Node(
            Heading author,
            boolean owner,
            int papers,
            double x,
            double y,
            double radius,
            Side side,
            double labelX,
            double labelY) {}

    /**
     * Two people who have written together.
     *
     * @param from where the one stands in the nodes
     * @param papers those of the site that name both
     * @param width of the line, from 0.5 to 4
     */
    public record Edge(int from, int to, int papers, double x1, double y1, double x2, double y2, double width) {}

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The network of a catalog; the frame's margins are the room for names. Without co-authors there are no edges. */
    public static Network of(Catalog catalog, ChartFrame frame) {
        Optional<Heading> owner = catalog.owner();
        if (owner.isEmpty()) {
            return new Network(frame, List.of(), List.of());
        }
        List<Coauthor> closest = new ArrayList<>();
        for (Coauthor coauthor : catalog.coauthors()) {
            if (coauthor.papers() >= LEAST_PAPERS && closest.size() < MOST) {
                closest.add(coauthor);
            }
        }
        JointPapers joint = JointPapers.of(catalog, closest);
        int[] ring = Ring.order(joint);
        List<Coauthor> around = new ArrayList<>();
        for (int index : ring) {
            around.add(closest.get(index));
        }
        Drawing drawing = new Drawing(frame, owner.get(), around);
        return new Network(frame, drawing.nodes(), drawing.edges(joint.in(ring), MOST_EDGES));
    }
}
