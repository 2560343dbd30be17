package offprint.browser;

import static offprint.browser.Site.EMPTY;
import static offprint.browser.Site.EVERYTHING;
import static offprint.browser.Site.HOSTILE;
import static offprint.browser.Site.LEFTWARDS;
import static offprint.browser.Site.PUBLISHED;
import static offprint.browser.Site.SCRIPTS;
import static offprint.browser.Site.TEX;
import static offprint.browser.Site.WIDE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page of a site.
 *
 * @param path its address from the site's root on
 */
record Place(Site site, String path) {

    /** One page of each kind, and what changes a page of that kind most. */
    static List<Place> ofEveryKind() {
        return List.of(
                new Place(PUBLISHED, ""),
                new Place(PUBLISHED, "papers/"),
                new Place(PUBLISHED, "papers/rag-gym/"),
                new Place(PUBLISHED, "categories/"),
                new Place(PUBLISHED, "categories/LG/"),
                new Place(PUBLISHED, "years/"),
                new Place(PUBLISHED, "years/2024/"),
                new Place(PUBLISHED, "authors/"),
                new Place(PUBLISHED, "authors/conglong-li/"),
                new Place(PUBLISHED, "search/?q=quantization"),
                new Place(PUBLISHED, "cv/"),
                new Place(PUBLISHED, "404.html"),
                new Place(EVERYTHING, ""),
                new Place(EVERYTHING, "papers/a-0/"),
                new Place(EVERYTHING, "venues/"),
                new Place(EVERYTHING, "keywords/"),
                new Place(EVERYTHING, "teaching/"),
                new Place(EVERYTHING, "cv/"),
                new Place(LEFTWARDS, ""),
                new Place(LEFTWARDS, "papers/"),
                new Place(LEFTWARDS, "papers/one/"));
    }

    /** Pages with what does not fit easily. */
    static List<Place> thatAreHardToFit() {
        return List.of(
                new Place(WIDE, ""),
                new Place(WIDE, "papers/"),
                new Place(WIDE, "papers/wide/"),
                new Place(WIDE, "categories/"),
                new Place(WIDE, "authors/"),
                new Place(WIDE, "venues/"),
                new Place(WIDE, "keywords/"),
                new Place(WIDE, "cv/"),
                new Place(WIDE, "tables/"),
                new Place(WIDE, "search/?q=donaudampfschifffahrt"),
                new Place(TEX, "papers/"),
                new Place(TEX, "papers/bounds/"),
                new Place(TEX, "papers/cases/"),
                new Place(TEX, "papers/cheap/"),
                new Place(SCRIPTS, ""),
                new Place(SCRIPTS, "papers/"),
                new Place(SCRIPTS, "papers/cjk/"),
                new Place(SCRIPTS, "papers/cyrillic/"),
                new Place(SCRIPTS, "papers/rtl/"),
                new Place(HOSTILE, ""),
                new Place(HOSTILE, "papers/a/"),
                new Place(HOSTILE, "content/"),
                new Place(EMPTY, ""),
                new Place(EMPTY, "papers/"));
    }

    static List<Place> all() {
        List<Place> all = new ArrayList<>(ofEveryKind());
        all.addAll(thatAreHardToFit());
        return all;
    }

    @Override
    public String toString() {
        return site.name().toLowerCase(Locale.ROOT) + " /" + path;
    }
}
