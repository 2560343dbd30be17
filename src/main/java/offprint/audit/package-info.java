/**
 * A site's files, as they would be published, to what readers and search engines would object to:
 * {@link offprint.audit.Audit} is the door, and a {@link offprint.audit.ScoreCard} what comes out. It reads bytes. From
 * the plan it knows which pages there are and what each is of; of templates it knows nothing, so it judges those of an
 * author like our own.
 */
@NullMarked
package offprint.audit;

import org.jspecify.annotations.NullMarked;
