package offprint.catalog.chart;

import java.util.List;
import offprint.model.Paper;

/** The years from the first paper to the last, without a gap. */
record Years(int first, int count) {

    /** The years of some papers, of which there is at least one. */
    static Years of(List<Paper> papers) {
        int first = year(papers.get(0));
        int last = first;
        for (Paper paper : papers) {
            first = Math.min(first, year(paper));
            last = Math.max(last, year(paper));
        }
        return new Years(first, last - first + 1);
    }

    /** Which of the years a paper is of, from 0. */
    int row(Paper paper) {
        return year(paper) - first;
    }

    /** Of papers that have a date, as all have that charts show. */
    private static int year(Paper paper) {
        return paper.date().orElseThrow().year();
    }
}
