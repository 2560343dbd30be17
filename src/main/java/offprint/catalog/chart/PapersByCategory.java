package offprint.catalog.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Category;
import offprint.model.Paper;

/**
 * Papers per year, stacked by their main category.
 *
 * @param layers in the order of site.yaml, the first at the foot; papers of other categories, or of none, come last
 */
public record PapersByCategory(YearColumns columns, List<Layer> layers, Finding finding) {
    /** As many categories have a hue of their own. */
    private static final int MOST = 8;

    /** The height of a label's line, and its distance from the plot. */
    private static final int LINE = 15;

    private static final int GAP = 6;

    /**
     * The papers of one category.
     *
     * @param category empty for other categories together, and for none
     * @param labelX where the layer's name begins, right of the plot
     * @param labelY the middle of the name's line, as near to the layer's latest bar as the other names allow
     */
    public record Layer(Optional<Category> category, int papers, double labelX, double labelY) {}

    /**
     * What the chart shows.
     *
     * @param papers all of them
     * @param peakYears the years with the most papers, the earliest first
     * @param peakPapers how many each of them has
     */
    public record Finding(int papers, int firstYear, int lastYear, List<Integer> peakYears, int peakPapers) {
        public Finding {
            peakYears = List.copyOf(peakYears);
        }
    }

    public PapersByCategory {
        layers = List.copyOf(layers);
    }

    /**
     * Draws the papers, of which there is at least one.
     *
     * @param declared the categories in the order of site.yaml
     */
    static PapersByCategory of(List<Paper> papers, List<Category> declared, Years years, ChartFrame frame) {
        List<Category> shown = shown(papers, declared);
        Map<String, Integer> layerOf = new LinkedHashMap<>();
        for (Category category : shown) {
            layerOf.put(category.code(), layerOf.size());
        }
        int other = shown.size();
        int[] totals = new int[other + 1];
        int[][] counts = new int[years.count()][other + 1];
        for (Paper paper : papers) {
            int layer = paper.category()
                    .map(category -> layerOf.getOrDefault(category.code(), other))
                    .orElse(other);
            counts[years.row(paper)][layer]++;
            totals[layer]++;
        }
        int layers = totals[other] == 0 ? other : other + 1;
        YearColumns columns = YearColumns.of(frame, years.first(), cut(counts, layers));
        return new PapersByCategory(columns, layers(shown, totals, layers, columns), finding(columns));
    }

    /** The categories that have papers; of more than {@link #MOST} those with the most, in the order declared. */
    private static List<Category> shown(List<Paper> papers, List<Category> declared) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (Paper paper : papers) {
            paper.category().ifPresent(category -> sizes.merge(category.code(), 1, Integer::sum));
        }
        List<Category> bySize = new ArrayList<>();
        for (Category category : declared) {
            if (sizes.containsKey(category.code())) {
                bySize.add(category);
            }
        }
        bySize.sort((a, b) -> sizes.getOrDefault(b.code(), 0) - sizes.getOrDefault(a.code(), 0));
        List<Category> largest = bySize.subList(0, Math.min(MOST, bySize.size()));
        List<Category> shown = new ArrayList<>();
        for (Category category : declared) {
            if (largest.contains(category)) {
                shown.add(category);
            }
        }
        return shown;
    }

    private static int[][] cut(int[][] counts, int layers) {
        int[][] cut = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            cut[i] = Arrays.copyOf(counts[i], layers);
        }
        return cut;
    }

    private static List<Layer> layers(List<Category> shown, int[] totals, int count, YearColumns columns) {
        ChartFrame frame = columns.frame();
        double[] wanted = new double[count];
        for (YearColumns.Bar bar : columns.bars()) {
            wanted[bar.layer()] = bar.y() + bar.height() / 2;
        }
        double[] places = Labels.apart(wanted, LINE, frame.top(), frame.plotBottom());
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Category> category = i < shown.size() ? Optional.of(shown.get(i)) : Optional.empty();
            layers.add(new Layer(category, totals[i], frame.plotRight() + GAP, places[i]));
        }
        return layers;
    }

    private static Finding finding(YearColumns columns) {
        int papers = 0;
        int peak = 0;
        for (YearColumns.Row row : columns.years()) {
            papers += row.total();
            peak = Math.max(peak, row.total());
        }
        List<Integer> peakYears = new ArrayList<>();
        for (YearColumns.Row row : columns.years()) {
            if (row.total() == peak) {
                peakYears.add(row.year());
            }
        }
        int first = columns.years().get(0).year();
        return new Finding(papers, first, first + columns.years().size() - 1, peakYears, peak);
    }
}
