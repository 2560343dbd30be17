/**
 * A view, drawn by the built-in templates: {@link offprint.site.theme.CompiledTheme} is the door. The templates are
 * classes of this package without a source here: {@link offprint.build} compiles them from the folder {@code templates}
 * while Offprint is built. This is the code they are written with. Knows neither FreeMarker nor that a site may have
 * templates of its own.
 */
@NullMarked
package offprint.site.theme;

import org.jspecify.annotations.NullMarked;
