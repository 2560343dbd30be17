/**
 * The built-in templates into Java classes of package {@code offprint.theme}, while Offprint itself is built: {@link
 * offprint.build.ThemeCompiler} is the door. FreeMarker parses the templates, every expression is typed by the views
 * that they are drawn over, and what is not known there, such as a misspelt field, is a {@link
 * offprint.build.TemplateMistake} with its place. It knows so much of FreeMarker's language as the built-in templates
 * use; a site's own templates are FreeMarker's business alone. Nothing of it runs where sites are built.
 */
@NullMarked
package offprint.build;

import org.jspecify.annotations.NullMarked;
