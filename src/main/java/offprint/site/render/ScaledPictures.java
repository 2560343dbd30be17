package offprint.site.render;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.model.Attachment;
import offprint.picture.PictureScaler;
import offprint.picture.PictureSize;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.SitePlan;

/**
 * The sizes of pictures that were asked for so far. Scaling takes long, so that it is done once for each file until that
 * is read again. Thread-safe.
 */
public final class ScaledPictures {
    private final PictureScaler scaler = new PictureScaler();
    private final IdentityHashMap<Attachment, Sizes> bySource = new IdentityHashMap<>();

    private record Sizes(List<PictureSize> sizes, List<byte[]> bytes) {}

    /** The bytes of a picture in the sizes that are planned; empty where it cannot be made, which is reported. */
    synchronized Optional<List<byte[]>> sizes(PlannedPicture picture, SitePlan plan, Diagnostics diagnostics) {
        List<PictureSize> sizes = picture.sizes();
        Sizes known = bySource.get(picture.picture().file());
        if (known != null && known.sizes().equals(sizes)) {
            return Optional.of(known.bytes());
        }
        forgetOthers(plan);
        Optional<List<byte[]>> made = scaler.make(picture.picture(), sizes, diagnostics);
        made.ifPresent(bytes -> bySource.put(picture.picture().file(), new Sizes(sizes, bytes)));
        return made;
    }

    private void forgetOthers(SitePlan plan) {
        IdentityHashMap<Attachment, Sizes> kept = new IdentityHashMap<>();
        for (PlannedPicture picture : plan.files(PlannedPicture.class)) {
            Sizes known = bySource.get(picture.picture().file());
            if (known != null) {
                kept.put(picture.picture().file(), known);
            }
        }
        bySource.clear();
        bySource.putAll(kept);
    }
}
