package offprint.site.feed;

import java.util.List;
import java.util.Optional;
import offprint.model.Paper;
import offprint.model.RichText;
import offprint.site.plan.FeedAddresses;

/**
 * A list of papers to be told of.
 *
 * @param papers newest first; at least one
 */
record Feed(String title, FeedAddresses addresses, List<Paper> papers) {

    /** What a reader of the feed reads of a paper: the abstract, or else the summary. */
    static Optional<RichText> body(Paper paper) {
        return paper.abstractText().or(paper::summary);
    }

    /** The summary of a paper that has an abstract, too. */
    static Optional<RichText> teaser(Paper paper) {
        return paper.abstractText().isPresent() ? paper.summary() : Optional.empty();
    }
}
