package offprint.add.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexField;
import offprint.model.IdentifierScheme;
import offprint.model.LinkKind;
import offprint.model.PaperType;
import offprint.model.Status;

/**
 * An entry of BibTeX or biblatex to a draft. Field names are those of BibTeX's standard styles, of the biblatex manual
 * (2.2), of dblp's and the ACL Anthology's exports, and of the Jekyll themes that scholars use.
 */
final class BibtexDrafts {
    private final BibtexEntry entry;
    private final Draft draft;
    private final Pieces pieces;
    private final Set<String> used = new HashSet<>();

    private BibtexDrafts(BibtexEntry entry) {
        this.entry = entry;
        this.draft = new Draft(entry.key(), entry.head());
        this.pieces = new Pieces(draft);
    }

    static Draft of(BibtexEntry entry) {
        return new BibtexDrafts(entry).read();
    }

    private Draft read() {
        title();
        authors();
        date();
        draft.type = type();
        identifiers();
        venue();
        addresses();
        texts();
        for (BibtexField field : entry.fields()) {
            if (!used.contains(field.name())) {
                draft.rest(field.name(), field.value().text());
            }
        }
        return draft;
    }

    private String raw(String... names) {
        String found = "";
        for (String name : names) {
            if (found.isEmpty() && entry.value(name).isPresent()) {
                used.add(name);
                found = entry.value(name).get().text();
            }
        }
        return found;
    }

    /** The same without taking it for used. */
    private String peek(String... names) {
        for (String name : names) {
            if (entry.value(name).isPresent()) {
                return ContentText.lineOfTex(entry.value(name).get().text());
            }
        }
        return "";
    }

    private String line(String... names) {
        return ContentText.lineOfTex(raw(names));
    }

    private void title() {
        String title = raw("title");
        draft.writtenTitle = title;
        draft.title = ContentText.titleOfTex(title);
        String subtitle = ContentText.titleOfTex(raw("subtitle"));
        if (!subtitle.isEmpty()) {
            boolean mark = draft.title.endsWith(":") || draft.title.endsWith("?") || draft.title.endsWith("!");
            draft.title += (mark ? " " : ": ") + subtitle;
        }
    }

    private void authors() {
        AuthorNames names = new AuthorNames(draft);
        names.bibtex("author", raw("author"));
        if (draft.authors.isEmpty() && entry.value("editor").isPresent()) {
            names.bibtex("editor", raw("editor"));
            draft.notes.add("The names above are the editors'.");
        }
        if (draft.authors.isEmpty()) {
            String organisation = line("organization", "institution");
            if (!organisation.isEmpty()) {
                names.parts("author", "", "", organisation, "");
            }
        }
    }

    private void date() {
        String date = raw("date");
        String first = DateText.first(date);
        String year = line("year");
        String month = line("month");
        String day = line("day");
        draft.date = first.isEmpty() ? DateText.of(year.isEmpty() ? date : year, month, day) : first;
        if (!date.isEmpty() && !date.strip().equals(draft.date)) {
            draft.rest("date", date);
        }
        if (!month.isEmpty() && (draft.date.length() < 7 || isMoreThanADay(month))) {
            draft.rest("month", month);
        }
        if (!year.isEmpty() && !draft.date.startsWith(year)) {
            draft.rest("year", year);
        }
        if (draft.date.isEmpty() && !year.isEmpty()) {
            pieces.note("", year);
        }
    }

    /** Whether a month's field says more than a month and a day. */
    private boolean isMoreThanADay(String month) {
        boolean digit = false;
        boolean more = false;
        for (int i = 0; i < month.length(); i++) {
            char c = month.charAt(i);
            digit |= Character.isDigit(c);
            more |= c == '-' || c == '–' || c == '/';
        }
        return more || (digit && draft.date.length() < 7);
    }

    private PaperType type() {
        String kind = peek("type").toLowerCase(Locale.ROOT);
        String container = peek("booktitle", "eventtitle").toLowerCase(Locale.ROOT);
        String how = peek("howpublished").toLowerCase(Locale.ROOT);
        String journal = peek("journal", "journaltitle");
        PaperType type =
                switch (entry.type()) {
                    case "article", "suppperiodical", "periodical" ->
                        isServer(journal) ? PaperType.PREPRINT : PaperType.ARTICLE;
                    case "inproceedings", "conference" ->
                        (' ' + container).contains(" workshop") ? PaperType.WORKSHOP : PaperType.CONFERENCE;
                    case "incollection", "inbook", "suppbook", "suppcollection", "bookinbook", "inreference" ->
                        PaperType.CHAPTER;
                    case "book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "reference" ->
                        PaperType.BOOK;
                    case "booklet", "mvreference" -> PaperType.BOOK;
                    case "phdthesis", "mastersthesis", "thesis" -> PaperType.THESIS;
                    case "techreport", "report", "manual" -> PaperType.REPORT;
                    case "unpublished" -> PaperType.PREPRINT;
                    case "dataset" -> PaperType.DATASET;
                    case "software" -> PaperType.SOFTWARE;
                    default -> other(how);
                };
        switch (entry.type()) {
            case "phdthesis" -> kind(kind, "Doctoral thesis", "thesis");
            case "mastersthesis" -> kind(kind, "Master’s thesis", "thesis");
            default -> kind(kind, "", "");
        }
        return type;
    }

    private void kind(String kind, String usual, String unspecific) {
        if (kind.isEmpty() && !usual.isEmpty()) {
            draft.notes.add(usual);
        } else if (!kind.isEmpty() && kind.equals(unspecific)) {
            used.add("type");
        }
    }

    private PaperType other(String how) {
        if (how.startsWith("dataset")) {
            return PaperType.DATASET;
        }
        if (how.contains("software")) {
            return PaperType.SOFTWARE;
        }
        // Where nothing is said of it, `@misc` is what BibTeX has for preprints, as ours is.
        boolean nowhere = how.isEmpty()
                && peek("publisher", "organization", "institution", "school").isEmpty();
        boolean bare = entry.type().equals("misc") && nowhere;
        boolean eprint = entry.value("eprint").isPresent() || isServer(how) || isServer(peek("publisher"));
        return bare || eprint ? PaperType.PREPRINT : PaperType.OTHER;
    }

    private static boolean isServer(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("arxiv")
                || lower.equals("corr")
                || lower.startsWith("biorxiv")
                || lower.startsWith("medrxiv")
                || lower.startsWith("preprint")
                || lower.contains("arxiv preprint")
                || lower.contains("arxiv e-prints");
    }

    private void identifiers() {
        pieces.identifier("doi", IdentifierScheme.DOI, WebText.ofTex(raw("doi")));
        String eprint = WebText.ofTex(raw("eprint", "arxiv", "arxivid"));
        String server = line("archiveprefix", "eprinttype").toLowerCase(Locale.ROOT);
        if (server.equals("pubmed")) {
            pieces.identifier("eprint", IdentifierScheme.PMID, eprint);
        } else if (!eprint.isEmpty() && !pieces.arxiv(eprint)) {
            draft.rest("eprint", server.isEmpty() ? eprint : server + ": " + eprint);
        }
        String subject = line("primaryclass", "eprintclass");
        if (!subject.isEmpty()) {
            draft.subjects.add(0, subject);
        }
        pieces.identifier("isbn", IdentifierScheme.ISBN, line("isbn"));
        pieces.identifier("issn", IdentifierScheme.ISSN, line("issn"));
        pieces.identifier("pmid", IdentifierScheme.PMID, line("pmid"));
        String dblp = entry.key().startsWith("DBLP:") ? entry.key().substring(5) : "";
        String record = raw("biburl");
        int rec = record.indexOf("dblp.org/rec/");
        if (rec >= 0) {
            String path = record.substring(rec + "dblp.org/rec/".length());
            dblp = path.endsWith(".bib") ? path.substring(0, path.length() - 4) : path;
        } else if (!record.isEmpty()) {
            draft.rest("biburl", record);
        }
        pieces.identifier("biburl", IdentifierScheme.DBLP, dblp);
    }

    private void venue() {
        String number = line("number");
        if (number.toLowerCase(Locale.ROOT).startsWith("arxiv:") && pieces.arxiv(number)) {
            number = "";
        }
        switch (draft.type) {
            case ARTICLE -> {
                name("journal", "journaltitle");
                subtitle("journalsubtitle");
                draft.venue("short", line("shortjournal"));
                draft.venue("issue", number.isEmpty() ? line("issue") : number);
                number = line("eid", "articleno");
            }
            case PREPRINT -> server();
            case BOOK -> name("publisher", "organization");
            case THESIS -> name("school", "institution", "publisher");
            case REPORT -> name("institution", "organization", "publisher");
            case DATASET, SOFTWARE, OTHER -> elsewhere();
            case CONFERENCE, WORKSHOP, CHAPTER -> {
                name("booktitle", "eventtitle");
                subtitle("booksubtitle");
                draft.venue("issue", line("issue"));
            }
        }
        draft.venue("short", line("abbr", "eventacronym", "series_short"));
        draft.venue("number", number);
        draft.venue("volume", line("volume"));
        draft.venue("pages", line("pages").replace("–", "-").replace("—", "-").replace("--", "-"));
        draft.venue("publisher", used.contains("publisher") ? "" : line("publisher", "organization"));
        draft.venue("series", line("series"));
        draft.venue("location", line("address", "location", "venue"));
    }

    private void name(String... fields) {
        draft.venue("name", line(fields));
    }

    private void subtitle(String field) {
        String more = line(field);
        String name = draft.venue.get("name");
        if (!more.isEmpty()) {
            draft.venue.put("name", name == null ? more : name + ": " + more);
        }
    }

    /** A preprint's server is told by its identifier; one that has none here is its venue. */
    private void server() {
        String journal = line("journal", "journaltitle");
        String how = line("howpublished");
        String volume = raw("volume");
        boolean arxiv = draft.identifiers.containsKey("arxiv");
        if (volume.startsWith("abs/") && pieces.arxiv(volume.substring(4))) {
            arxiv = true;
        } else if (!volume.isEmpty()) {
            used.remove("volume");
        }
        for (String words : new String[] {journal, how, line("publisher")}) {
            int id = words.toLowerCase(Locale.ROOT).indexOf("arxiv:");
            if (id >= 0) {
                String rest = words.substring(id + "arxiv:".length()).strip();
                int end = 0;
                while (end < rest.length() && " ,;[(".indexOf(rest.charAt(end)) < 0) {
                    end++;
                }
                arxiv |= pieces.arxiv(rest.substring(0, end));
            }
            boolean known =
                    isServer(words) && arxiv && !words.toLowerCase(Locale.ROOT).startsWith("bio");
            if (!words.isEmpty() && !known) {
                draft.venue("name", words);
            }
        }
    }

    private void elsewhere() {
        String how = raw("howpublished");
        String address = WebText.ofTex(how);
        if (address.startsWith("http")) {
            pieces.address("howpublished", address);
        } else {
            String words = ContentText.lineOfTex(how);
            for (String kind : new String[] {"Dataset", "Computer software"}) {
                if (words.startsWith(kind)) {
                    String rest = words.substring(kind.length());
                    words = rest.startsWith(", ") ? rest.substring(2) : rest.strip();
                }
            }
            draft.venue("name", words);
        }
        if (!draft.venue.containsKey("name")) {
            name("publisher", "organization", "institution");
        }
    }

    private void addresses() {
        pieces.address("url", WebText.ofTex(raw("url")));
        for (LinkKind kind : LinkKind.values()) {
            linked(kind.key(), kind.key());
        }
        linked("website", "project");
        linked("html", "publisher");
        linked("supp", "supplement");
        linked("dataset", "data");
        linked("software", "code");
    }

    private void linked(String field, String kind) {
        boolean address = entry.value(field)
                .map(value -> WebText.ofTex(value.text()))
                .filter(text -> text.startsWith("http") || text.startsWith("www."))
                .isPresent();
        if (address && !used.contains(field)) {
            pieces.link(field, kind, WebText.ofTex(raw(field)));
        }
    }

    private void texts() {
        draft.writtenAbstract = raw("abstract");
        draft.abstractText = ContentText.proseOfTex(draft.writtenAbstract);
        pieces.keywords(line("keywords"));
        pieces.keywords(line("keyword"));
        String note = raw("note");
        pieces.note(ContentText.proseOfTex(note), ContentText.lineOfTex(note));
        String edition = line("edition");
        if (!edition.isEmpty()) {
            draft.notes.add("Edition: " + ContentText.title(edition));
        }
        String state = line("pubstate");
        if (!state.isEmpty()) {
            pieces.note(ContentText.prose(state), state);
        }
        String award = line("award");
        if (!award.isEmpty()) {
            draft.awards.add(award);
        }
        draft.selected = line("selected").equals("true");
        draft.license = line("license");
        String language = line("langid", "language");
        if (!language.isEmpty()) {
            pieces.language("language", language);
        }
        if (entry.type().equals("unpublished") && draft.status == null) {
            draft.status = Status.PREPRINT;
        }
        used.add("crossref");
        used.add("xdata");
    }
}
