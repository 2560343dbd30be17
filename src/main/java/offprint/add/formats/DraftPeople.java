package offprint.add.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import offprint.add.foreign.AuthorNames;
import offprint.add.foreign.People;
import offprint.add.foreign.TextReader;
import offprint.diag.Diagnostic;
import offprint.model.PaperType;

/**
 * Those who made a work and its venue. Formats have one list of editors, which for a part of something are those of the
 * whole, unless nobody else stands where authors stand.
 */
final class DraftPeople {
    /** Of the work itself, or of what it is a part of. */
    static final String EDITORS = "editors?";

    static final String VENUE_EDITORS = Draft.VENUE + "editors";
    static final String SERIES_EDITORS = Draft.VENUE + "series_editors";
    static final String VENUE_AUTHORS = Draft.VENUE + "authors";

    private final TextReader texts;
    private final Consumer<Diagnostic> doubts;
    private final Map<String, AuthorNames> groups = new LinkedHashMap<>();

    DraftPeople(TextReader texts, Consumer<Diagnostic> doubts) {
        this.texts = texts;
        this.doubts = doubts;
    }

    /** Those of a role so far. */
    AuthorNames of(String role) {
        return groups.computeIfAbsent(role, own -> new AuthorNames(words(own), texts, doubts));
    }

    boolean any(String role) {
        AuthorNames group = groups.get(role);
        return group != null && group.any();
    }

    /** Those of a role that is none of a work's own, who are taken out. */
    People taken(String role) {
        AuthorNames group = groups.remove(role);
        return group == null ? People.NOBODY : group.people();
    }

    /** @param venue whether the work has a venue with a name */
    Map<String, People> people(PaperType type, boolean venue) {
        Map<String, People> people = new LinkedHashMap<>();
        groups.forEach((role, group) -> {
            if (group.any()) {
                people.merge(role.equals(EDITORS) ? editors(type, venue) : role, group.people(), (own, other) -> own);
            }
        });
        return people;
    }

    private String editors(PaperType type, boolean venue) {
        boolean led = any("authors") || any("translators") || any("editors");
        return venue && led && isPart(type) ? VENUE_EDITORS : "editors";
    }

    /** What was named in the place of people and is nobody, or stands there a second time. */
    void rest(DraftBuilder draft) {
        groups.forEach((role, group) -> {
            for (String name : group.others()) {
                draft.rest(Draft.one(role.equals(EDITORS) ? "editors" : role), name);
            }
        });
    }

    /** Whether works of the type stand in something that has a title of its own. */
    static boolean isPart(PaperType type) {
        return switch (type) {
            case ARTICLE, CONFERENCE, WORKSHOP, CHAPTER, ENTRY, REVIEW, MAGAZINE, NEWSPAPER -> true;
            default -> false;
        };
    }

    private static String words(String role) {
        return switch (role) {
            case "authors", "translators" -> role;
            case EDITORS, "editors", VENUE_EDITORS, SERIES_EDITORS -> "editors";
            default -> "contributors";
        };
    }
}
