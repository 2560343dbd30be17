package offprint.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.model.Category;
import offprint.model.Folding;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.model.Venue;

/** The indexes of papers by what they say of themselves. All of them take the papers newest first. */
final class Indexes {

    private Indexes() {}

    static List<Heading> categories(List<Paper> papers, List<Category> declared) {
        Map<String, Drawer> drawers = new LinkedHashMap<>();
        for (Category category : declared) {
            drawers.put(category.code(), new Drawer(category.code(), category.name()));
        }
        for (Paper paper : papers) {
            for (Category category : paper.categories()) {
                Drawer drawer = drawers.get(category.code());
                if (drawer != null) {
                    drawer.papers.add(paper);
                }
            }
        }
        return headings(IndexKind.CATEGORIES, drawers.values());
    }

    static List<Heading> years(List<Paper> papers) {
        Map<String, Drawer> drawers = new LinkedHashMap<>();
        for (Paper paper : papers) {
            String year = Integer.toString(paper.date().year());
            drawers.computeIfAbsent(year, key -> new Drawer(key, key)).papers.add(paper);
        }
        return headings(IndexKind.YEARS, drawers.values());
    }

    /** Venues are told apart by their short name where they have one; the newest paper's spelling is shown. */
    static List<Heading> venues(List<Paper> papers) {
        Map<String, Drawer> drawers = new TreeMap<>();
        for (Paper paper : papers) {
            Optional<Venue> venue = paper.venue();
            if (venue.isPresent()) {
                String label = venue.get().label();
                String id = venueId(venue.get());
                drawers.computeIfAbsent(id, key -> new Drawer(key, label)).papers.add(paper);
            }
        }
        return headings(IndexKind.VENUES, drawers.values());
    }

    /** The id of the venue's heading. */
    static String venueId(Venue venue) {
        return Slug.of(venue.label()).value();
    }

    /** Keywords that differ in case, accents or punctuation only are one; the newest paper's spelling is shown. */
    static List<Heading> keywords(List<Paper> papers) {
        Map<String, Drawer> drawers = new TreeMap<>();
        for (Paper paper : papers) {
            for (String keyword : paper.keywords()) {
                if (!Folding.fold(keyword).isEmpty()) {
                    String id = keywordId(keyword);
                    Drawer drawer = drawers.computeIfAbsent(id, key -> new Drawer(key, keyword));
                    if (!drawer.holds(paper)) {
                        drawer.papers.add(paper);
                    }
                }
            }
        }
        return headings(IndexKind.KEYWORDS, drawers.values());
    }

    /** The id of the keyword's heading. */
    static String keywordId(String keyword) {
        return Slug.of(keyword).value();
    }

    private static List<Heading> headings(IndexKind kind, Collection<Drawer> drawers) {
        List<Heading> headings = new ArrayList<>();
        for (Drawer drawer : drawers) {
            if (!drawer.papers.isEmpty()) {
                headings.add(new Heading(kind, drawer.id, drawer.label, Optional.empty(), drawer.papers));
            }
        }
        return List.copyOf(headings);
    }

    /** A heading while papers are still being sorted into it. */
    private static final class Drawer {
        private final String id;
        private final String label;
        private final List<Paper> papers = new ArrayList<>();

        Drawer(String id, String label) {
            this.id = id;
            this.label = label;
        }

        boolean holds(Paper paper) {
            return !papers.isEmpty() && papers.get(papers.size() - 1).slug().equals(paper.slug());
        }
    }
}
