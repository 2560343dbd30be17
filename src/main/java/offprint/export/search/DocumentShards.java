package offprint.export.search;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.json.JsonWriter;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Paper;

/** What a list of results shows of each paper, a few papers to a piece. */
final class DocumentShards {
    /** Twenty results may lie in twenty pieces. */
    static final int PAPERS_EACH = 12;

    private static final int MOST_AUTHORS = 3;

    private DocumentShards() {}

    /** JSON arrays of papers, each an array of title, authors, year, category and slug. */
    static List<String> of(List<Paper> papers) {
        List<String> shards = new ArrayList<>();
        for (int from = 0; from < papers.size(); from += PAPERS_EACH) {
            JsonWriter json = new JsonWriter().beginArray();
            for (Paper paper : papers.subList(from, Math.min(papers.size(), from + PAPERS_EACH))) {
                json.beginArray().value(paper.title().text()).value(authors(paper));
                year(paper, json).value(paper.category().map(Category::code).orElse(""));
                json.value(paper.slug().value()).endArray();
            }
            shards.add(json.endArray().toString());
        }
        return shards;
    }

    private static JsonWriter year(Paper paper, JsonWriter json) {
        return paper.date().isPresent() ? json.value(paper.date().get().year()) : json.value("");
    }

    private static String authors(Paper paper) {
        List<Contributor> listed = paper.leading().listed();
        int shown = listed.size() <= MOST_AUTHORS + 1 ? listed.size() : MOST_AUTHORS;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            out.append(i == 0 ? "" : ", ").append(listed.get(i).name().display());
        }
        return out.append(shown < listed.size() || !paper.leading().complete() ? " et al." : "")
                .toString();
    }
}
