package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Coauthor;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.site.plan.Subject;

/**
 * A heading of an index, with the number of papers under it.
 *
 * @param code the short form, where the heading has one that differs from its label
 * @param href its page
 * @param share the length of its bar, in hundredths of the longest in its index
 * @param hue a category's
 */
public record HeadingView(
        String label,
        Optional<String> code,
        Optional<String> href,
        int papers,
        String count,
        int share,
        Optional<Integer> hue) {
    private static final int WHOLE = 100;

    /** Some of an index's headings, whose bars are those of the whole. */
    static List<HeadingView> portion(Subject.Headings shown, Edition edition, Links links) {
        List<Heading> headings = edition.catalog().index(shown.kind());
        return headings(shown.portion().of(headings), largest(headings), edition, links);
    }

    /** All headings of an index. */
    static List<HeadingView> all(IndexKind kind, Edition edition, Links links) {
        List<Heading> headings = edition.catalog().index(kind);
        return headings(headings, largest(headings), edition, links);
    }

    /** So many of an index's headings, those with the most papers first. */
    static List<HeadingView> top(IndexKind kind, int most, Edition edition, Links links) {
        List<Heading> headings = new ArrayList<>(edition.catalog().index(kind));
        headings.sort((one, other) ->
                Integer.compare(other.papers().size(), one.papers().size()));
        return headings(headings.subList(0, Math.min(most, headings.size())), largest(headings), edition, links);
    }

    static List<HeadingView> coauthors(int most, Edition edition, Links links) {
        List<HeadingView> views = new ArrayList<>();
        List<Coauthor> coauthors = edition.catalog().coauthors();
        for (Coauthor coauthor : coauthors) {
            if (views.size() < most) {
                views.add(of(
                        coauthor.author(), coauthor.papers(), coauthors.get(0).papers(), edition, links));
            }
        }
        return views;
    }

    private static int largest(List<Heading> headings) {
        int largest = 1;
        for (Heading heading : headings) {
            largest = Math.max(largest, heading.papers().size());
        }
        return largest;
    }

    private static List<HeadingView> headings(List<Heading> headings, int largest, Edition edition, Links links) {
        List<HeadingView> views = new ArrayList<>(headings.size());
        for (Heading heading : headings) {
            views.add(of(heading, heading.papers().size(), largest, edition, links));
        }
        return views;
    }

    private static HeadingView of(Heading heading, int papers, int largest, Edition edition, Links links) {
        boolean category = heading.kind() == IndexKind.CATEGORIES;
        return new HeadingView(
                heading.label(),
                category ? Optional.of(heading.id()) : Optional.empty(),
                links.to(edition.plan().heading(heading)),
                papers,
                edition.wording().count("papers", papers),
                Math.round((float) WHOLE * papers / largest),
                category ? edition.hues().hue(heading.id()) : Optional.empty());
    }
}
