package offprint.site.plan;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Picture;
import offprint.picture.PictureSize;

/**
 * A picture and the sizes in which it is published.
 *
 * @param renditions at least one, from the smallest to the largest
 */
public record PlannedPicture(Picture picture, List<Rendition> renditions) implements SiteFile {
    private static final int[] WIDTHS = {320, 640, 1280};

    public PlannedPicture {
        renditions = List.copyOf(renditions);
    }

    /**
     * The sizes of a picture: none wider than {@code widest}, and its own size where that is not. A size that is hardly
     * smaller than the largest one is left out.
     *
     * @param name the largest one's path without its ending; the others' have their width added
     */
    static PlannedPicture of(Picture picture, String name, int widest) {
        int largest = Math.min(picture.width(), widest);
        List<Rendition> renditions = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width * 5 <= largest * 4) {
                String path = name + '-' + width + '.' + picture.scaled().ending();
                renditions.add(rendition(picture, path, width));
            }
        }
        String ending = largest == picture.width()
                ? picture.whole().ending()
                : picture.scaled().ending();
        renditions.add(rendition(picture, name + '.' + ending, largest));
        return new PlannedPicture(picture, renditions);
    }

    private static Rendition rendition(Picture picture, String path, int width) {
        long height = Math.round((double) picture.height() * width / picture.width());
        return new Rendition(new Address(path), width, (int) Math.max(1, height));
    }

    @Override
    public Address address() {
        return largest().address();
    }

    @Override
    public List<Address> addresses() {
        return renditions.stream().map(Rendition::address).toList();
    }

    @Override
    public Owner owner() {
        return Owner.author(picture.file().origin());
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.picture(this);
    }

    /** The sizes of the renditions, in their order. */
    public List<PictureSize> sizes() {
        return renditions.stream()
                .map(size -> new PictureSize(size.width(), size.height()))
                .toList();
    }

    public Rendition smallest() {
        return renditions.get(0);
    }

    public Rendition largest() {
        return renditions.get(renditions.size() - 1);
    }
}
