package offprint.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.Role;

/**
 * The groups of types by which papers are brought together: books apart from those that the owner has edited or translated
 * and not written.
 */
@SuppressWarnings("ImmutableEnumChecker") // Nobody writes to the lists.
public enum PaperGroups {
    /** As a CV has them. */
    OF_CV(Arrays.asList(
            "book",
            "volume",
            "translation",
            "article",
            "conference",
            "workshop",
            "chapter",
            "entry",
            "review",
            "patent",
            "standard",
            "thesis",
            "report",
            "preprint",
            "preregistration",
            "dataset",
            "software",
            "presentation",
            "press",
            PaperGroups.OTHERS)),
    /** As a list of papers has them, in which most look for articles. */
    OF_LIST(Arrays.asList(
            "article",
            "conference",
            "workshop",
            "book",
            "volume",
            "translation",
            "chapter",
            "entry",
            "review",
            "preprint",
            "report",
            "thesis",
            "software",
            "dataset",
            "patent",
            "standard",
            "preregistration",
            "presentation",
            "press",
            PaperGroups.OTHERS));

    /** What no other group is for. */
    private static final String OTHERS = "other";

    /** Types that stand with others. */
    private static final Map<String, String> JOINED = Map.of(
            "proceedings", "volume",
            "issue", "volume",
            "working-paper", "report",
            "poster", "presentation",
            "magazine", "press",
            "newspaper", "press");

    private final List<String> order;

    PaperGroups(List<String> order) {
        this.order = order;
    }

    /** The papers by groups; within one they stay in their order. */
    public List<Paper> sorted(List<Paper> papers, Catalog catalog) {
        List<Paper> sorted = new ArrayList<>(papers);
        sorted.sort(Comparator.comparingInt(paper -> order.indexOf(of(paper, catalog))));
        return sorted;
    }

    /** The group of a paper, as in the texts {@code cv.type.GROUP}. */
    public static String of(Paper paper, Catalog catalog) {
        String type = paper.type().key();
        boolean written = has(Role.AUTHOR, paper, catalog);
        boolean edited = has(Role.EDITOR, paper, catalog);
        if (!written && !edited && has(Role.TRANSLATOR, paper, catalog)) {
            return "translation";
        }
        if (type.equals("book") && edited && !written) {
            return "volume";
        }
        String group = JOINED.getOrDefault(type, type);
        return OF_CV.order.contains(group) ? group : OTHERS;
    }

    private static boolean has(Role role, Paper paper, Catalog catalog) {
        for (Contributor contributor : paper.makers().of(role).listed()) {
            if (catalog.isOwner(contributor)) {
                return true;
            }
        }
        return false;
    }
}
