package offprint.catalog.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import offprint.catalog.Catalog;
import offprint.catalog.chart.ChartFrame;
import offprint.catalog.network.Network.Edge;
import offprint.catalog.network.Network.Node;
import offprint.catalog.network.Network.Side;
import offprint.catalog.related.Shelf;
import offprint.model.Bibliography;
import offprint.model.Paper;
import org.junit.jupiter.api.Test;

/** Who writes with whom, as a picture. */
class NetworkTest {
    private static final ChartFrame FRAME = new ChartFrame(480, 360, 120, 20, 120, 20);

    private final Shelf shelf = new Shelf();
    private int papers;

    @Test
    void isEmptyWhereTheOwnerHasWrittenNothing() {
        shelf.paper("a").by("Ada Abel");

        assertThat(network()).isEqualTo(new Network(FRAME, List.of(), List.of()));
    }

    @Test
    void showsTheOwnerAloneInTheMiddle() {
        shelf.paper("a");

        assertThat(network().nodes()).singleElement().satisfies(node -> {
            assertThat(node.owner()).isTrue();
            assertThat(node.x()).isEqualTo(240);
            assertThat(node.y()).isEqualTo(180);
        });
        assertThat(network().edges()).isEmpty();
    }

    @Test
    void takesTwoJointPapersForACoauthor() {
        together(1, "Ada Abel");
        together(2, "Zoe Young");

        assertThat(names(network())).containsExactly(Shelf.OWNER, "Zoe Young");
        assertThat(network().edges()).singleElement().satisfies(edge -> {
            assertThat(edge.papers()).isEqualTo(2);
            assertThat(edge.x1()).isEqualTo(240);
            assertThat(edge.x2()).isEqualTo(360);
        });
    }

    @Test
    void joinsCoauthorsByThePapersOfBoth() {
        together(2, "Ada Abel");
        together(3, "Ada Abel", "Zoe Young");
        shelf.paper("without-owner").by("Zoe Young", "Ada Abel");

        Network network = network();
        List<String> edges = network.edges().stream()
                .map(edge -> name(network, edge.from()) + " " + name(network, edge.to()) + " " + edge.papers())
                .collect(Collectors.toList());

        assertThat(edges).containsExactly("Olga Owner Zoe Young 3", "Ada Abel Zoe Young 4", "Olga Owner Ada Abel 5");
    }

    @Test
    void putsThoseSideBySideWhoWriteTogether() {
        // Two circles of friends, whose names alternate in the alphabet.
        for (int i = 0; i < 3; i++) {
            together(2, "A A", "C C");
            together(2, "C C", "E E");
            together(2, "E E", "A A");
            together(2, "B B", "D D");
            together(2, "D D", "F F");
            together(2, "F F", "B B");
        }

        List<String> ring = names(network()).subList(1, 7);
        String circle = ring.stream()
                .map(name -> "ACE".contains(name.substring(0, 1)) ? "x" : "o")
                .collect(Collectors.joining());

        // Read twice around the ring, three of each stand in a row.
        assertThat(circle + circle).contains("xxx").contains("ooo");
    }

    @Test
    void showsTheTwentyFourClosest() {
        for (int i = 10; i < 40; i++) {
            together(i < 20 ? 2 : 3, "Given Author" + i);
        }

        List<String> names = names(network());

        assertThat(names).hasSize(25);
        for (int i = 20; i < 40; i++) {
            assertThat(names).contains("Given Author" + i);
        }
    }

    @Test
    void keepsNamesOnLinesOfTheirOwnOutsideOfTheRing() {
        for (int i = 10; i < 34; i++) {
            together(2, "Given Author" + i);
        }

        List<Node> nodes = network().nodes();
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            List<Node> names = nodes.stream()
                    .filter(node -> node.side() == side)
                    .sorted((a, b) -> Double.compare(a.labelY(), b.labelY()))
                    .collect(Collectors.toList());
            assertThat(names).hasSize(12);
            for (int i = 1; i < names.size(); i++) {
                // 320 units for 12 names.
                assertThat(names.get(i).labelY() - names.get(i - 1).labelY()).isGreaterThan(26);
            }
            for (Node node : names) {
                assertThat(node.labelX() - node.x()).isCloseTo(side == Side.RIGHT ? 14.0 : -14.0, within(0.1));
            }
        }
    }

    @Test
    void placesEveryoneOnTheRing() {
        for (int i = 10; i < 27; i++) {
            together(2, "Given Author" + i);
        }

        for (Node node : network().nodes().subList(1, 18)) {
            double across = (node.x() - 240) / 120;
            double down = (node.y() - 180) / 160;
            assertThat(across * across + down * down).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void leavesOutTheWeakestOfTooManyLines() {
        String[] all = new String[20];
        for (int i = 0; i < all.length; i++) {
            all[i] = "Given Author" + (10 + i);
        }
        together(2, all);
        together(1, "Given Author10", "Given Author29");

        Network network = network();

        assertThat(network.edges()).hasSize(20 + 72);
        assertThat(network.edges()).anySatisfy(edge -> {
            assertThat(edge.from()).isPositive();
            assertThat(edge.papers()).isEqualTo(3);
        });
    }

    @Test
    void doesNotDependOnTheOrderOfThePapers() {
        Bibliography bibliography = Shelf.repository();
        List<Paper> shuffled = new ArrayList<>(bibliography.papers());
        Collections.shuffle(shuffled, new Random(11));

        Network network = Network.of(Catalog.of(bibliography), FRAME);

        assertThat(network.nodes()).hasSizeGreaterThan(2);
        assertThat(Network.of(Catalog.of(Shelf.reordered(bibliography, shuffled)), FRAME))
                .isEqualTo(network);
    }

    @Test
    void drawsStrongLinesLastAndWidest() {
        together(9, "Ada Abel");
        together(2, "Zoe Young");

        assertThat(network().edges()).extracting(Edge::papers).containsExactly(2, 9);
        assertThat(network().edges()).extracting(Edge::width).containsExactly(0.9, 4.0);
    }

    private void together(int count, String... coauthors) {
        List<String> names = new ArrayList<>(List.of(coauthors));
        names.add(Shelf.OWNER);
        for (int i = 0; i < count; i++) {
            shelf.paper("p" + papers++).by(names.toArray(new String[0]));
        }
    }

    private Network network() {
        return Network.of(shelf.catalog(), FRAME);
    }

    private static List<String> names(Network network) {
        return network.nodes().stream().map(node -> node.author().label()).collect(Collectors.toList());
    }

    private static String name(Network network, int node) {
        return network.nodes().get(node).author().label();
    }
}
