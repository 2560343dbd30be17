package offprint.export.cite;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import offprint.model.Paper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What citeproc-java and the CSL styles that journals use make of our CSL-JSON. */
final class StyleOracle {
    private static final Map<ReferenceStyle, String> STYLES = new EnumMap<>(Map.of(
            ReferenceStyle.APA, "apa",
            ReferenceStyle.MLA, "modern-language-association",
            ReferenceStyle.CHICAGO, "chicago-author-date",
            ReferenceStyle.IEEE, "ieee",
            ReferenceStyle.ACM, "association-for-computing-machinery",
            ReferenceStyle.VANCOUVER, "nlm-citation-sequence"));

    private final Map<String, CSLItemData> items = new LinkedHashMap<>();
    private final Map<ReferenceStyle, CSL> processors = new EnumMap<>(ReferenceStyle.class);

    StyleOracle(List<Paper> papers) {
        for (CSLItemData item : items(papers)) {
            items.put(item.getId(), item);
        }
        try {
            for (ReferenceStyle style : ReferenceStyle.values()) {
                processors.put(style, new CSL(new Items(items), STYLES.get(style)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reference, its italics between asterisks. */
    String reference(Paper paper, ReferenceStyle style) {
        CSL processor = Objects.requireNonNull(processors.get(style));
        processor.reset();
        processor.setOutputFormat("html");
        processor.registerCitationItems(paper.slug().value());
        Element entry = Jsoup.parse(processor.makeBibliography().makeString()).body();
        entry.select(".csl-left-margin").remove();
        return starred(entry, "span[style*=italic]");
    }

    static String starred(Element entry, String italics) {
        for (Element italic : entry.select(italics)) {
            italic.prependText("*").appendText("*");
        }
        return entry.text().strip();
    }

    /** Our CSL-JSON, read by citeproc-java. */
    static List<CSLItemData> items(List<Paper> papers) {
        StringBuilder json = new StringBuilder();
        for (byte[] piece : new Citations(false).file(CitationFormat.CSL_JSON, papers, true)) {
            json.append(new String(piece, UTF_8));
        }
        List<CSLItemData> items = new ArrayList<>();
        try {
            for (Object item : new JsonParser(new JsonLexer(new StringReader(json.toString()))).parseArray()) {
                @SuppressWarnings("unchecked") // The parser's objects have names for keys.
                Map<String, Object> members = (Map<String, Object>) item;
                understand(members);
                items.add(CSLItemData.fromJson(members));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    /** What citeproc-js and pandoc make of a suffix behind a given name, and CSL 1.0.2 of a program, citeproc-java does not. */
    private static void understand(Map<String, Object> item) {
        if ("Computer software".equals(item.get("genre"))) {
            item.put("type", "software");
            item.remove("genre");
        }
        @SuppressWarnings("unchecked") // As above.
        List<Map<String, Object>> authors = (List<Map<String, Object>>) item.getOrDefault("author", List.of());
        for (Map<String, Object> author : authors) {
            String given = (String) author.getOrDefault("given", "");
            int comma = given.indexOf(", ");
            if (comma >= 0) {
                author.put("given", given.substring(0, comma));
                author.put("suffix", given.substring(comma + 2));
            }
        }
    }

    private record Items(Map<String, CSLItemData> items) implements ItemDataProvider {
        @Override
        public CSLItemData retrieveItem(String id) {
            return Objects.requireNonNull(items.get(id));
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }
    }
}
