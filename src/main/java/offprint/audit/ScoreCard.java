package offprint.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How well a site meets each criterion. */
public final class ScoreCard {

    /**
     * A criterion, or several of one area, in numbers of pages and files.
     *
     * @param none those of which there is nothing to judge
     */
    record Score(int met, int failed, int none) {

        int judged() {
            return met + failed;
        }
    }

    private final Results results;
    private final String site;
    private final SiteFiles files;
    private final int pages;
    private final int papers;

    /** @param site what the site is called */
    ScoreCard(Results results, String site, SiteFiles files, int pages, int papers) {
        this.results = results;
        this.site = site;
        this.files = files;
        this.pages = pages;
        this.papers = papers;
    }

    String site() {
        return site;
    }

    String url() {
        return files.url();
    }

    String root() {
        return files.root();
    }

    /** What is said of other hosts that pages ask as the owner allows; empty where they ask none. */
    List<String> thirdParties() {
        return files.thirdParties().sentences();
    }

    /** {@code 94 pages, 50 papers}. */
    String size() {
        return count(pages, "page") + ", " + count(papers, "paper");
    }

    List<Results.Result> results() {
        return results.all();
    }

    List<Results.Fault> faults() {
        return results.faults();
    }

    /** Each criterion of which there is a result, in their order. */
    Map<Criterion, Score> criteria() {
        Map<Criterion, Score> scores = new EnumMap<>(Criterion.class);
        for (Results.Result result : results.all()) {
            Score before = scores.getOrDefault(result.criterion(), new Score(0, 0, 0));
            scores.put(result.criterion(), counted(before, result.outcome()));
        }
        return scores;
    }

    private static Score counted(Score before, Results.Outcome outcome) {
        return switch (outcome) {
            case MET -> new Score(before.met + 1, before.failed, before.none);
            case FAILED -> new Score(before.met, before.failed + 1, before.none);
            case NONE -> new Score(before.met, before.failed, before.none + 1);
        };
    }

    /** The whole card as lines for a terminal, one for each area. */
    public String text() {
        StringBuilder out = new StringBuilder(1024);
        out.append(size()).append('\n');
        Map<Criterion, Score> scores = criteria();
        for (Criterion.Area area : Criterion.Area.values()) {
            List<Score> parts = new ArrayList<>();
            for (Map.Entry<Criterion, Score> score : scores.entrySet()) {
                if (score.getKey().area() == area) {
                    parts.add(score.getValue());
                }
            }
            if (!parts.isEmpty()) {
                line(area, parts, area == Criterion.Area.REQUESTS ? thirdParties() : List.of(), out);
            }
        }
        return out.toString();
    }

    /** The worst of an area's criteria stands for it: so many pages meet all of them at the most. */
    private static void line(Criterion.Area area, List<Score> parts, List<String> allowed, StringBuilder out) {
        Score worst = parts.get(0);
        for (Score part : parts) {
            worst = part.failed > worst.failed ? part : worst;
        }
        boolean open = worst.failed == 0 && !allowed.isEmpty();
        String mark = worst.failed > 0 ? "✗" : worst.judged() > 0 && !open ? "✓" : "–";
        out.append("  ").append(mark).append(' ').append(area.label());
        out.append(" ".repeat(22 - area.label().length()));
        String judged = worst.judged() == 0 ? "nothing to judge" : worst.met + " of " + worst.judged();
        out.append(open ? String.join("; ", allowed) : judged).append('\n');
    }

    /** The whole card as a page of HTML, with every fault and every paper. */
    public String html() {
        return ScoreReport.of(this);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
