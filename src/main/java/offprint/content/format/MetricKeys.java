package offprint.content.format;

import java.math.BigDecimal;
import offprint.model.Metric;
import offprint.model.PublicationDate;

/** The keys of a measured value: those of a paper's, and those that a profile's has besides. */
public final class MetricKeys {
    public static final Keys<Metric> ALL = new Keys<>();

    public static final Key<BigDecimal> VALUE = ALL.required("value", Kinds.NUMBER, "The figure.");
    public static final Key<String> SOURCE = ALL.key("source", Kinds.LINE, "The source of the figure.");
    public static final Key<PublicationDate> AS_OF = ALL.key("as_of", Kinds.DATE, "The day the figure is from.");

    private MetricKeys() {}

    /** A number, or a mapping. */
    static Shape figure() {
        return Shape.of("number", "string", "object").pattern("^-?[0-9]+(\\.[0-9]+)?$");
    }

    /** Those of a profile. */
    public static final class OfProfile {
        public static final Keys<Metric> ALL = MetricKeys.ALL.copy();

        public static final Key<String> LABEL = ALL.key("label", Kinds.LINE, "The label on pages.");
        public static final Key<String> DESCRIPTION = ALL.key("description", Kinds.LINE, "What it means.");
        public static final Key<String> UNIT = ALL.key("unit", Kinds.LINE, "Such as %.");

        private OfProfile() {}
    }
}
