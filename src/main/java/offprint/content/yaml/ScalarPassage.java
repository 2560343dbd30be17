package offprint.content.yaml;

import offprint.diag.Passage;
import offprint.diag.Span;
import org.jspecify.annotations.Nullable;

/** A scalar's text as a passage. The way back to the source is worked out when someone first asks for it. */
final class ScalarPassage implements Passage {
    private final YamlScalar scalar;
    private @Nullable Alignment alignment;

    ScalarPassage(YamlScalar scalar) {
        this.scalar = scalar;
    }

    @Override
    public String text() {
        return scalar.text();
    }

    @Override
    public synchronized Span span(int start, int end) {
        if (alignment == null) {
            alignment = Alignment.of(scalar);
        }
        Span whole = scalar.span();
        return whole.source().span(alignment.start(start), alignment.end(start, end));
    }
}
