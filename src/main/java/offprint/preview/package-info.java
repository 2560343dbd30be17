/**
 * A site's folder to what its author sees in a browser while they work in it. {@link offprint.preview.Preview} is the door,
 * and the package is the only door to the JDK's HTTP server. It makes of content and templates what a build makes of them,
 * page by page, and knows nothing of how; what it keeps from one change to the next is in {@link offprint.preview.Workshop}
 * alone.
 */
@NullMarked
package offprint.preview;

import org.jspecify.annotations.NullMarked;
