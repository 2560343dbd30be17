package offprint.model;

import java.util.Optional;

/** A correction to a paper. */
public record Erratum(RichText text, Optional<PublicationDate> date) {}
