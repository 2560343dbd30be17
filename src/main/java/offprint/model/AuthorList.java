package offprint.model;

import java.util.List;

/**
 * People in the order in which a work names them.
 *
 * @param complete false where the source ends in "et al."
 */
public record AuthorList(List<Contributor> listed, boolean complete) {

    /** Nobody. */
    public static final AuthorList NONE = new AuthorList(List.of(), true);

    public AuthorList {
        listed = List.copyOf(listed);
        if (listed.isEmpty() && !complete) {
            throw new IllegalArgumentException("before \"et al.\" stands a name");
        }
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }
}
