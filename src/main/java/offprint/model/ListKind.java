package offprint.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists whose names Offprint knows, in the order in which a CV has them, each with the kinds of its entries. */
public enum ListKind {
    POSITIONS("employment", "visiting"),
    EDUCATION("degree", "qualification"),
    GRANTS("grant", "contract", "award", "salary"),
    AWARDS,
    TALKS("keynote", "invited", "contributed", "seminar", "panel", "tutorial"),
    TEACHING,
    STUDENTS,
    SERVICE("editorial", "review", "committee", "institution", "member"),
    MEDIA("article", "interview", "podcast", "broadcast", "post");

    private final String kinds;

    ListKind(String... kinds) {
        this.kinds = String.join(" ", kinds);
    }

    /** The list of that name. */
    public static Optional<ListKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(name)).findFirst();
    }

    /** The name of its file, without the ending. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a CV has it before the papers. */
    public boolean isBeforePapers() {
        return compareTo(AWARDS) <= 0;
    }

    /** The words for the kinds of its entries; where there are none, authors choose their own. */
    public List<String> kinds() {
        return kinds.isEmpty() ? List.of() : List.of(kinds.split(" ", -1));
    }
}
