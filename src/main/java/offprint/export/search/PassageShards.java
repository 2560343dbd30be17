package offprint.export.search;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.json.JsonWriter;
import offprint.model.Identifier;
import offprint.model.OwnField;
import offprint.model.Paper;
import offprint.model.RichText;
import offprint.model.Venue;

/** What is searched of each paper besides what its row shows, a few papers to a shard, so that a result can say why it matches. */
final class PassageShards {
    /** Twenty results may lie in twenty shards. */
    static final int PAPERS_EACH = 4;

    /** Characters of a paper; what is in a text behind them is found but not shown. */
    private static final int LONGEST = 3_800;

    private PassageShards() {}

    /** JSON arrays of papers, each an array of its slug and its texts: summary, abstract, keywords, names and numbers. */
    static List<String> of(List<Paper> papers) {
        List<String> shards = new ArrayList<>();
        for (int from = 0; from < papers.size(); from += PAPERS_EACH) {
            JsonWriter json = new JsonWriter().beginArray();
            for (Paper paper : papers.subList(from, Math.min(papers.size(), from + PAPERS_EACH))) {
                json.beginArray().value(paper.slug().value());
                int room = LONGEST;
                for (String text : texts(paper)) {
                    String fitting = start(text, room);
                    room -= fitting.length();
                    json.value(fitting);
                }
                json.endArray();
            }
            shards.add(json.endArray().toString());
        }
        return shards;
    }

    private static List<String> texts(Paper paper) {
        List<String> texts = new ArrayList<>();
        texts.add(String.join(", ", paper.keywords()));
        List<String> facts = new ArrayList<>();
        paper.venue().map(Venue::name).ifPresent(facts::add);
        facts.addAll(paper.makers().affiliations());
        for (Identifier identifier : paper.identifiers()) {
            facts.add(identifier.scheme().label() + ' ' + Vocabulary.number(identifier));
        }
        texts.add(String.join(", ", facts));
        paper.summary().map(RichText::text).ifPresent(texts::add);
        paper.abstractText().map(RichText::text).ifPresent(texts::add);
        for (OwnField.Value value : paper.extras().fields()) {
            texts.add(value.text().text());
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
