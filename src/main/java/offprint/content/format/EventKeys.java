package offprint.content.format;

import java.util.Optional;
import offprint.model.Event;

/** The keys of an event: a conference, a workshop. */
public final class EventKeys {
    public static final Keys<Event> ALL = new Keys<>();

    public static final Key<String> NAME =
            ALL.fact(ALL.required("name", Kinds.LINE, "The name."), event -> Optional.of(event.name()));
    public static final Key<String> SHORT = ALL.fact(ALL.key("short", Kinds.LINE, "The short name."), Event::shortName);
    public static final Key<String> PLACE = ALL.fact(ALL.key("place", Kinds.LINE, "The place."), Event::place);

    static {
        SpanKeys.addTo(ALL, Event::time);
    }

    public static final Key<String> URL = ALL.fact(ALL.key("url", Kinds.URL, "The home page."), Event::url);

    private EventKeys() {}

    static Shape shape() {
        return ALL.shape(Shape.of("string", "number", "boolean", "object").pattern("\\S"));
    }
}
