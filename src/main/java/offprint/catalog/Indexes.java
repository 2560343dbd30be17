package offprint.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.model.Category;
import offprint.model.Folding;
import offprint.model.Paper;
import offprint.model.Project;
import offprint.model.Slug;
import offprint.model.TimeSpan;
import offprint.model.Venue;

/** The indexes of papers by what they say of themselves. All of them take the papers newest first. */
final class Indexes {

    private static final int LONGEST_WHOLE_ID = 90;
    private static final int LONGEST_BEGINNING = 80;

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
            if (paper.date().isPresent()) {
                String year = Integer.toString(paper.date().get().year());
                drawers.computeIfAbsent(year, key -> new Drawer(key, key))
                        .papers
                        .add(paper);
            }
        }
        return headings(IndexKind.YEARS, drawers.values());
    }

    /** Venues are told apart by their short name where they have one; the newest paper's spelling is shown. */
    static List<Heading> venues(List<Paper> papers) {
        Cabinet cabinet = new Cabinet();
        for (Paper paper : papers) {
            Optional<Venue> venue = paper.venue();
            if (venue.isPresent()) {
                cabinet.sort(paper, venue.get().label());
            }
        }
        return headings(IndexKind.VENUES, cabinet.byId.values());
    }

    /** Keywords that differ in case, accents or punctuation only are one; the newest paper's spelling is shown. */
    static List<Heading> keywords(List<Paper> papers) {
        Cabinet cabinet = new Cabinet();
        for (Paper paper : papers) {
            for (String keyword : paper.keywords()) {
                cabinet.sort(paper, keyword);
            }
        }
        return headings(IndexKind.KEYWORDS, cabinet.byId.values());
    }

    /** Projects as lists have their entries: what goes on first, then newest first. One may have no papers. */
    static List<Heading> projects(List<Paper> papers, List<Project> projects) {
        Map<Slug, List<Paper>> bySlug = new HashMap<>();
        for (Paper paper : papers) {
            for (Slug project : paper.filing().projects()) {
                bySlug.computeIfAbsent(project, key -> new ArrayList<>()).add(paper);
            }
        }
        List<Project> sorted = new ArrayList<>(projects);
        sorted.sort(Comparator.comparing(Project::time, TimeSpan.NEWEST_FIRST).thenComparing(Project::slug));
        List<Heading> headings = new ArrayList<>();
        for (Project project : sorted) {
            headings.add(new Heading(
                    IndexKind.PROJECTS,
                    project.slug().value(),
                    project.title().text(),
                    Optional.empty(),
                    Optional.of(project),
                    bySlug.getOrDefault(project.slug(), List.of())));
        }
        return List.copyOf(headings);
    }

    /**
     * The id of a venue's or keyword's heading; there is none for a name that consists of signs alone. It follows from
     * the name alone, so that an address never depends on what else the site holds: of a long name it is the beginning
     * and a check sum, because proceedings often differ in their last words only.
     */
    static Optional<String> id(String name) {
        String words = Folding.fold(spelledOut(name));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String whole = Slug.of(words).value();
        boolean kept = words.length() <= LONGEST_WHOLE_ID && Slug.holds(words);
        return Optional.of(
                kept
                        ? whole
                        : Slug.of(words.substring(0, LONGEST_BEGINNING)).value()
                                + '-'
                                + Integer.toHexString(words.hashCode()));
    }

    /** The signs that are a part of a name become words: C++ and C# are not C. */
    private static String spelledOut(String name) {
        if (name.indexOf('+') < 0 && name.indexOf('#') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length() + 16);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean ends = i > 0 && name.charAt(i - 1) != ' ';
            out.append(ends && c == '+' ? " plus " : ends && c == '#' ? " sharp " : String.valueOf(c));
        }
        return out.toString();
    }

    private static List<Heading> headings(IndexKind kind, Collection<Drawer> drawers) {
        List<Heading> headings = new ArrayList<>();
        for (Drawer drawer : drawers) {
            if (!drawer.papers.isEmpty()) {
                headings.add(Heading.of(kind, drawer.id, drawer.label, drawer.papers));
            }
        }
        return List.copyOf(headings);
    }

    /** The drawers of an index. Papers share their venues and keywords, so the drawer of a name is looked up once. */
    private static final class Cabinet {
        private final Map<String, Drawer> byId = new TreeMap<>();
        private final Map<String, Optional<Drawer>> byName = new HashMap<>();

        void sort(Paper paper, String name) {
            Optional<Drawer> drawer = byName.get(name);
            if (drawer == null) {
                drawer = drawer(name);
                byName.put(name, drawer);
            }
            if (drawer.isPresent() && !drawer.get().holds(paper)) {
                drawer.get().papers.add(paper);
            }
        }

        private Optional<Drawer> drawer(String name) {
            Optional<String> id = id(name);
            return id.isPresent()
                    ? Optional.of(byId.computeIfAbsent(id.get(), key -> new Drawer(key, name)))
                    : Optional.empty();
        }
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
