package offprint.content.load;

import java.util.Optional;
import offprint.content.format.EventKeys;
import offprint.content.format.Reading;
import offprint.content.format.SpanKeys;
import offprint.content.format.Values;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.model.Event;

/** Reads an event: its name, or a mapping. */
final class EventLoader {
    private final Reading reading;

    EventLoader(Reading reading) {
        this.reading = reading;
    }

    Optional<Event> load(YamlNode node) {
        return node.match(
                scalar -> Optional.of(Event.named(scalar.line())),
                list -> {
                    reading.report(TypeProblem.of("`event`", list, "a name or a mapping"));
                    return Optional.empty();
                },
                this::described);
    }

    private Optional<Event> described(YamlMapping mapping) {
        Values values = EventKeys.ALL.read(mapping, reading);
        return values.get(EventKeys.NAME)
                .map(name -> new Event(
                        name,
                        values.get(EventKeys.SHORT),
                        values.get(EventKeys.PLACE),
                        SpanKeys.read(values, reading),
                        values.get(EventKeys.URL)));
    }
}
