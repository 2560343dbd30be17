/**
 * What readers and indexers would object to in a finished site. {@link offprint.audit.Audit} is the door and takes the
 * site's files as they are drawn; a {@link offprint.audit.ScoreCard} comes out. It knows from the plan which pages
 * there are and what each is about, and nothing of templates, so an author's own are judged like ours.
 */
@NullMarked
package offprint.audit;

import org.jspecify.annotations.NullMarked;
