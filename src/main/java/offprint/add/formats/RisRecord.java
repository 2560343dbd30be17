package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import offprint.add.foreign.AuthorNames;
import offprint.add.foreign.DoiText;
import offprint.add.foreign.PageNumbers;
import offprint.add.foreign.People;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/** One record of RIS on its way to a draft. */
final class RisRecord {
    private static final List<PaperType> TOLD_BY_GENRE =
            List.of(PaperType.POSTER, PaperType.PRESENTATION, PaperType.PREREGISTRATION, PaperType.WORKING_PAPER);

    private final DraftBuilder draft;
    private final WorkIds ids;
    private final List<Field> fields;
    private final List<Field> rest = new ArrayList<>();

    RisRecord(DraftBuilder draft, List<Field> fields) {
        this.draft = draft;
        this.ids = draft.ids();
        this.fields = fields;
    }

    Draft read() {
        rest.addAll(new RisDate(draft, fields).read());
        for (Field field : fields) {
            if (!field.isEmpty()) {
                tag(field);
            }
        }
        publisher();
        for (Field field : rest) {
            draft.rest(field);
        }
        return draft.build();
    }

    private void tag(Field field) {
        switch (field.name()) {
            case "TY", "ID", "ER" -> {}
            case "TI", "T1", "CT" -> title(field);
            case "AU", "A1" -> name("authors", field);
            case "ED", "A2" -> name(DraftPeople.EDITORS, field);
            case "A3" -> name(DraftPeople.SERIES_EDITORS, field);
            case "A4" -> name("translators", field);
            case "C2" -> custom(field);
            case "PY", "Y1", "DA" -> {}
            case "T2" -> title2(field);
            case "C3" -> proceedings(field);
            case "JO", "JF", "BT" -> venue("name", field);
            case "JA", "J1", "J2" -> venue("short", field);
            case "T3" -> venue("series", field);
            case "VL" -> venue("volume", field);
            case "IS", "CP" -> venue("issue", field);
            case "SP" -> firstPage(field);
            case "EP" -> lastPage(field);
            case "PB" -> publisher(field);
            case "CY", "PP" -> venue("location", field);
            case "M1" -> number(field);
            case "SN" -> standardNumber(field);
            case "DO" -> ids.identifier(IdentifierScheme.DOI, field.asAddress());
            case "UR" -> addresses(field, "");
            case "L1" -> addresses(field, "pdf");
            case "L2", "LK" -> addresses(field, "publisher");
            case "AN" -> accession(field);
            case "KW" -> keywords(field);
            case "AB", "N2" -> abstractText(field);
            case "ET" -> edition(field);
            case "M3" -> genre(field);
            case "OP" -> draft.facts().originalTitle(field);
            case "RI" -> reviewed(field);
            case "LA" -> draft.facts().language(field);
            case "N1" -> draft.noteOrStatus(field);
            default -> rest.add(field);
        }
    }

    private void title(Field field) {
        if (draft.title().isEmpty()) {
            draft.title(field);
        } else {
            rest.add(field);
        }
    }

    private void abstractText(Field field) {
        if (!draft.hasAbstract()) {
            draft.abstractText(field);
        } else {
            rest.add(field);
        }
    }

    private void venue(String part, Field field) {
        String value = draft.line(field);
        draft.venue(part, value);
        if (!draft.venue(part).equals(value)) {
            rest.add(field);
        }
    }

    private void lastPage(Field field) {
        String first = draft.venue("pages");
        String value = draft.line(field);
        if (first.isEmpty()) {
            rest.add(field);
        } else if (!first.equals(value) && first.indexOf('-') < 0) {
            draft.replaceVenue("pages", first + '-' + value);
        }
    }

    /** {@code Family, Given, Suffix}; a comma at its end says that it is no person's name. */
    private void name(String role, Field field) {
        AuthorNames people = draft.people().of(role);
        String name = draft.name(field);
        int comma = name.indexOf(',');
        int second = name.indexOf(',', comma + 1);
        if (comma < 0) {
            people.one(name, field.place());
        } else if (name.endsWith(",")) {
            people.organization(name.substring(0, name.length() - 1).strip(), field.place());
        } else if (second < 0) {
            people.one(name, field.place());
        } else {
            String middle = name.substring(comma + 1, second).strip();
            String last = name.substring(second + 1).strip();
            boolean bibtex = isSuffix(middle);
            people.one(
                    name.substring(0, comma) + ", " + (bibtex ? middle : last) + ", " + (bibtex ? last : middle),
                    field.place());
        }
    }

    /** RIS puts a suffix last, and BibTeX before the given name: some programs do as BibTeX does. */
    private static boolean isSuffix(String word) {
        return switch (word) {
            case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" -> true;
            default -> false;
        };
    }

    /** Of a conference paper the meeting, where another tag has the proceedings; of slides the meeting always. */
    private void title2(Field field) {
        boolean proceedings = fields.stream()
                .anyMatch(other -> other.name().equals("C3") && !other.text().equals(field.text()));
        boolean meeting =
                switch (draft.type()) {
                    case CONFERENCE -> proceedings;
                    case POSTER, PRESENTATION -> true;
                    default -> false;
                };
        if (meeting) {
            draft.facts().event(field);
        } else {
            venue("name", field);
        }
    }

    private void proceedings(Field field) {
        if (draft.type() == PaperType.CONFERENCE) {
            venue("name", field);
        } else {
            rest.add(field);
        }
    }

    private void reviewed(Field field) {
        draft.facts().reviewed(field, People.NOBODY);
        if (draft.type() == PaperType.ARTICLE) {
            draft.type(PaperType.REVIEW);
        }
    }

    /** Of a part, those who wrote the whole; of an article in PubMed Central its id. */
    private void custom(Field field) {
        if (IdentifierScheme.PMCID.parse(field.text()).value().isPresent()) {
            ids.identifier(IdentifierScheme.PMCID, field);
        } else if (draft.type() == PaperType.CHAPTER || draft.type() == PaperType.ENTRY) {
            name(DraftPeople.VENUE_AUTHORS, field);
        } else {
            rest.add(field);
        }
    }

    /** What is a whole has the number of its pages where others have their first. */
    private void firstPage(Field field) {
        boolean alone = fields.stream().noneMatch(other -> other.name().equals("EP"));
        boolean whole =
                switch (draft.type()) {
                    case BOOK, THESIS, PROCEEDINGS -> alone && field.text().indexOf('-') < 0;
                    default -> false;
                };
        if (whole) {
            draft.facts().pageCount(field);
        } else {
            venue("pages", field.with(PageNumbers.of(field.text())));
        }
    }

    private void publisher(Field field) {
        if (draft.type() == PaperType.PATENT) {
            draft.facts().holder(draft.line(field));
        } else {
            venue("publisher", field);
        }
    }

    private void edition(Field field) {
        boolean versioned =
                switch (draft.type()) {
                    case DATASET, SOFTWARE, STANDARD -> true;
                    default -> false;
                };
        if (versioned) {
            draft.facts().line("version", field);
        } else {
            draft.facts().edition(field);
        }
    }

    /** What kind of its type it is; some kinds are types of their own. */
    private void genre(Field field) {
        String words = draft.line(field);
        if (DoiText.within(words).isPresent()) {
            ids.identifier(IdentifierScheme.DOI, field);
            return;
        }
        for (PaperType type : TOLD_BY_GENRE) {
            boolean fits = type == PaperType.WORKING_PAPER
                    ? draft.type() == PaperType.REPORT
                    : draft.type() == PaperType.OTHER || draft.type() == PaperType.PRESENTATION;
            if (fits && words.equalsIgnoreCase(type.label())) {
                draft.type(type);
                return;
            }
        }
        if (StatusText.of(words).isEmpty()) {
            draft.facts().genre(field);
        }
    }

    /** What has no venue but a publisher has that for its venue. */
    private void publisher() {
        String publisher = draft.venue("publisher");
        if (!DraftPeople.isPart(draft.type())
                && !publisher.isEmpty()
                && draft.venue("name").isEmpty()) {
            draft.replaceVenue("publisher", "");
            boolean arxiv = draft.type() == PaperType.PREPRINT && ids.has(IdentifierScheme.ARXIV);
            if (!arxiv || !publisher.equalsIgnoreCase("arxiv")) {
                draft.venue("name", publisher);
            }
        }
    }

    private void number(Field field) {
        if (draft.type() == PaperType.PATENT) {
            draft.facts().patentNumber(field);
        } else if (!ids.labelledArxiv(field.text())) {
            venue("number", field);
        }
    }

    private void accession(Field field) {
        if (!ids.labelledArxiv(field.text())) {
            rest.add(field);
        }
    }

    private void standardNumber(Field field) {
        if (draft.type() == PaperType.PATENT) {
            draft.facts().patentNumber(field);
        } else if (isReport()) {
            venue("number", field);
        } else if (IdentifierScheme.ISSN.parse(field.text()).value().isPresent()) {
            ids.identifier(IdentifierScheme.ISSN, field);
        } else {
            ids.identifier(IdentifierScheme.ISBN, field);
        }
    }

    private boolean isReport() {
        return switch (draft.type()) {
            case REPORT, WORKING_PAPER, STANDARD -> true;
            default -> false;
        };
    }

    private void addresses(Field field, String kind) {
        String value = field.text();
        for (int from = 0; from < value.length(); ) {
            int newline = value.indexOf('\n', from);
            int semicolon = value.indexOf(";http", from);
            int end = newline < 0 ? value.length() : newline;
            end = semicolon >= 0 && semicolon < end ? semicolon : end;
            Field address = field.with(value.substring(from, end)).asAddress();
            if (kind.isEmpty()) {
                ids.address(address);
            } else if (!address.isEmpty()) {
                ids.link(kind, address);
            }
            from = end + 1;
        }
    }

    private void keywords(Field field) {
        for (String line : field.text().split("\n", -1)) {
            String word = draft.line(field.with(line));
            draft.subjects().keyword(word);
            draft.subjects().subject(word);
        }
    }
}
