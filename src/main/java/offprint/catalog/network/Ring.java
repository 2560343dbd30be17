package offprint.catalog.network;

/**
 * The order of people around a ring in which those who write together stand near each other: the sum of joint papers
 * times distance along the ring is made small by exchanging two people at a time, for as long as that helps. It begins
 * with the order given and reckons in whole numbers, so that the same people always come to stand in the same places.
 */
final class Ring {
    /** Rounds over all pairs; two dozen people come to rest in far fewer. */
    private static final int MOST_ROUNDS = 50;

    private final JointPapers joint;
    private final int[] order;

    private Ring(JointPapers joint) {
        this.joint = joint;
        this.order = new int[joint.people()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    static int[] order(JointPapers joint) {
        Ring ring = new Ring(joint);
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = ring.improve();
        }
        return ring.order;
    }

    private boolean improve() {
        boolean better = false;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                int before = length(i) + length(j);
                swap(i, j);
                if (length(i) + length(j) < before) {
                    better = true;
                } else {
                    swap(i, j);
                }
            }
        }
        return better;
    }

    /** The joint papers of the person in one place with all others, each times the distance. */
    private int length(int place) {
        int length = 0;
        for (int other = 0; other < order.length; other++) {
            int apart = Math.abs(place - other);
            length += joint.between(order[place], order[other]) * Math.min(apart, order.length - apart);
        }
        return length;
    }

    private void swap(int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
