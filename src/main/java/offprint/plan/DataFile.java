package offprint.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.model.Paper;

/**
 * A file of the papers' data: so many papers as programs can well read at once.
 *
 * @param first whether it also has what is not of a paper
 * @param next the file with the papers that follow
 */
public record DataFile(Address address, boolean first, List<Paper> papers, Optional<Address> next) {
    static final int MOST_PAPERS = 2000;

    public DataFile {
        papers = Collections.unmodifiableList(papers);
    }
}
