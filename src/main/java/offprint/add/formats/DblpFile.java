package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.model.Status;

/**
 * A person's file in dblp ({@code dblp.org/pid/74/4209.xml}): who they are, and their works.
 *
 * <pre>{@code
 * <dblpperson name="Ada Example 0001" pid="74/4209-1">
 *   <person><author>Ada Example 0001</author><url>https://orcid.org/…</url></person>
 *   <homonyms>…</homonyms>
 *   <r><article key="journals/jex/Example23"><author>…</author><title>….</title><year>2023</year>…</article></r>
 * }</pre>
 *
 * @param name without the number that tells namesakes apart
 * @param homonyms whether there are namesakes
 * @param urls of the person elsewhere
 * @param notes on where they work
 */
public record DblpFile(
        String name, String pid, boolean homonyms, List<String> urls, List<String> notes, List<Draft> works) {

    public DblpFile {
        urls = List.copyOf(urls);
        notes = List.copyOf(notes);
        works = List.copyOf(works);
    }

    static boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), 2000)).strip();
        return start.startsWith("<") && (start.contains("<dblpperson") || start.contains("<dblp>"));
    }

    /** Empty where it is not well-formed, which is reported. */
    public static Optional<DblpFile> read(Source source, Diagnostics diagnostics) {
        try {
            return Optional.of(new Reader(source).file());
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage());
            int reason = message.indexOf("Message: ");
            diagnostics.report(Diagnostic.inFile(source.name(), Rule.ENTRY_SYNTAX, "the file is not well-formed XML")
                    .label(Characters.oneLine(reason < 0 ? message : message.substring(reason + 9))));
            return Optional.empty();
        }
    }

    /** {@code Ada Example 0001} without its number. */
    static String withoutNumber(String name) {
        return name.replaceFirst(" [0-9]{4}$", "");
    }

    /** Reads the one file from its begin to its end. */
    private static final class Reader {
        private final Source source;
        private final XMLStreamReader xml;
        private final List<String> urls = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Draft> works = new ArrayList<>();
        private String name = "";
        private String pid = "";
        private boolean homonyms;
        private int searched;

        Reader(Source source) throws XMLStreamException {
            this.source = source;
            this.xml = ClosedXml.reader(source.text());
        }

        DblpFile file() throws XMLStreamException {
            while (xml.hasNext()) {
                if (next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml.getLocalName());
                }
            }
            homonyms |= !withoutNumber(name).equals(name);
            return new DblpFile(withoutNumber(name), pid, homonyms, urls, notes, works);
        }

        private void element(String element) throws XMLStreamException {
            switch (element) {
                case "dblpperson" -> {
                    name = attribute("name");
                    pid = attribute("pid");
                }
                case "person" -> person();
                case "homonyms", "coauthors" -> {
                    homonyms |= element.equals("homonyms");
                    skip();
                }
                case "article",
                        "inproceedings",
                        "proceedings",
                        "book",
                        "incollection",
                        "phdthesis",
                        "mastersthesis",
                        "data" -> work(element);
                default -> {}
            }
        }

        private void person() throws XMLStreamException {
            while (next() != XMLStreamConstants.END_ELEMENT) {
                if (!xml.isStartElement()) {
                    continue;
                }
                String child = xml.getLocalName();
                boolean affiliation = attribute("type").equals("affiliation")
                        && attribute("label").isEmpty();
                String text = text();
                if (child.equals("url")) {
                    urls.add(text.strip());
                } else if (child.equals("note") && affiliation) {
                    notes.add(Characters.oneLine(text));
                }
            }
        }

        private void work(String element) throws XMLStreamException {
            String key = attribute("key");
            // The parser's own offsets go astray behind a few thousand chars.
            int at = Math.max(searched, source.text().indexOf("key=\"" + key + '"', searched));
            searched = Math.min(at + 1, source.text().length());
            Work work = new Work(source.span(at, searched), element, key, attribute("publtype"));
            while (next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.isStartElement()) {
                    work.take(xml.getLocalName(), text());
                }
            }
            works.add(work.draft());
        }

        private int next() throws XMLStreamException {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("it has a document type or entities of its own", xml.getLocation());
            }
            return event;
        }

        private String attribute(String attribute) {
            return Optional.ofNullable(xml.getAttributeValue(null, attribute)).orElse("");
        }

        private void skip() throws XMLStreamException {
            text();
        }

        /** The text of an element to its end, with that of elements in it. */
        private String text() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                int event = next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (xml.isCharacters()) {
                    text.append(xml.getText());
                }
            }
            return text.toString();
        }
    }

    /** One record, until all of it is read. */
    private static final class Work {
        private final Span place;
        private final DraftBuilder draft;
        private final String element;
        private final boolean informal;
        private String year = "";
        private String month = "";
        private String volume = "";
        private String container = "";

        Work(Span place, String element, String key, String kind) {
            this.place = place;
            this.element = element;
            this.informal = kind.startsWith("informal");
            this.draft = new DraftBuilder("", place, Notation.MARKED);
            draft.ids().identifier(IdentifierScheme.DBLP, field("key", key));
            if (kind.equals("withdrawn")) {
                draft.status(Status.WITHDRAWN);
            }
        }

        private Field field(String name, String text) {
            return new Field(name, text, place);
        }

        void take(String child, String text) {
            Field field = field(child, text);
            switch (child) {
                case "author" -> draft.authors().one(draft.name(field.with(withoutNumber(text.strip()))), place);
                case "editor" ->
                    draft.people().of("editors").one(draft.name(field.with(withoutNumber(text.strip()))), place);
                case "title" -> draft.title(field.with(text.strip().replaceFirst("(?<=[^.])\\.$", "")));
                case "year" -> year = text.strip();
                case "month" -> month = text.strip();
                case "volume" -> volume = text.strip();
                case "journal", "booktitle", "school" -> container = container.isEmpty() ? text.strip() : container;
                case "number" -> draft.venue("issue", field);
                case "pages" -> draft.venue("pages", field);
                case "publisher" -> draft.venue("publisher", field);
                case "series" -> draft.venue("series", field);
                case "isbn" -> draft.ids().identifier(IdentifierScheme.ISBN, field);
                case "ee" -> draft.ids().address(field.asAddress());
                default -> {}
            }
        }

        Draft draft() {
            boolean corr = container.equals("CoRR");
            draft.type(type(corr));
            draft.date(DateText.of(year, month, ""));
            if (corr) {
                draft.ids().identifier(IdentifierScheme.ARXIV, field("volume", volume.replaceFirst("^abs/", "")));
            } else {
                draft.venue("name", field("venue", container));
                draft.venue("volume", field("volume", volume));
            }
            return draft.build();
        }

        private PaperType type(boolean corr) {
            return switch (element) {
                case "article" -> corr || informal ? PaperType.PREPRINT : PaperType.ARTICLE;
                case "inproceedings" -> PaperType.CONFERENCE;
                case "proceedings" -> PaperType.PROCEEDINGS;
                case "book" -> PaperType.BOOK;
                case "incollection" -> PaperType.CHAPTER;
                case "phdthesis", "mastersthesis" -> PaperType.THESIS;
                case "data" -> PaperType.DATASET;
                default -> PaperType.OTHER;
            };
        }
    }
}
