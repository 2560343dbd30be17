package offprint.site.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Paper;
import offprint.model.RichText;

/** How many bytes papers take in lists, roughly, and the lists' pages that follow from it. */
final class RowWeights {
    /** Without the paper's texts. */
    private static final int WEIGHT_OF_ROW = 1000;

    private final Map<String, Integer> bySlug;
    private final int heaviest;

    RowWeights(List<Paper> papers) {
        this.bySlug = new HashMap<>(2 * papers.size());
        int most = WEIGHT_OF_ROW;
        for (Paper paper : papers) {
            int weight = weight(paper);
            bySlug.put(paper.slug().value(), weight);
            most = Math.max(most, weight);
        }
        this.heaviest = most;
    }

    /** Divides a list of some of the papers. */
    List<Portion> portions(Address list, List<Paper> papers) {
        if ((long) papers.size() * heaviest <= Portion.MOST_BYTES && papers.size() <= Portion.MOST_ROWS) {
            return List.of(Portion.whole(list, papers.size()));
        }
        return Portion.of(
                list,
                papers.size(),
                row -> bySlug.getOrDefault(papers.get(row).slug().value(), WEIGHT_OF_ROW));
    }

    /** A row's text in UTF-8, with what stands around it. */
    private static int weight(Paper paper) {
        Optional<RichText> text = paper.summary().or(paper::abstractText);
        return WEIGHT_OF_ROW + (text.isEmpty() ? 0 : bytes(text.get().html().value()));
    }

    private static int bytes(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x80 ? 0 : text.charAt(i) < 0x800 ? 1 : 2;
        }
        return bytes;
    }
}
