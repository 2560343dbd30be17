package offprint.catalog.network;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Coauthor;
import offprint.catalog.Heading;
import offprint.catalog.chart.ChartFrame;
import offprint.catalog.chart.Coordinate;
import offprint.catalog.network.Network.Edge;
import offprint.catalog.network.Network.Node;
import offprint.catalog.network.Network.Side;

/**
 * Finds the places. The ring is an ellipse; people stand on it at equal heights rather than at equal angles, so that the
 * names on each side are equally far apart. Square roots are all that this takes, and those are exact everywhere.
 */
final class Drawing {
    private static final double SMALLEST = 3;
    private static final double LARGEST = 9;
    private static final double GAP = 5;
    private static final double THINNEST = 0.5;
    private static final double THICKEST = 4;
    /** A line of text below the owner's dot. */
    private static final double LINE = 10;

    private final ChartFrame frame;
    private final List<Node> nodes = new ArrayList<>();

    Drawing(ChartFrame frame, Heading owner, List<Coauthor> around) {
        this.frame = frame;
        double middleX = frame.left() + frame.plotWidth() / 2.0;
        double middleY = frame.top() + frame.plotHeight() / 2.0;
        nodes.add(new Node(
                owner,
                true,
                owner.papers().size(),
                Coordinate.of(middleX),
                Coordinate.of(middleY),
                LARGEST,
                Side.BELOW,
                Coordinate.of(middleX),
                Coordinate.of(middleY + LARGEST + LINE)));
        int most = 1;
        for (Coauthor coauthor : around) {
            most = Math.max(most, coauthor.papers());
        }
        int right = (around.size() + 1) / 2;
        int left = around.size() - right;
        for (int i = 0; i < around.size(); i++) {
            boolean onRight = i < right;
            int rows = onRight ? right : left;
            int row = onRight ? i : around.size() - 1 - i;
            nodes.add(node(around.get(i), most, onRight, 2 * (row + 0.5) / rows - 1));
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    /** @param height from -1 at the top of the ring to 1 at its foot */
    private Node node(Coauthor coauthor, int most, boolean right, double height) {
        int sign = right ? 1 : -1;
        double across = sign * frame.plotWidth() / 2.0 * Math.sqrt(1 - height * height);
        double x = frame.left() + frame.plotWidth() / 2.0 + across;
        double y = Coordinate.of(frame.top() + frame.plotHeight() / 2.0 * (1 + height));
        double radius = Coordinate.of(Math.max(SMALLEST, LARGEST * Math.sqrt((double) coauthor.papers() / most)));
        return new Node(
                coauthor.author(),
                false,
                coauthor.papers(),
                Coordinate.of(x),
                y,
                radius,
                right ? Side.RIGHT : Side.LEFT,
                Coordinate.of(x + sign * (radius + GAP)),
                y);
    }

    /** Edges from the owner to everybody, and the strongest ones among the others. */
    List<Edge> edges(JointPapers joint, int most) {
        List<Edge> among = new ArrayList<>();
        int strongest = 1;
        for (int one = 0; one < joint.people(); one++) {
            strongest = Math.max(strongest, nodes.get(one + 1).papers());
            for (int other = one + 1; other < joint.people(); other++) {
                strongest = Math.max(strongest, joint.between(one, other));
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (int one = 0; one < joint.people(); one++) {
            edges.add(edge(0, one + 1, nodes.get(one + 1).papers(), strongest));
            for (int other = one + 1; other < joint.people(); other++) {
                if (joint.between(one, other) > 0) {
                    among.add(edge(one + 1, other + 1, joint.between(one, other), strongest));
                }
            }
        }
        among.sort((one, other) -> Integer.compare(other.papers(), one.papers()));
        edges.addAll(among.subList(0, Math.min(most, among.size())));
        edges.sort((one, other) -> Integer.compare(one.papers(), other.papers()));
        return edges;
    }

    private Edge edge(int from, int to, int papers, int strongest) {
        Node one = nodes.get(from);
        Node other = nodes.get(to);
        double width = Coordinate.of(Math.max(THINNEST, THICKEST * papers / strongest));
        return new Edge(from, to, papers, one.x(), one.y(), other.x(), other.y(), width);
    }
}
