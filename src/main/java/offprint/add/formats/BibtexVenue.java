package offprint.add.formats;

import java.util.Locale;
import offprint.add.foreign.Characters;
import offprint.add.foreign.DateText;
import offprint.add.foreign.JournalMacros;
import offprint.add.foreign.NameList;
import offprint.add.foreign.PageNumbers;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/** Where the work of an entry appeared, or who published it: which field says so depends on the type. */
final class BibtexVenue {
    /** Where the publisher is, and where that or else the meeting is. */
    private static final String[] AT_HOME = {"address", "location"};

    private static final String[] ANYWHERE = {"address", "location", "venue"};

    private final BibtexDrafts entry;
    private final DraftBuilder draft;
    private final WorkIds ids;

    BibtexVenue(BibtexDrafts entry, DraftBuilder draft) {
        this.entry = entry;
        this.draft = draft;
        this.ids = draft.ids();
    }

    void read() {
        String number = entry.line("number");
        if (ids.labelledArxiv(number)) {
            number = "";
        }
        switch (draft.type()) {
            case ARTICLE, REVIEW, MAGAZINE, NEWSPAPER -> {
                name("journal", "journaltitle", "booktitle");
                subtitle("journalsubtitle");
                draft.venue("short", entry.line("shortjournal"));
                draft.venue("issue", number.isEmpty() ? entry.line("issue") : number);
                number = entry.line("eid", "articleno");
            }
            case PREPRINT, MANUSCRIPT -> server();
            case BOOK, PROCEEDINGS -> name("publisher", "organization");
            case ISSUE -> {
                name("journal", "journaltitle", "publisher", "organization");
                draft.venue("issue", entry.line("issue"));
            }
            case THESIS -> name("school", "institution", "publisher");
            case REPORT, WORKING_PAPER, STANDARD -> name("institution", "organization", "publisher");
            case PATENT -> {
                number = "";
                patent();
            }
            case DATASET, SOFTWARE, POSTER, PRESENTATION, PREREGISTRATION, OTHER -> elsewhere();
            case CONFERENCE, WORKSHOP, CHAPTER, ENTRY -> {
                name("booktitle", "eventtitle", "journal", "journaltitle", "maintitle");
                subtitle("booksubtitle");
                draft.venue("issue", entry.line("issue"));
            }
        }
        event();
        draft.venue("short", entry.line("abbr", "eventacronym", "series_short"));
        draft.venue("number", number);
        draft.venue("volume", entry.line("volume"));
        draft.venue("pages", PageNumbers.of(entry.line("pages")));
        String publisher = entry.isUsed("publisher") ? "" : entry.line("publisher", "organization");
        draft.venue("publisher", publisher.equals(draft.venue("name")) ? "" : publisher);
        draft.venue("series", entry.line("series"));
        draft.venue(
                "location",
                draft.type() == PaperType.PATENT ? "" : entry.line(draft.facts().hasEvent() ? AT_HOME : ANYWHERE));
    }

    /** The meeting, where the proceedings are called otherwise; then biblatex's {@code venue} is where it was. */
    private void event() {
        draft.facts().event(entry.field("eventtitle"));
        if (draft.facts().hasEvent()) {
            draft.facts().eventPlace(entry.line("venue"));
            String[] dates = entry.line("eventdate").split("/", 2);
            draft.facts().eventDates(DateText.written(dates[0]), dates.length > 1 ? DateText.written(dates[1]) : "");
        }
    }

    /** A patent's place is where it holds, in words such as {@code countryus}; IEEEtran has a nationality for that. */
    private void patent() {
        draft.facts().patentNumber(entry.field("number"));
        draft.facts().office(entry.field("nationality", "location"));
        draft.facts().application(entry.field("application"));
        draft.facts().filed(entry.field("dayfiled", "filed"));
        for (String holder : NameList.divided(draft.name(entry.field("holder", "assignee")))) {
            draft.facts().holder(Characters.oneLine(holder.replace("{", "").replace("}", "")));
        }
        name("howpublished", "publisher", "organization", "institution");
    }

    /** A journal's name may be one of the macros of astronomers' styles. */
    private void name(String... fields) {
        Field field = entry.field(fields);
        draft.venue("name", draft.line(field.with(JournalMacros.expanded(field.text()))));
    }

    private void subtitle(String field) {
        String more = entry.line(field);
        String name = draft.venue("name");
        if (!more.isEmpty()) {
            draft.replaceVenue("name", name.isEmpty() ? more : name + ": " + more);
        }
    }

    /** A preprint's server is told by its identifier; one that has none here is its venue. */
    private void server() {
        String journal = entry.line("journal", "journaltitle", "booktitle");
        String how = entry.line("howpublished");
        boolean arxiv = ids.has(IdentifierScheme.ARXIV);
        if (entry.look("volume").text().startsWith("abs/")) {
            arxiv |= ids.arxiv(entry.field("volume").text().substring(4));
        }
        for (String words : new String[] {journal, how, entry.line("publisher")}) {
            arxiv |= ids.arxivWithin(words);
            boolean known = BibtexType.isServer(words)
                    && arxiv
                    && !words.toLowerCase(Locale.ROOT).startsWith("bio");
            if (!known) {
                draft.venue("name", words);
            }
        }
    }

    private void elsewhere() {
        Field how = entry.address("howpublished");
        if (how.text().startsWith("http")) {
            ids.address(how);
        } else {
            String words = entry.line("howpublished");
            draft.venue("name", BibtexType.withoutType(words));
        }
        if (draft.venue("name").isEmpty()) {
            name("booktitle", "journal", "journaltitle", "publisher", "organization", "institution", "school");
        }
    }
}
