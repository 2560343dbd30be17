package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import offprint.add.foreign.Characters;
import offprint.add.foreign.DateText;
import offprint.add.foreign.Notation;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Ascii;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import org.jspecify.annotations.Nullable;

/**
 * Answers of arXiv's API, feeds of Atom with arXiv's own elements (arXiv API User's Manual, 3.3), to drafts. Text is
 * LaTeX, as arXiv shows it. A document type is refused, so that no entity is ever resolved.
 */
final class AtomDrafts {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ARXIV = "http://arxiv.org/schemas/atom";
    private static final String ERRORS = "/api/errors";

    private final Source source;
    private final Diagnostics diagnostics;
    private final XMLStreamReader xml;
    private final List<Draft> drafts = new ArrayList<>();
    private int searched;

    private AtomDrafts(Source source, Diagnostics diagnostics) throws XMLStreamException {
        this.source = source;
        this.diagnostics = diagnostics;
        this.xml = ClosedXml.reader(source.text());
    }

    /** Whether the text begins like a feed, or an entry alone. */
    static boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), 2000)).strip();
        return start.startsWith("<") && start.contains(ATOM);
    }

    static List<Draft> read(Source source, Diagnostics diagnostics) {
        try {
            AtomDrafts reader = new AtomDrafts(source, diagnostics);
            reader.feed();
            return reader.drafts;
        } catch (XMLStreamException e) {
            int length = source.text().length();
            int at = Math.min(offset(source.text(), e.getLocation()), length);
            String message = String.valueOf(e.getMessage());
            int reason = message.indexOf("Message: ");
            diagnostics.report(Diagnostic.at(
                            source.span(at, Math.min(at + 1, length)),
                            Rule.ENTRY_SYNTAX,
                            "the file is not well-formed XML")
                    .label(Characters.oneLine(reason < 0 ? message : message.substring(reason + 9))));
            return List.of();
        }
    }

    /** Where a line and column are, which the parser counts from 1. */
    private static int offset(String text, @Nullable Location location) {
        int start = 0;
        for (int line = 1; location != null && line < location.getLineNumber(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return location == null ? 0 : start + Math.max(0, location.getColumnNumber() - 1);
    }

    private void feed() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && isAtom("entry")) {
                entry();
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a feed has no document type and no entities of its own", xml.getLocation());
        }
        return event;
    }

    private boolean isAtom(String name) {
        return xml.getLocalName().equals(name) && ATOM.equals(xml.getNamespaceURI());
    }

    private void entry() throws XMLStreamException {
        // The parser's own offsets go astray behind a few thousand chars.
        String prefix = Optional.ofNullable(xml.getPrefix()).orElse("");
        String tag = prefix.isEmpty() ? "<entry" : '<' + prefix + ":entry";
        int at = Math.max(searched, source.text().indexOf(tag, searched));
        searched = Math.min(at + tag.length(), source.text().length());
        Entry entry = new Entry(source.span(at, searched));
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                element(entry);
            }
        }
        if (entry.id.contains(ERRORS)) {
            diagnostics.report(Diagnostic.at(entry.place, Rule.ENTRY_SYNTAX, "arXiv answered with an error")
                    .label(Characters.oneLine(entry.summary)));
        } else {
            drafts.add(entry.draft());
        }
    }

    private void element(Entry entry) throws XMLStreamException {
        boolean own = ARXIV.equals(xml.getNamespaceURI());
        String name = own || ATOM.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        switch (name) {
            case "author" -> author(entry);
            case "id" -> entry.id = text().strip();
            case "title" -> entry.title = text();
            case "summary" -> entry.summary = text();
            case "published" -> entry.published = text().strip();
            case "updated" -> entry.updated = text().strip();
            case "comment" -> entry.comment = text();
            case "journal_ref" -> entry.journal = text();
            case "doi" -> entry.doi = text().strip();
            case "category" -> entry.category(attribute("term"), false);
            case "primary_category" -> entry.category(attribute("term"), true);
            default -> {}
        }
        if (xml.isStartElement()) {
            text();
        }
    }

    private void author(Entry entry) throws XMLStreamException {
        String name = "";
        List<String> places = new ArrayList<>();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            String element = xml.getLocalName();
            String text = text();
            if (element.equals("name")) {
                name = text;
            } else if (element.equals("affiliation")) {
                places.add(text);
            }
        }
        entry.author(name, places);
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** The text of an element to its end, with that of elements in it. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** What an entry says, until all of it is read. */
    private static final class Entry {
        private final Span place;
        private final DraftBuilder draft;
        private String id = "";
        private String title = "";
        private String summary = "";
        private String published = "";
        private String updated = "";
        private String comment = "";
        private String journal = "";
        private String doi = "";

        Entry(Span place) {
            this.place = place;
            this.draft = new DraftBuilder("", place, Notation.TEX);
        }

        private Field field(String name, String text) {
            return new Field(name, text, place);
        }

        /** Names are in reading order. */
        void author(String name, List<String> places) {
            if (draft.authors().one(draft.name(field("author", name)), place)) {
                for (String where : places) {
                    String line = draft.line(field("affiliation", where));
                    draft.authors().describe(who -> who.withAffiliation(line));
                }
            }
        }

        void category(String code, boolean primary) {
            if (primary) {
                draft.subjects().mainSubject(code);
            } else {
                draft.subjects().subject(code);
            }
        }

        /** The first version's date makes the paper's; the version itself is part of neither its id nor its address. */
        Draft draft() {
            WorkIds ids = draft.ids();
            draft.type(PaperType.PREPRINT);
            draft.title(field("title", title));
            draft.abstractText(field("summary", summary));
            draft.date(DateText.first(published));
            int path = id.indexOf("/abs/");
            String number = path < 0 ? id : id.substring(path + 5);
            String paper = withoutVersion(number);
            if (!ids.arxiv(paper)) {
                draft.rest("id", id);
            }
            ids.identifier(IdentifierScheme.DOI, field("doi", doi));
            draft.note(draft.prose(field("comment", comment)));
            draft.note(draft.prose(field("journal_ref", journal)));
            if (!paper.equals(number) && !number.endsWith("v1")) {
                draft.rest("arxiv version", number.substring(paper.length()) + " of " + DateText.first(updated));
            }
            draft.rest("arxiv categories", String.join(", ", draft.subjects().all()));
            return draft.build();
        }

        private static String withoutVersion(String id) {
            int v = id.lastIndexOf('v');
            return v > 0 && Ascii.isNumber(id.substring(v + 1)) ? id.substring(0, v) : id;
        }
    }
}
