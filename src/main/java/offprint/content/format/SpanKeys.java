package offprint.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.json.JsonWriter;
import offprint.model.PublicationDate;
import offprint.model.TimeSpan;

/** The keys that say when something was: a date or several, or a beginning with or without an end. */
public final class SpanKeys {
    private static final Set<String> NO_END =
            Set.of("present", "now", "today", "current", "ongoing", "heute", "jetzt", "aujourd'hui", "actualidad");

    public static final Key<List<PublicationDate>> DATE = new Key<>(
            "date",
            new Kind<>(SpanKeys::dates, SpanKeys::datesShape, new Data<>("\"type\": \"array\"", SpanKeys::write)),
            false,
            "The date, or a list of dates if it recurs.");
    public static final Key<PublicationDate> FROM =
            new Key<>("from", Kinds.DATE, false, "The start; without `to` it is ongoing.");
    public static final Key<PublicationDate> TO = new Key<>(
            "to",
            new Kind<>(SpanKeys::end, Shape::date, Data.DATE),
            false,
            "The end; leave it out while it is ongoing.");

    public static final List<Key<?>> ALL = List.of(DATE, FROM, TO);

    private SpanKeys() {}

    /** Adds the keys, and what stands in the data under them. */
    static <R> void addTo(Keys<R> keys, Function<R, Optional<TimeSpan>> of) {
        for (Key<?> key : ALL) {
            keys.add(key);
        }
        keys.fact(DATE, record -> of.apply(record).map(TimeSpan::dates).filter(dates -> !dates.isEmpty()));
        keys.fact(FROM, record -> of.apply(record).flatMap(TimeSpan::from));
        keys.fact(TO, record -> of.apply(record).flatMap(TimeSpan::to));
    }

    /** The span that a mapping states; empty where it states none or what cannot be, which is reported. */
    public static Optional<TimeSpan> read(Values values, Reading reading) {
        Optional<List<PublicationDate>> dates = values.get(DATE).filter(some -> !some.isEmpty());
        Optional<PublicationDate> from = values.get(FROM);
        Optional<PublicationDate> to = values.get(TO);
        if (dates.isPresent() && values.has(FROM)) {
            bad(values, DATE, "`date` stands beside `from`", "write either dates, or a start and an end", reading);
            return Optional.empty();
        }
        if (to.isPresent() && !values.has(FROM)) {
            bad(values, TO, "`to` stands without `from`", "an end needs a start", reading);
            return Optional.empty();
        }
        if (to.isPresent() && from.isPresent() && TimeSpan.isBefore(to.get(), from.get())) {
            bad(
                    values,
                    TO,
                    "`to` is before `from`",
                    "it starts on " + from.get().iso(),
                    reading);
            return Optional.empty();
        }
        return dates.map(TimeSpan::at).or(() -> from.map(begin -> TimeSpan.from(begin, to)));
    }

    private static void bad(Values values, Key<?> key, String headline, String label, Reading reading) {
        reading.report(Diagnostic.at(values.place(key), Rule.BAD_SPAN, headline).label(label));
    }

    private static Optional<List<PublicationDate>> dates(String key, YamlNode node, Reading reading) {
        List<PublicationDate> dates = new ArrayList<>();
        for (YamlScalar scalar : Kinds.TEXTS.read(key, node, reading).orElse(List.of())) {
            Optional<PublicationDate> date = Kinds.date(scalar, reading);
            if (date.isPresent() && dates.contains(date.get())) {
                reading.report(Kinds.duplicate(key, scalar));
            } else {
                date.ifPresent(dates::add);
            }
        }
        return Optional.of(dates);
    }

    private static Optional<PublicationDate> end(String key, YamlNode node, Reading reading) {
        if (node instanceof YamlScalar scalar && NO_END.contains(scalar.line().toLowerCase(Locale.ROOT))) {
            reading.report(Diagnostic.at(node.span(), Rule.BAD_SPAN, "`to: " + scalar.line() + "` is not an end")
                    .label("ongoing entries have none")
                    .help("leave `to` out"));
            return Optional.empty();
        }
        return Kinds.DATE.read(key, node, reading);
    }

    private static Shape datesShape() {
        return Shape.anyOf(Shape.date(), Shape.list(Shape.date()));
    }

    private static void write(List<PublicationDate> dates, JsonWriter json, String site) {
        json.beginArray();
        for (PublicationDate date : dates) {
            json.value(date.iso());
        }
        json.endArray();
    }
}
