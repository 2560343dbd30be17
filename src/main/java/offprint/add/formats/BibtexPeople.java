package offprint.add.formats;

import offprint.add.foreign.AuthorNames;
import offprint.model.Role;

/** The people named in an entry of BibTeX or biblatex (manual, 2.2.2 and 2.3.6). */
final class BibtexPeople {
    private static final String[][] FIELDS = {
        {"translator", "translators"},
        {"bookauthor", DraftPeople.VENUE_AUTHORS},
        {"serieseditor", DraftPeople.SERIES_EDITORS},
        {"commentator", "commentary"},
        {"annotator", "annotation"}
    };

    /** The roles whose fields are called as they are. */
    private static final Role[] BY_THEIR_NAME = {
        Role.FOREWORD,
        Role.INTRODUCTION,
        Role.AFTERWORD,
        Role.ILLUSTRATOR,
        Role.COMPILER,
        Role.COMPOSER,
        Role.DIRECTOR,
        Role.PERFORMER,
        Role.INTERVIEWER
    };

    private final BibtexDrafts entry;
    private final DraftBuilder draft;

    BibtexPeople(BibtexDrafts entry, DraftBuilder draft) {
        this.entry = entry;
        this.draft = draft;
    }

    /** After the type, on which it depends whose editors they are. */
    void read() {
        people("author", "authors");
        for (String[] field : FIELDS) {
            people(field[0], field[1]);
        }
        for (Role role : BY_THEIR_NAME) {
            people(role.key(), role.key());
        }
        editors("editor", "editortype", DraftPeople.EDITORS);
        editors("editora", "editoratype", own());
        editors("editorb", "editorbtype", own());
        editors("editorc", "editorctype", own());
        boolean led = draft.people().any("authors")
                || draft.people().any("translators")
                || draft.people().any(DraftPeople.EDITORS)
                || draft.people().any("editors");
        if (!led) {
            AuthorNames authors = draft.authors();
            authors.parts("", "", entry.line("organization", "institution"), "", entry.head());
        }
    }

    /** Further editors of a part are its own; of anything else, they are editors like the others. */
    private String own() {
        return DraftPeople.isPart(draft.type()) ? "editors" : DraftPeople.EDITORS;
    }

    private void people(String field, String role) {
        Field names = entry.field(field);
        if (!names.isEmpty()) {
            draft.people().of(role).bibtex(names.text(), names.place());
        }
    }

    /** In biblatex, editors may be something else, which another field says. */
    private void editors(String field, String typeField, String role) {
        if (entry.look(field).isEmpty()) {
            return;
        }
        String type = entry.line(typeField);
        switch (type) {
            case "", "editor", "redactor", "reviser", "founder", "continuator" -> people(field, role);
            case "compiler" -> people(field, "compiler");
            case "collaborator" -> people(field, "with");
            case "director", "performer", "composer", "translator" ->
                people(field, type.equals("translator") ? "translators" : type);
            default -> {
                people(field, role);
                draft.rest(typeField, type);
            }
        }
    }
}
