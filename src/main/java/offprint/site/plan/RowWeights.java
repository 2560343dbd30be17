package offprint.site.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Contributor;
import offprint.model.Link;
import offprint.model.Paper;
import offprint.model.RichText;

/** How many bytes papers take in lists, roughly, and the lists' pages that follow from it. */
public final class RowWeights {
    /** A page of more rows is slow to draw for browsers, and for readers no help. */
    static final int MOST_ROWS = 100;

    /** In a publication list, which is printed. */
    private static final int MOST_ENTRIES = 250;

    /** Without the paper's texts. */
    private static final int WEIGHT_OF_ROW = 900;

    private static final int WEIGHT_OF_AUTHOR = 50;
    private static final int WEIGHT_OF_LINK = 40;
    private static final int EXCERPT = 200;
    private static final int MOST_AUTHORS = 30;

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
        if ((long) papers.size() * heaviest <= Portion.MOST_BYTES && papers.size() <= MOST_ROWS) {
            return List.of(Portion.whole(list, papers.size()));
        }
        return Portion.of(list, papers.size(), MOST_ROWS, row -> of(papers.get(row)));
    }

    /** Divides a publication list, whose entries are half as heavy as rows. */
    List<Portion> ofPublicationList(Address list, List<Paper> papers) {
        return Portion.of(list, papers.size(), MOST_ENTRIES, row -> of(papers.get(row)) / 2);
    }

    private int of(Paper paper) {
        return bySlug.getOrDefault(paper.slug().value(), WEIGHT_OF_ROW);
    }

    /** A row's texts in UTF-8, with what stands around them and what the head has of the paper. */
    public static int weight(Paper paper) {
        Optional<RichText> text = paper.summary().or(paper::abstractText);
        int sum = WEIGHT_OF_ROW + 3 * bytes(paper.slug().value());
        sum += bytes(paper.title().html().value()) + bytes(paper.title().text());
        sum += text.isEmpty() ? 0 : bytes(beginning(text.get().text()));
        List<Contributor> authors = paper.leading().listed();
        for (Contributor author : authors.subList(0, Math.min(MOST_AUTHORS, authors.size()))) {
            sum += WEIGHT_OF_AUTHOR + 2 * bytes(author.name().display());
        }
        for (Link link : paper.links()) {
            sum += WEIGHT_OF_LINK + link.url().orElse("").length();
        }
        for (String affiliation : paper.makers().affiliations()) {
            sum += bytes(affiliation);
        }
        return sum;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(EXCERPT, text.length()));
    }

    private static int bytes(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x80 ? 0 : text.charAt(i) < 0x800 ? 1 : 2;
        }
        return bytes;
    }
}
