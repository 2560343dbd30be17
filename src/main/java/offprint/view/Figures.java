package offprint.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Figure;
import offprint.model.Metric;
import offprint.model.PublicationDate;

/** Figures as they are printed. */
final class Figures {

    private Figures() {}

    static List<FigureView> of(List<Metric> metrics) {
        List<FigureView> views = new ArrayList<>(metrics.size());
        for (Metric metric : metrics) {
            views.add(view(metric, true));
        }
        return views;
    }

    static List<FigureView> profile(List<Figure> figures) {
        List<FigureView> views = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            views.add(view(figure.metric(), figure.declared()));
        }
        return views;
    }

    private static FigureView view(Metric metric, boolean declared) {
        return new FigureView(
                metric.definition().key(),
                metric.definition().label(),
                number(metric.value(), metric.definition().digits()),
                metric.definition().unit(),
                metric.definition().description(),
                declared,
                metric.source(),
                metric.asOf().map(PublicationDate::iso));
    }

    /** The number with so many decimals, its thousands set apart by commas. */
    static String number(BigDecimal value, int digits) {
        String plain = value.setScale(digits, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > start; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
