package offprint.add.formats;

import java.util.Locale;
import java.util.Optional;
import offprint.model.Status;

/** Words that say how far a work has come. */
final class StatusText {

    private StatusText() {}

    /** The status, if the words say nothing else. */
    static Optional<Status> of(String words) {
        return switch (words.toLowerCase(Locale.ROOT).replace(".", "").strip()) {
            case "to appear", "in press", "forthcoming", "accepted", "inpress" -> Optional.of(Status.ACCEPTED);
            case "retracted" -> Optional.of(Status.RETRACTED);
            case "withdrawn" -> Optional.of(Status.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** Whether words say nothing but that a work will appear. */
    static boolean isAccepted(String words) {
        return of(words).filter(Status.ACCEPTED::equals).isPresent();
    }
}
