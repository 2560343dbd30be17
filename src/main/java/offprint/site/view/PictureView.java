package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.Rendition;

/**
 * A picture in several sizes, among which browsers choose.
 *
 * @param src the largest
 * @param srcset all of them, as HTML's attribute of that name has them; empty where there is but one
 * @param width of the largest, in pixels
 * @param height of the largest, in pixels
 */
public record PictureView(
        String src, Optional<String> srcset, int width, int height, String alt, Optional<Html> caption) {

    static PictureView of(PlannedPicture picture, Links links) {
        List<Rendition> renditions = picture.renditions();
        StringBuilder srcset = new StringBuilder();
        for (Rendition rendition : renditions) {
            srcset.append(srcset.length() == 0 ? "" : ", ")
                    .append(links.to(rendition.address()))
                    .append(' ')
                    .append(rendition.width())
                    .append('w');
        }
        return new PictureView(
                links.to(picture.largest().address()),
                renditions.size() == 1 ? Optional.empty() : Optional.of(srcset.toString()),
                picture.largest().width(),
                picture.largest().height(),
                picture.picture().alt(),
                picture.picture().caption().map(links::html));
    }

    /** The smallest size alone, for lists, where the title beside it says what it is. */
    static PictureView thumbnail(PlannedPicture picture, Links links) {
        Rendition smallest = picture.smallest();
        return new PictureView(
                links.to(smallest.address()),
                Optional.empty(),
                smallest.width(),
                smallest.height(),
                "",
                Optional.empty());
    }
}
