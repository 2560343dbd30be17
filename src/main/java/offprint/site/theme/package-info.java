/**
 * A view into the bytes of its page, by the built-in templates: {@link offprint.site.theme.CompiledTheme} is the door. The
 * templates themselves are classes of this package that have no source here: {@link offprint.compile} makes them of the
 * folder {@code templates} while Offprint is built. What they are written with is here. It knows neither FreeMarker nor
 * that a site may have templates of its own.
 */
@NullMarked
package offprint.site.theme;

import org.jspecify.annotations.NullMarked;
