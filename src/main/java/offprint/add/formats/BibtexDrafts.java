package offprint.add.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexField;
import offprint.add.bibtex.BibtexValue;
import offprint.add.foreign.DateText;
import offprint.add.foreign.LanguageText;
import offprint.add.foreign.Notation;
import offprint.add.foreign.WebText;
import offprint.diag.Span;
import offprint.model.LinkKind;
import offprint.model.PaperType;
import offprint.model.Status;
import offprint.model.SubjectScheme;

/**
 * An entry of BibTeX or biblatex to a draft. Field names are those of BibTeX's standard styles, of the biblatex manual
 * (2.2), of dblp's and the ACL Anthology's exports, and of the Jekyll themes that scholars use.
 */
final class BibtexDrafts {
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
        new BibtexIds(this, draft).read();
        new BibtexVenue(this, draft).read();
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

    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** The entry's own key. */
    String key() {
        return entry.key();
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
    Field address(String... names) {
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
