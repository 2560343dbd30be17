package offprint.add.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Status;

/** Words that say how far a work has come. */
final class StatusText {
    private static final List<String> TO_COME = List.of(
            "to appear in ", "accepted at ", "accepted by ", "accepted for ", "accepted in ", "forthcoming in ");
    private static final List<String> SUBMITTED = List.of("submitted to ", "submitted for ", "under submission ");
    private static final List<String> UNDER_REVIEW =
            List.of("under review ", "in review ", "in revision ", "under revision ");

    private StatusText() {}

    /** The status, if the words say nothing else; biblatex's {@code pubstate} and CSL's {@code status} among them. */
    static Optional<Status> of(String words) {
        return switch (words.toLowerCase(Locale.ROOT).replace(".", "").strip()) {
            case "to appear", "in press", "forthcoming", "accepted", "inpress", "accepted for publication" ->
                Optional.of(Status.ACCEPTED);
            case "submitted", "submitted for publication", "manuscript submitted for publication", "under submission" ->
                Optional.of(Status.SUBMITTED);
            case "under review", "in review", "under revision", "in revision" -> Optional.of(Status.UNDER_REVIEW);
            case "in preparation", "inpreparation", "in prep", "manuscript in preparation", "work in progress" ->
                Optional.of(Status.IN_PREPARATION);
            case "retracted" -> Optional.of(Status.RETRACTED);
            case "withdrawn" -> Optional.of(Status.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** The status of what has no date yet, if the words say it, whatever else they say: {@code submitted to a journal}. */
    static Optional<Status> within(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        Optional<Status> whole = of(words).filter(Status::mayBeUndated);
        return whole.isPresent()
                ? whole
                : TO_COME.stream().anyMatch(lower::startsWith)
                        ? Optional.of(Status.ACCEPTED)
                        : SUBMITTED.stream().anyMatch(lower::startsWith)
                                ? Optional.of(Status.SUBMITTED)
                                : UNDER_REVIEW.stream().anyMatch(lower::startsWith)
                                        ? Optional.of(Status.UNDER_REVIEW)
                                        : Optional.empty();
    }
}
