package offprint.site.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.model.Attachment;
import offprint.picture.PictureScaler;
import offprint.picture.PictureSize;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.Rendition;
import offprint.site.plan.SitePlan;

/**
 * The sizes of pictures that were asked for so far. Scaling takes long, so that it is done once for each file until that
 * is read again. May be used by several threads at once.
 */
public final class ScaledPictures {
    private final PictureScaler scaler = new PictureScaler();
    private final IdentityHashMap<Attachment, Sizes> bySource = new IdentityHashMap<>();

    private record Sizes(List<PictureSize> sizes, List<byte[]> bytes) {}

    /** The file of one size; empty where the plan has none at this path, or where it could not be made, which is reported. */
    Optional<RenderedFile> file(String path, SitePlan plan, Diagnostics diagnostics) {
        for (PlannedPicture picture : plan.pictures()) {
            for (int i = 0; i < picture.renditions().size(); i++) {
                if (picture.renditions().get(i).address().file().equals(path)) {
                    List<byte[]> made = sizes(picture, plan, diagnostics);
                    return i < made.size() ? Optional.of(new RenderedFile.Made(path, made.get(i))) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private synchronized List<byte[]> sizes(PlannedPicture picture, SitePlan plan, Diagnostics diagnostics) {
        List<PictureSize> sizes = new ArrayList<>();
        for (Rendition rendition : picture.renditions()) {
            sizes.add(new PictureSize(rendition.width(), rendition.height()));
        }
        Sizes known = bySource.get(picture.picture().file());
        if (known != null && known.sizes().equals(sizes)) {
            return known.bytes();
        }
        forgetOthers(plan);
        Optional<List<byte[]>> made = scaler.make(picture.picture(), sizes, diagnostics);
        made.ifPresent(bytes -> bySource.put(picture.picture().file(), new Sizes(sizes, bytes)));
        return made.orElse(List.of());
    }

    private void forgetOthers(SitePlan plan) {
        IdentityHashMap<Attachment, Sizes> kept = new IdentityHashMap<>();
        for (PlannedPicture picture : plan.pictures()) {
            Sizes known = bySource.get(picture.picture().file());
            if (known != null) {
                kept.put(picture.picture().file(), known);
            }
        }
        bySource.clear();
        bySource.putAll(kept);
    }
}
