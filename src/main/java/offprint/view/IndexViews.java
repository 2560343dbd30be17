package offprint.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Coauthor;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.plan.SitePlan;

/** Indexes, whole or with the headings that hold the most papers. */
final class IndexViews {

    private IndexViews() {}

    /** The index with all its headings; it must have some. */
    static IndexView whole(IndexKind kind, SitePlan plan, Links links) {
        return view(kind, plan.catalog().index(kind), plan, links);
    }

    /** The index with so many of its headings, those with the most papers first. */
    static IndexView top(IndexKind kind, int most, SitePlan plan, Links links) {
        List<Heading> headings = new ArrayList<>(plan.catalog().index(kind));
        headings.sort(Comparator.comparingInt((Heading heading) -> heading.papers().size())
                .reversed());
        return view(kind, headings.subList(0, Math.min(most, headings.size())), plan, links);
    }

    static List<HeadingView> coauthors(int most, SitePlan plan, Links links) {
        List<HeadingView> views = new ArrayList<>();
        for (Coauthor coauthor : plan.catalog().coauthors()) {
            if (views.size() < most) {
                views.add(new HeadingView(
                        coauthor.author().label(),
                        Optional.empty(),
                        links.to(plan.heading(coauthor.author())),
                        coauthor.papers()));
            }
        }
        return views;
    }

    private static IndexView view(IndexKind kind, List<Heading> headings, SitePlan plan, Links links) {
        List<HeadingView> views = new ArrayList<>();
        for (Heading heading : headings) {
            Optional<String> code = kind == IndexKind.CATEGORIES ? Optional.of(heading.id()) : Optional.empty();
            views.add(new HeadingView(
                    heading.label(),
                    code,
                    links.to(plan.heading(heading)),
                    heading.papers().size()));
        }
        String href = links.to(plan.index(kind)).orElseThrow();
        return new IndexView(kind.key(), kind.label(), href, views);
    }
}
