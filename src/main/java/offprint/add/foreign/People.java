package offprint.add.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Those who did one thing for a work.
 *
 * @param complete whether all of them are listed
 */
public record People(List<Author> listed, boolean complete) {
    public static final People NOBODY = new People(List.of(), true);

    public People {
        listed = List.copyOf(listed);
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /** The same with something else said of each. */
    public People mapped(UnaryOperator<Author> change) {
        List<Author> others = new ArrayList<>(listed.size());
        for (Author one : listed) {
            others.add(change.apply(one));
        }
        return new People(others, complete);
    }
}
