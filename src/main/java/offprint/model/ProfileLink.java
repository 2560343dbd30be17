package offprint.model;

/** A page elsewhere that is the profile's person's own: {@code ORCID}, {@code https://orcid.org/…}. */
public record ProfileLink(String key, String label, String url) {}
