package offprint.content.load;

import java.util.Map;
import offprint.diag.Span;
import offprint.model.Profile;

/**
 * The profile together with the places that the checks across files may have to point at.
 *
 * @param figures where the value of each declared metric stands, by its key
 */
record LoadedProfile(Profile profile, Map<String, Span> figures) {}
