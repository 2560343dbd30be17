package offprint.add.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexField;
import offprint.add.bibtex.BibtexValue;
import offprint.add.foreign.Characters;
import offprint.add.foreign.DateText;
import offprint.add.foreign.JournalMacros;
import offprint.add.foreign.LanguageText;
import offprint.add.foreign.NameList;
import offprint.add.foreign.Notation;
import offprint.add.foreign.PageText;
import offprint.add.foreign.WebText;
import offprint.diag.Span;
import offprint.model.IdentifierScheme;
import offprint.model.LinkKind;
import offprint.model.PaperType;
import offprint.model.Status;
import offprint.model.SubjectScheme;

/**
 * An entry of BibTeX or biblatex to a draft. Field names are those of BibTeX's standard styles, of the biblatex manual
 * (2.2), of dblp's and the ACL Anthology's exports, and of the Jekyll themes that scholars use.
 */
final class BibtexDrafts {
    private static final IdentifierScheme[] REGISTRIES = {
        IdentifierScheme.INSPIRE,
        IdentifierScheme.OPENALEX,
        IdentifierScheme.SEMANTICSCHOLAR,
        IdentifierScheme.JSTOR,
        IdentifierScheme.SSRN,
        IdentifierScheme.HANDLE,
        IdentifierScheme.OSF,
        IdentifierScheme.SWHID
    };

    /** Where the publisher is, and where that or else the meeting is. */
    private static final String[] AT_HOME = {"address", "location"};

    private static final String[] ANYWHERE = {"address", "location", "venue"};

    private final BibtexEntry entry;
    private final DraftBuilder draft;
    private final WorkIds ids;
    private final Set<String> used = new HashSet<>();

    private BibtexDrafts(BibtexEntry entry) {
        this.entry = entry;
        this.draft = new DraftBuilder(entry.key(), entry.head(), Notation.TEX);
        this.ids = draft.ids();
    }

    static Draft of(BibtexEntry entry) {
        return new BibtexDrafts(entry).read();
    }

    private Draft read() {
        draft.title(field("title"));
        draft.subtitle(field("subtitle"));
        new BibtexDate(this, draft).read();
        type();
        new BibtexPeople(this, draft).read();
        identifiers();
        venue();
        addresses();
        files();
        texts();
        for (BibtexField field : entry.fields()) {
            if (!used.contains(field.name())) {
                draft.rest(new Field(field.name(), field.value().text(), field.place()));
            }
        }
        return draft.build();
    }

    /** The first of these fields that says something, which is used now; empty where none does. */
    Field field(String... names) {
        Field field = look(names);
        if (!field.isEmpty()) {
            used.add(field.name());
        }
        return field;
    }

    /** The same without taking it for used. */
    Field look(String... names) {
        for (String name : names) {
            Optional<BibtexValue> value = entry.value(name);
            if (value.isPresent()) {
                return new Field(name, value.get().text(), value.get().span());
            }
        }
        return new Field(names[0], "", entry.head());
    }

    /** Where the entry begins. */
    Span head() {
        return entry.head();
    }

    String line(String... names) {
        return draft.line(field(names));
    }

    private String peek(String... names) {
        return draft.peek(look(names));
    }

    /** The first of these fields as an address. */
    private Field address(String... names) {
        Field field = field(names);
        return field.with(WebText.ofTex(field.text()));
    }

    private void type() {
        draft.type(BibtexType.of(entry.type(), this::peek, entry.value("eprint").isPresent()));
        if (draft.type() == PaperType.MAGAZINE || draft.type() == PaperType.NEWSPAPER) {
            used.add("entrysubtype");
        }
        genre();
    }

    /** What is said of a type where nothing else is known; our own exports say it of theses. */
    private void genre() {
        Field kind = field("type");
        boolean doctoral = entry.type().equals("phdthesis");
        boolean masters = entry.type().equals("mastersthesis");
        boolean thesis = draft.peek(kind).equalsIgnoreCase(PaperType.THESIS.label());
        if (kind.isEmpty() && (doctoral || masters)) {
            draft.facts().line("genre", doctoral ? "Doctoral thesis" : "Master’s thesis");
        } else if (draft.type() == PaperType.PATENT) {
            draft.facts().office(kind);
        } else if (!thesis) {
            draft.facts().genre(kind);
        }
    }

    private void identifiers() {
        ids.identifier(IdentifierScheme.DOI, address("doi"));
        Field eprint = address("eprint", "arxiv", "arxivid");
        String server = line("archiveprefix", "eprinttype").toLowerCase(Locale.ROOT);
        Optional<IdentifierScheme> registry = registry(server);
        if (registry.isPresent()) {
            ids.identifier(registry.get(), eprint);
        } else if (!eprint.isEmpty() && !ids.arxiv(eprint.text())) {
            draft.rest("eprint", server.isEmpty() ? eprint.text() : server + ": " + eprint.text());
        }
        draft.subjects().mainSubject(line("primaryclass", "eprintclass"));
        ids.identifier(IdentifierScheme.ISBN, field("isbn"));
        ids.identifier(IdentifierScheme.ISSN, field("issn"));
        ids.identifier(IdentifierScheme.PMID, field("pmid"));
        ids.identifier(IdentifierScheme.PMCID, field("pmcid", "pmc"));
        ids.identifier(IdentifierScheme.HAL, field("hal_id", "hal"));
        ids.identifier(IdentifierScheme.MR, field("mrnumber").with(firstWord("mrnumber")));
        ids.identifier(IdentifierScheme.ZBL, field("zblnumber", "zbl", "zbmath"));
        ids.identifier(IdentifierScheme.BIBCODE, field("bibcode"));
        for (IdentifierScheme scheme : REGISTRIES) {
            ids.identifier(scheme, address(scheme.key()));
        }
        ids.address(address("adsurl"));
        Field record = field("biburl");
        int rec = record.text().indexOf("dblp.org/rec/");
        if (rec >= 0) {
            String path = record.text().substring(rec + "dblp.org/rec/".length());
            ids.identifier(
                    IdentifierScheme.DBLP,
                    record.with(path.endsWith(".bib") ? path.substring(0, path.length() - 4) : path));
        } else {
            draft.rest(record);
            if (entry.key().startsWith("DBLP:")) {
                ids.identifier(IdentifierScheme.DBLP, record.with(entry.key().substring(5)));
            }
        }
    }

    /** MathSciNet puts the reviewer behind the number. */
    private String firstWord(String name) {
        String text = look(name).text().strip();
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** Whose number an {@code eprint} is, but for arXiv, which is read by itself. */
    private static Optional<IdentifierScheme> registry(String server) {
        return switch (server) {
            case "pubmed" -> Optional.of(IdentifierScheme.PMID);
            case "pmc", "pubmed central" -> Optional.of(IdentifierScheme.PMCID);
            case "hal" -> Optional.of(IdentifierScheme.HAL);
            case "jstor" -> Optional.of(IdentifierScheme.JSTOR);
            case "hdl", "handle" -> Optional.of(IdentifierScheme.HANDLE);
            case "ssrn" -> Optional.of(IdentifierScheme.SSRN);
            case "osf" -> Optional.of(IdentifierScheme.OSF);
            default -> Optional.empty();
        };
    }

    private void venue() {
        String number = line("number");
        if (ids.labelledArxiv(number)) {
            number = "";
        }
        switch (draft.type()) {
            case ARTICLE, REVIEW, MAGAZINE, NEWSPAPER -> {
                name("journal", "journaltitle", "booktitle");
                subtitle("journalsubtitle");
                draft.venue("short", line("shortjournal"));
                draft.venue("issue", number.isEmpty() ? line("issue") : number);
                number = line("eid", "articleno");
            }
            case PREPRINT, MANUSCRIPT -> server();
            case BOOK, PROCEEDINGS -> name("publisher", "organization");
            case ISSUE -> {
                name("journal", "journaltitle", "publisher", "organization");
                draft.venue("issue", line("issue"));
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
                draft.venue("issue", line("issue"));
            }
        }
        event();
        draft.venue("short", line("abbr", "eventacronym", "series_short"));
        draft.venue("number", number);
        draft.venue("volume", line("volume"));
        draft.venue("pages", PageText.of(line("pages")));
        String publisher = used.contains("publisher") ? "" : line("publisher", "organization");
        draft.venue("publisher", publisher.equals(draft.venue("name")) ? "" : publisher);
        draft.venue("series", line("series"));
        draft.venue(
                "location",
                draft.type() == PaperType.PATENT ? "" : line(draft.facts().hasEvent() ? AT_HOME : ANYWHERE));
    }

    /** The meeting, where the proceedings are called otherwise; then biblatex's {@code venue} is where it was. */
    private void event() {
        draft.facts().event(field("eventtitle"));
        if (draft.facts().hasEvent()) {
            draft.facts().eventPlace(line("venue"));
            String[] dates = line("eventdate").split("/", 2);
            draft.facts().eventDates(DateText.written(dates[0]), dates.length > 1 ? DateText.written(dates[1]) : "");
        }
    }

    /** A patent's place is where it holds, in words such as {@code countryus}; IEEEtran has a nationality for that. */
    private void patent() {
        draft.facts().patentNumber(field("number"));
        draft.facts().office(field("nationality", "location"));
        draft.facts().application(field("application"));
        draft.facts().filed(field("dayfiled", "filed"));
        for (String holder : NameList.divided(draft.name(field("holder", "assignee")))) {
            draft.facts().holder(Characters.oneLine(holder.replace("{", "").replace("}", "")));
        }
        name("howpublished", "publisher", "organization", "institution");
    }

    /** A journal's name may be one of the macros of astronomers' styles. */
    private void name(String... fields) {
        Field field = field(fields);
        draft.venue("name", draft.line(field.with(JournalMacros.expanded(field.text()))));
    }

    private void subtitle(String field) {
        String more = line(field);
        String name = draft.venue("name");
        if (!more.isEmpty()) {
            draft.replaceVenue("name", name.isEmpty() ? more : name + ": " + more);
        }
    }

    /** A preprint's server is told by its identifier; one that has none here is its venue. */
    private void server() {
        String journal = line("journal", "journaltitle", "booktitle");
        String how = line("howpublished");
        boolean arxiv = ids.has(IdentifierScheme.ARXIV);
        if (look("volume").text().startsWith("abs/")) {
            arxiv |= ids.arxiv(field("volume").text().substring(4));
        }
        for (String words : new String[] {journal, how, line("publisher")}) {
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
        Field how = address("howpublished");
        if (how.text().startsWith("http")) {
            ids.address(how);
        } else {
            String words = line("howpublished");
            draft.venue("name", BibtexType.withoutType(words));
        }
        if (draft.venue("name").isEmpty()) {
            name("booktitle", "journal", "journaltitle", "publisher", "organization", "institution", "school");
        }
    }

    private void addresses() {
        ids.address(address("url"));
        for (LinkKind kind : LinkKind.values()) {
            linked(kind.key(), kind.key());
        }
        linked("website", "project");
        linked("html", "publisher");
        linked("supp", "supplement");
        linked("dataset", "data");
        linked("software", "code");
    }

    private void linked(String name, String kind) {
        Field field = look(name);
        String address = WebText.ofTex(field.text());
        if ((address.startsWith("http") || address.startsWith("www.")) && used.add(name)) {
            ids.link(kind, field.with(address));
        }
    }

    /** Files that stand beside the bibliography, as in the Jekyll themes of scholars. */
    private void files() {
        file("pdf", ".pdf");
        file("slides", ".slides.pdf");
        file("poster", ".poster.pdf");
        String picture = WebText.ofTex(look("preview").text()).toLowerCase(Locale.ROOT);
        int dot = picture.lastIndexOf('.');
        String ending = dot < 0 ? "" : picture.substring(dot);
        if (List.of(".png", ".jpg", ".jpeg", ".webp").contains(ending)) {
            file("preview", ending);
        }
    }

    /** Names alone, for a path may lead to what is nobody's business. */
    private void file(String name, String ending) {
        String path = WebText.ofTex(look(name).text()).strip();
        String last = ending.substring(ending.lastIndexOf('.'));
        boolean bare =
                path.indexOf('/') < 0 && path.indexOf('\\') < 0 && path.indexOf(':') < 0 && !path.startsWith(".");
        if (bare && path.toLowerCase(Locale.ROOT).endsWith(last) && used.add(name)) {
            draft.file(name, ending, path);
        }
    }

    private void texts() {
        draft.abstractText(field("abstract"));
        draft.summary(field("tldr", "summary"));
        draft.subjects().keywords(field("keywords"));
        draft.subjects().keywords(field("keyword"));
        draft.noteOrStatus(field("note"));
        draft.note(draft.prose(field("annotation")));
        draft.status(field("pubstate"));
        facts();
        awards();
        if (line("selected").equals("true")) {
            draft.select();
        }
        draft.facts().line("license", line("license"));
        language();
        if (entry.type().equals("unpublished") && !draft.hasStatus()) {
            draft.status(Status.PREPRINT);
        }
        used.add("crossref");
        used.add("xdata");
    }

    private void facts() {
        FactsReader facts = draft.facts();
        facts.edition(field("edition"));
        facts.line("version", field("version"));
        facts.pageCount(field("pagetotal", "numpages"));
        facts.originalTitle(field("origtitle"));
        facts.original("publisher", line("origpublisher"));
        facts.original("language", LanguageText.of(line("origlanguage")));
        facts.original("date", DateText.written(line("origdate")));
        for (SubjectScheme scheme : SubjectScheme.values()) {
            facts.subjects(scheme, field(scheme.key()));
        }
        facts.subjects(SubjectScheme.MSC, field("mrclass"));
    }

    /** Where an award's name stands in a field of its own, the other one tells more about it. */
    private void awards() {
        Field name = field("award_name");
        draft.award(line("award_name", "award"));
        if (!name.isEmpty()) {
            draft.note(draft.prose(field("award")));
        }
    }

    /** A second field is a comment where it says something else. */
    private void language() {
        Field language = field("langid", "language");
        if (!language.isEmpty()) {
            draft.facts().language(language);
        }
        if (LanguageText.of(peek("language")).equals(LanguageText.of(language.text()))) {
            used.add("language");
        }
    }
}
