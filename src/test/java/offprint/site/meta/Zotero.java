package offprint.site.meta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What Zotero saves, by the rules of its translators as far as our pages touch them: Embedded Metadata for a page's head (with
 * the translator for RDF, which reads Dublin Core and the Open Graph), and COinS for lists. Written after what they do; fields
 * have Zotero's names, one for what its kinds of items call differently: {@code publisher} is a thesis's university, a
 * report's institution, a preprint's repository.
 */
final class Zotero {
    private static final Map<String, String> TYPE_BY_TAG = Map.of(
            "citation_journal_title", "journalArticle",
            "citation_technical_report_institution", "report",
            "citation_conference_title", "conferencePaper",
            "citation_inbook_title", "bookSection",
            "citation_dissertation_institution", "thesis");

    private static final Set<String> ITEM_TYPES = Set.of(
            "book",
            "bookSection",
            "computerProgram",
            "conferencePaper",
            "dataset",
            "document",
            "journalArticle",
            "preprint",
            "report",
            "thesis",
            "webpage");

    private static final Map<String, String> FIELD_BY_TAG = Map.ofEntries(
            Map.entry("citation_title", "title"),
            Map.entry("citation_publication_date", "date"),
            Map.entry("citation_journal_title", "publicationTitle"),
            Map.entry("citation_journal_abbrev", "journalAbbreviation"),
            Map.entry("citation_inbook_title", "publicationTitle"),
            Map.entry("citation_conference_title", "conferenceName"),
            Map.entry("citation_dissertation_institution", "publisher"),
            Map.entry("citation_technical_report_institution", "publisher"),
            Map.entry("citation_technical_report_number", "number"),
            Map.entry("citation_series_title", "series"),
            Map.entry("citation_volume", "volume"),
            Map.entry("citation_issue", "issue"),
            Map.entry("citation_publisher", "publisher"),
            Map.entry("citation_isbn", "ISBN"),
            Map.entry("citation_abstract", "abstractNote"),
            Map.entry("citation_doi", "DOI"),
            Map.entry("citation_language", "language"));

    private final TreeMap<String, String> item = new TreeMap<>();
    private final List<String> creators = new ArrayList<>();

    private Zotero() {}

    /** The item from a paper's own page: its fields, with {@code type}, and {@code creators} by family name, given name. */
    static Map<String, String> head(HeadOf head) {
        Zotero zotero = new Zotero();
        zotero.rdf(head);
        zotero.highwire(head);
        return zotero.saved();
    }

    private void rdf(HeadOf head) {
        put("publicationTitle", first(head, "DC.source"));
        put("publisher", first(head, "DC.publisher"));
        put("abstractNote", first(head, "og:description"));
        put("language", first(head, "DC.language"));
        String type = "";
        for (String tag : head.names("citation_")) {
            type = TYPE_BY_TAG.getOrDefault(tag, type);
        }
        item.put("type", type.isEmpty() ? dublinCoreType(head) : type);
    }

    /** The first type that Dublin Core gives; of a page with citation_title and nothing else, an article or a book. */
    private static String dublinCoreType(HeadOf head) {
        String type = first(head, "DC.type");
        if (ITEM_TYPES.contains(type)) {
            return type;
        }
        String small = type.toLowerCase(Locale.ROOT);
        if (List.of("book", "report", "thesis", "dataset").contains(small)) {
            return small;
        }
        return head.all("citation_isbn").isEmpty() ? "journalArticle" : "book";
    }

    private void highwire(HeadOf head) {
        for (Map.Entry<String, String> field : FIELD_BY_TAG.entrySet()) {
            put(field.getValue(), first(head, field.getKey()));
        }
        List<String> authors = head.all("citation_author");
        for (String author : authors) {
            List<String> names = authors.size() == 1 ? taken(author) : List.of(author);
            names.forEach(name -> creators.add(creator(name, name.contains(","))));
        }
        String last = first(head, "citation_lastpage");
        put("pages", first(head, "citation_firstpage") + (last.isEmpty() ? "" : '-' + last));
    }

    /** A lone author with a space on either side of the comma is two. */
    private static List<String> taken(String author) {
        String[] parts = author.split("\\s*,\\s*", -1);
        return parts.length > 1 && parts[0].contains(" ") && parts[1].contains(" ") ? List.of(parts) : List.of(author);
    }

    /** The name in two fields, or in one where it has a comma at its end only. */
    private static String creator(String written, boolean comma) {
        String name = written.replaceAll("^[\\s\u00A0.,/\\[\\]:]+|[\\s\u00A0.,/\\[\\]:]+$", "");
        if (comma) {
            String[] parts = name.split(", ?", -1);
            return parts[0] + (parts.length > 1 ? " | " + parts[1].replace('\u00A0', ' ') : "");
        }
        int space = name.lastIndexOf(' ');
        return name.substring(space + 1) + (space < 0 ? "" : " | " + name.substring(0, space));
    }

    /** The item from one span of a list. */
    static Map<String, String> span(String contextObject) {
        Zotero zotero = new Zotero();
        List<String[]> pairs = new ArrayList<>();
        for (String pair : contextObject.split("&", -1)) {
            int equals = pair.indexOf('=');
            pairs.add(new String[] {pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8)});
        }
        zotero.item.put("type", spanType(pairs));
        pairs.forEach(pair -> zotero.spanField(pair[0], pair[1]));
        return zotero.saved();
    }

    private static String spanType(List<String[]> pairs) {
        Function<String, String> of = key -> pairs.stream()
                .filter(pair -> pair[0].equals(key))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("");
        return switch (of.apply("rft_val_fmt").replace("info:ofi/fmt:kev:mtx:", "")) {
            case "journal" -> "journalArticle";
            case "dissertation" -> "thesis";
            case "dc" -> ITEM_TYPES.contains(of.apply("rft.type")) ? of.apply("rft.type") : "webpage";
            default ->
                switch (of.apply("rft.genre")) {
                    case "bookitem" -> "bookSection";
                    case "proceeding", "conference" -> "conferencePaper";
                    case "report", "document" -> of.apply("rft.genre");
                    default -> "book";
                };
        };
    }

    private void spanField(String key, String value) {
        switch (key) {
            case "rft.atitle", "rft.title" -> put("title", value);
            case "rft.btitle" ->
                put(List.of("book", "report").contains(item.get("type")) ? "title" : "publicationTitle", value);
            case "rft.jtitle" -> put("publicationTitle", value);
            case "rft.stitle" -> put("journalAbbreviation", value);
            case "rft.pub", "rft.publisher", "rft.inst" -> put("publisher", value);
            case "rft.volume", "rft.issue", "rft.place", "rft.series", "rft.pages", "rft.date", "rft.language" ->
                put(key.substring(4), value);
            case "rft.spage" -> put("pages", value);
            case "rft.epage" -> put("pages", item.get("pages") + '-' + value);
            case "rft.description" -> put("abstractNote", value);
            case "rft.isbn" -> put("ISBN", value);
            case "rft.aulast", "rft.aucorp" -> creators.add(value);
            case "rft.aufirst" -> creators.set(0, creators.get(0) + " | " + value);
            case "rft.au", "rft.creator" -> creators.add(creator(value, value.contains(",")));
            case "rft_id" -> {
                if (value.startsWith("info:doi/")) {
                    put("DOI", value.substring(9));
                } else if (value.startsWith("http")) {
                    put("url", value);
                }
            }
            default -> {
                // Passed over.
            }
        }
    }

    private Map<String, String> saved() {
        item.put("creators", String.join("; ", creators));
        return item;
    }

    private void put(String field, String value) {
        if (!value.isEmpty()) {
            item.put(field, value);
        }
    }

    private static String first(HeadOf head, String name) {
        List<String> all = head.all(name);
        return all.isEmpty() ? "" : all.get(0);
    }
}
