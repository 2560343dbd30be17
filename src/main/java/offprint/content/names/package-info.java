/**
 * Authors who may be one person under two names, or two people under one. {@link offprint.content.names.NameReview} is
 * the door. It judges names, ORCID iDs and who has written with whom; it merges nobody, but proposes lines for
 * people.yaml. Only {@code check} loads it.
 */
@NullMarked
package offprint.content.names;

import org.jspecify.annotations.NullMarked;
