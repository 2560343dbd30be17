package offprint.site.write;

import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;

/**
 * What makes one site out of another in an output folder.
 *
 * @param before what the folder's manifest says
 * @param after the new site's paths
 * @param writes files that are missing or differ
 * @param deletes files of the old site that are still there and that the new one does not have
 * @param left folders on the way to files that only the old site has; perhaps empty after the deletes
 */
record Changes(
        Manifest before,
        SortedSet<String> after,
        List<Arrival> writes,
        SortedSet<String> deletes,
        NavigableSet<String> left) {

    boolean touchFiles() {
        return !writes.isEmpty() || !deletes.isEmpty() || !before.complete();
    }

    boolean touchManifest() {
        return touchFiles() || !after.equals(before.paths());
    }
}
