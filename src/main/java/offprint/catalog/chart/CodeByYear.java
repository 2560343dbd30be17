package offprint.catalog.chart;

import java.util.List;
import offprint.model.LinkKind;
import offprint.model.Paper;

/**
 * Papers per year in two layers: those with code at the foot, those without above.
 *
 * @param finding how many of all papers have code, with a known address or without
 */
public record CodeByYear(YearColumns columns, Share finding) {
    /** The layer of papers with code. */
    public static final int WITH = 0;
    /** The layer of papers without. */
    public static final int WITHOUT = 1;

    static CodeByYear of(List<Paper> papers, Years years, ChartFrame frame) {
        int[][] counts = new int[years.count()][2];
        int with = 0;
        for (Paper paper : papers) {
            boolean code = paper.has(LinkKind.CODE);
            counts[years.row(paper)][code ? WITH : WITHOUT]++;
            with += code ? 1 : 0;
        }
        return new CodeByYear(YearColumns.of(frame, years.first(), counts), new Share(with, papers.size()));
    }
}
