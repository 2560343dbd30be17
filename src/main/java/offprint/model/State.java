package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * How far a paper has come, and what became of it.
 *
 * @param date of publication; empty where that is still to come, as the status says
 */
public record State(Status status, Optional<PublicationDate> date, List<Version> versions, List<Erratum> errata) {

    public State {
        versions = List.copyOf(versions);
        errata = List.copyOf(errata);
    }

    /** A state of which nothing else is known. */
    public static State of(Status status, Optional<PublicationDate> date) {
        return new State(status, date, List.of(), List.of());
    }
}
