/**
 * The built-in templates, compiled into Java classes of {@code offprint.site.theme} while Offprint itself is built:
 * {@link offprint.build.ThemeCompiler} is the door. FreeMarker parses them, every expression is typed by the view it is
 * drawn over, and a mistake, such as a misspelt field, is a {@link offprint.build.TemplateMistake} with its place. It
 * supports as much of FreeMarker's language as those templates use; a site's own templates are drawn by FreeMarker.
 * None of this is shipped.
 */
@NullMarked
package offprint.build;

import org.jspecify.annotations.NullMarked;
