package offprint.text.tex;

import java.util.Arrays;
import offprint.diag.Passage;
import offprint.diag.Span;

/** Replaces stretches of a passage, from its beginning to its end; what was replaced keeps its place in the source. */
public final class Rewriting {
    private final Passage source;
    private final StringBuilder text = new StringBuilder();
    /** Of each char, where in the source's text it begins, and behind them where the last one ends. */
    private int[] places = {};

    private int kept;

    public Rewriting(Passage source) {
        this.source = source;
    }

    /** Puts a text in the place of a stretch, which lies behind those that were replaced before. */
    public void replace(int from, int to, String by) {
        keep(from);
        mark(by.length());
        Arrays.fill(places, text.length(), text.length() + by.length(), from);
        text.append(by);
        kept = to;
    }

    private void keep(int to) {
        mark(to - kept);
        for (int i = kept; i < to; i++) {
            places[text.length() + i - kept] = i;
        }
        text.append(source.text(), kept, to);
    }

    private void mark(int more) {
        int needed = text.length() + more + 1;
        if (needed > places.length) {
            places = Arrays.copyOf(places, Math.max(needed, source.text().length() + 64 + needed / 4));
        }
    }

    /** The passage as it is now; the source itself where nothing was replaced. */
    public Passage finish() {
        if (kept == 0 && text.isEmpty()) {
            return source;
        }
        keep(source.text().length());
        places[text.length()] = source.text().length();
        return new Rewritten(source, text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    private static final class Rewritten implements Passage {
        private final Passage source;
        private final String text;
        private final int[] places;

        Rewritten(Passage source, String text, int[] places) {
            this.source = source;
            this.text = text;
            this.places = places;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Span span(int start, int end) {
            int from = places[start];
            int to = end;
            while (to < text.length() && places[to] <= places[Math.max(start, end - 1)]) {
                to++;
            }
            return source.span(from, end == start ? from : places[to]);
        }
    }
}
