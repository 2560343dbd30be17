package offprint.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import offprint.model.Html;

/** A score card as a self-contained HTML page. */
final class ScoreReport {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
            table { border-collapse: collapse; }
            th, td { border-bottom: 1px solid GrayText; padding: .25rem .75rem .25rem 0; text-align: start; }
            td.figure { text-align: end; font-variant-numeric: tabular-nums; }
            .wide { overflow-x: auto; }
            .fails { font-weight: bold; text-decoration: underline; }
            code { overflow-wrap: anywhere; }
            """;

    /** The criteria that concern a paper by itself, with a word for the head of a column. */
    private static final Map<Criterion, String> OF_PAPERS = columns();

    private final ScoreCard card;
    private final StringBuilder out = new StringBuilder(16_384);

    private ScoreReport(ScoreCard card) {
        this.card = card;
    }

    static String of(ScoreCard card) {
        return new ScoreReport(card).page();
    }

    private static Map<Criterion, String> columns() {
        Map<Criterion, String> columns = new LinkedHashMap<>();
        columns.put(Criterion.CITATION_TAGS, "tags");
        columns.put(Criterion.CITATION_FORM, "form");
        columns.put(Criterion.CITATION_DATE, "date");
        columns.put(Criterion.CITATION_AUTHORS, "authors");
        columns.put(Criterion.PDF_PLACE, "PDF beside it");
        columns.put(Criterion.PDF_SIZE, "5 MB");
        columns.put(Criterion.PDF_START, "%PDF");
        columns.put(Criterion.PDF_TEXT, "text");
        columns.put(Criterion.ABSTRACT, "abstract");
        columns.put(Criterion.DISTANCE, "ten links");
        columns.put(Criterion.ROBOTS, "robots");
        columns.put(Criterion.STRUCTURED_DATA, "JSON-LD");
        return columns;
    }

    private String page() {
        String title = Html.escape("Audit of " + card.site());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
        out.append("style-src 'unsafe-inline'\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
                .append(title);
        out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        out.append(title).append("</h1>\n<p>").append(card.size()).append(", to be published at <code>");
        out.append(Html.escape(card.url())).append("</code>.</p>\n");
        criteria();
        faults();
        papers();
        limits();
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void criteria() {
        out.append(
                "<h2>Score card</h2>\n<div class=\"wide\" role=\"region\" aria-label=\"Score card\" tabindex=\"0\">\n");
        out.append("<table>\n<thead>\n<tr><th scope=\"col\">Criterion</th><th scope=\"col\">Verdict</th>");
        out.append("<th scope=\"col\">Met by</th><th scope=\"col\">Failed by</th>");
        out.append("<th scope=\"col\">Nothing to judge</th></tr>\n</thead>\n<tbody>\n");
        for (Map.Entry<Criterion, ScoreCard.Score> entry : card.criteria().entrySet()) {
            ScoreCard.Score score = entry.getValue();
            out.append("<tr><th scope=\"row\">")
                    .append(Html.escape(entry.getKey().sentence()))
                    .append("</th><td>");
            out.append(verdict(score.failed() > 0, score.judged() == 0)).append("</td>");
            figure(score.met());
            figure(score.failed());
            figure(score.none());
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
        for (String sentence : card.thirdParties()) {
            out.append("<p>The site ").append(Html.escape(sentence)).append(".</p>\n");
        }
    }

    private static String verdict(boolean fails, boolean nothing) {
        return fails ? "<span class=\"fails\">fails</span>" : nothing ? "–" : "met";
    }

    private void figure(int number) {
        out.append("<td class=\"figure\">").append(number).append("</td>");
    }

    private void faults() {
        out.append("<h2>Faults</h2>\n");
        if (card.faults().isEmpty()) {
            out.append("<p>None.</p>\n");
        }
        for (Results.Fault fault : card.faults()) {
            Finding finding = fault.finding();
            out.append("<h3>").append(Html.escape(finding.headline())).append("</h3>\n<p><code>");
            out.append(finding.rule().id())
                    .append("</code>: ")
                    .append(Html.escape(finding.label()))
                    .append(".</p>\n");
            if (!finding.help().isEmpty()) {
                out.append("<p>To do: ").append(Html.escape(finding.help())).append(".</p>\n");
            }
            files(fault.files());
        }
    }

    private void files(Set<String> files) {
        boolean many = files.size() > 10;
        if (many) {
            out.append("<details>\n<summary>In ").append(files.size()).append(" files</summary>\n");
        }
        out.append("<ul>\n");
        for (String file : files) {
            out.append("<li><code>").append(Html.escape(file)).append("</code></li>\n");
        }
        out.append(many ? "</ul>\n</details>\n" : "</ul>\n");
    }

    private void papers() {
        Map<String, Map<Criterion, Results.Outcome>> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        out.append("<h2>Papers</h2>\n<p>How the page of each paper stands to what scholarly search engines ask.</p>\n");
        out.append("<div class=\"wide\" role=\"region\" aria-label=\"Papers\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
        out.append("<th scope=\"col\">Page</th>");
        for (String column : OF_PAPERS.values()) {
            out.append("<th scope=\"col\">").append(column).append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Map.Entry<String, Map<Criterion, Results.Outcome>> row : rows.entrySet()) {
            out.append("<tr><th scope=\"row\"><code>")
                    .append(Html.escape(row.getKey()))
                    .append("</code></th>");
            for (Criterion criterion : OF_PAPERS.keySet()) {
                Results.Outcome outcome = row.getValue().getOrDefault(criterion, Results.Outcome.NONE);
                out.append("<td>");
                out.append(verdict(outcome == Results.Outcome.FAILED, outcome == Results.Outcome.NONE));
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    /** Of each page that is a paper's, what it meets; a page is one if its tags were judged. */
    private Map<String, Map<Criterion, Results.Outcome>> rows() {
        Map<String, Map<Criterion, Results.Outcome>> rows = new LinkedHashMap<>();
        for (Results.Result result : card.results()) {
            if (result.criterion() == Criterion.CITATION_TAGS) {
                rows.put(result.file(), new LinkedHashMap<>());
            }
        }
        for (Results.Result result : card.results()) {
            Map<Criterion, Results.Outcome> row = rows.get(result.file());
            if (row != null && OF_PAPERS.containsKey(result.criterion())) {
                row.put(result.criterion(), result.outcome());
            }
        }
        return rows;
    }

    private void limits() {
        out.append("<h2>What this does not tell</h2>\n<ul>\n");
        if (!card.root().equals("/")) {
            out.append(
                    "<li>Search engines read <code>robots.txt</code> at the root of a host only. This site lives at ");
            out.append("<code>").append(Html.escape(card.root())).append("</code>, so the host’s own counts.</li>\n");
        }
        out.append("<li>What style sheets hide and what scripts load is not looked at.</li>\n");
        out.append("<li>Encrypted and unusually compressed PDFs cannot be checked for text.</li>\n</ul>\n");
    }
}
