package offprint.catalog.chart;

import java.util.List;
import offprint.model.Paper;

/** The years from the first paper to the last, without a gap. */
record Years(int first, int count) {

    /** The years of some papers, of which there is at least one. */
    static Years of(List<Paper> papers) {
        int first = papers.get(0).date().year();
        int last = first;
        for (Paper paper : papers) {
            first = Math.min(first, paper.date().year());
            last = Math.max(last, paper.date().year());
        }
        return new Years(first, last - first + 1);
    }

    /** Which of the years a paper is of, from 0. */
    int row(Paper paper) {
        return paper.date().year() - first;
    }
}
