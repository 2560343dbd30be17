package offprint.model;

import java.util.Optional;

/** An earlier or later form of a paper. */
public record Version(String label, Optional<PublicationDate> date, Optional<String> url) {}
