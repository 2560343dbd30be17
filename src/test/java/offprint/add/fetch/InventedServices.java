package offprint.add.fetch;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ORCID, OpenAlex, dblp, Crossref, arXiv, PubMed and doi.org as far as they know twenty researchers who do not exist, of six
 * fields, each with some of the traps that real ones set: works without authors, talks and patents that only ORCID has, a
 * preprint beside its published form, data sets of another registry, formulas and markup in titles, thousands of authors,
 * works of namesakes, authors whose records were merged, supplements that are no works.
 */
public final class InventedServices implements LocalRegistry.Reply {
    public static final int RESEARCHERS = 20;

    /** Authors of the largest work. */
    public static final int CROWD = 3000;

    private static final String[] FIELDS = {"physics", "chemistry", "medicine", "history", "computing", "mathematics"};
    private static final String[] GIVEN = {
        "Ada", "Björn", "Çelik", "Dòra", "Émile", "Fatima", "Gerd", "Hiro", "Inês", "Jón"
    };

    private final int number;
    private final boolean byKey;
    private final Map<String, String> crossref = new LinkedHashMap<>();
    private final Map<String, String> datacite = new LinkedHashMap<>();
    private final Map<String, String> arxiv = new LinkedHashMap<>();
    private final Map<String, String> pubmed = new LinkedHashMap<>();
    private final List<String> openAlex = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<String, String> details = new LinkedHashMap<>();
    private final List<String> dblp = new ArrayList<>();
    private int months;
    private int works;

    /**
     * @param number which of the researchers is known to them
     * @param byKey whether OpenAlex wants a key for lists
     */
    public InventedServices(int number, boolean byKey) {
        this.number = number;
        this.byKey = byKey;
        for (int i = 0; i < 6 + number % 5; i++) {
            article(i);
        }
        preprintAndPublished();
        dataSet();
        talk();
        if (number % 4 == 1) {
            patent();
        }
        if (number % 3 == 2) {
            pubMedOnly();
        }
        if (number == 7) {
            crowd();
        }
        if (field().equals("history")) {
            namelessReport();
        }
        wrongPaper();
        supplement();
    }

    /** A month passes, and a paper appears. */
    public void month() {
        months++;
        article(100 + months);
    }

    public String field() {
        return FIELDS[number % FIELDS.length];
    }

    public String given() {
        return GIVEN[number % GIVEN.length];
    }

    public String family() {
        return "Example-" + (char) ('A' + number);
    }

    public String name() {
        return given() + ' ' + family();
    }

    /** How many papers a site of the researcher has: a preprint and its published form are one. */
    public int papers() {
        return works;
    }

    /** Those whose authors nobody knows. */
    public int nameless() {
        return field().equals("history") ? 1 : 0;
    }

    /** With a check digit (ISO 7064 mod 11-2). */
    public String orcid() {
        String digits = String.format(Locale.ROOT, "%015d", 90_000_000 + 37 * number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum + digits.charAt(i) - '0') * 2;
        }
        int check = (12 - sum % 11) % 11;
        String all = digits + (check == 10 ? "X" : check);
        return all.substring(0, 4) + '-' + all.substring(4, 8) + '-' + all.substring(8, 12) + '-' + all.substring(12);
    }

    public String openAlexId() {
        return "A50" + (10_000 + number);
    }

    /** What OpenAlex called the author before two records became one. */
    public String formerOpenAlexId() {
        return "A51" + (10_000 + number);
    }

    public String pid() {
        return "9" + number + "/42";
    }

    private String doi(Object suffix) {
        return "10.5555/ex." + number + '.' + suffix;
    }

    private void article(int i) {
        works++;
        String doi = doi("a" + i);
        String title =
                switch (i % 5) {
                    case 0 -> "A <i>study</i> of " + field() + " no. " + i;
                    case 1 -> "On $x^{2}$ in " + field() + " no. " + i;
                    case 2 -> "Newts &amp; " + field() + " no. " + i;
                    case 3 -> "H<sub>2</sub>O and " + field() + " no. " + i;
                    default -> "Notes on " + field() + " no. " + i;
                };
        String people = csl(given(), family(), i % 2 == 0) + "," + csl("Bela", "Muster", false) + ","
                + csl("C. D.", "van der Beispiel", false);
        crossref.put(doi, """
                {"DOI": "%s", "type": "%s", "title": ["%s"], "author": [%s], "container-title": ["Journal of %s"],
                 "volume": "%d", "page": "1-9", "issued": {"date-parts": [[%d, %d]]},
                 "abstract": "<jats:p>Words about <jats:italic>it</jats:italic>.</jats:p>",
                 "reference": [{"key": "1", "DOI": "%s"}]}""".formatted(
                        doi,
                        i % 3 == 0 ? "proceedings-article" : "journal-article",
                        title,
                        people,
                        field(),
                        i + 1,
                        2000 + i % 25,
                        1 + i % 12,
                        doi("a0")));
        group(i, doi("A" + i), "doi", title.replaceAll("<[^>]*>", ""), "journal-article", 2000 + i % 25, true);
        openAlex(doi, title, 2000 + i % 25, true);
        dblp.add("""
                <r><article key="journals/jex/Ex%d%d"><author pid="1/1">Bela Muster</author><author pid="%s">%s</author>
                <title>%s.</title><year>%d</year><journal>J. Ex.</journal><volume>%d</volume>
                <ee>https://doi.org/%s</ee></article></r>""".formatted(number, i, pid(), name(), title.replaceAll("[$^{}<>/]", ""), 2000 + i % 25, i + 1, doi));
    }

    /** One paper: the preprint has an arXiv id alone in the record, and the published form a DOI. */
    private void preprintAndPublished() {
        works++;
        String title = "Frogs before and after publication " + number;
        String id = "2101." + String.format(Locale.ROOT, "%05d", 1000 + number);
        arxiv.put(id, """
                <entry><id>http://arxiv.org/abs/%sv2</id><published>2021-01-04T17:59:59Z</published><title>%s</title>
                <author><name>%s</name></author><author><name>Bela Muster</name></author>
                <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="math.CO"/></entry>""".formatted(id, title, name()));
        group(40, id, "arxiv", title, "preprint", 2021, false);
        String doi = doi("frogs");
        crossref.put(doi, """
                {"DOI": "%s", "type": "journal-article", "title": ["%s"], "author": [%s, %s],
                 "container-title": ["Annals of Frogs"], "issued": {"date-parts": [[2022, 3, 1]]}}""".formatted(doi, title, csl(given(), family(), false), csl("Bela", "Muster", false)));
        group(41, doi, "doi", title, "journal-article", 2022, false);
        openAlex(doi, title, 2022, true);
    }

    /** Its registry is not Crossref. */
    private void dataSet() {
        works++;
        String doi = "10.6666/data." + number;
        datacite.put(doi, """
                {"type": "dataset", "title": "Counts of newts %d", "author": [%s], "issued": {"date-parts": [[2019]]},
                 "publisher": "Example Data", "DOI": "%s"}""".formatted(number, csl(given(), family(), false), doi));
        group(42, doi, "doi", "Counts of newts " + number, "data-set", 2019, false);
    }

    private void talk() {
        works++;
        group(43, "", "", "A lecture on " + field() + ' ' + number, "lecture-speech", 2018, false);
        detail(43, "A lecture on " + field() + ' ' + number, "lecture-speech", 2018, name());
    }

    private void patent() {
        works++;
        group(44, "EX" + number + "0001B1", "pat", "A device for " + field() + ' ' + number, "patent", 2017, false);
        detail(44, "A device for " + field() + ' ' + number, "patent", 2017, "Bela Muster", name());
    }

    private void pubMedOnly() {
        works++;
        String id = "3100" + number;
        pubmed.put(id, """
                {"type": "article-journal", "title": "A trial of %d", "PMID": "%s", "author": [%s],
                 "issued": {"date-parts": [["2016", "2"]]}, "container-title": "Trials", "volume": "3"}""".formatted(number, id, csl(given(), family(), false)));
        group(45, id, "pmid", "A trial of " + number, "journal-article", 2016, false);
    }

    private void crowd() {
        works++;
        StringBuilder people = new StringBuilder(csl(given(), family(), true));
        for (int i = 1; i < CROWD; i++) {
            people.append(',').append(csl("P. " + (char) ('A' + i % 26), "Collaborator" + letters(i), false));
        }
        String doi = doi("crowd");
        crossref.put(doi, """
                {"DOI": "%s", "type": "journal-article", "title": ["Very many newts"], "author": [%s],
                 "container-title": ["Large Journal"], "issued": {"date-parts": [[2020, 5]]}}""".formatted(doi, people));
        group(46, doi, "doi", "Very many newts", "journal-article", 2020, false);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    /** Nobody says who wrote it. */
    private void namelessReport() {
        group(47, "", "", "A report without authors " + number, "report", 1999, false);
        detail(47, "A report without authors " + number, "report", 1999);
    }

    /** OpenAlex takes the work of a namesake for the researcher's. */
    private void wrongPaper() {
        openAlex("10.7777/wrong." + number, "Of somebody else " + number, 2011, true);
    }

    private void supplement() {
        openAlex("10.6084/supplement." + number, "Additional file 1 of a study of newts", 2015, true);
    }

    private String csl(String given, String family, boolean identified) {
        String iD = identified ? ", \"ORCID\": \"https://orcid.org/" + orcid() + '"' : "";
        return "{\"given\": \"" + given + "\", \"family\": \"" + family + '"' + iD + '}';
    }

    private static String value(Object value) {
        return "{\"value\": \"" + value + "\"}";
    }

    private String summary(int code, String id, String kind, String title, String type, int year) {
        String ids = kind.isEmpty() ? "" : """
                {"external-id-type": "%s", "external-id-value": "%s", "external-id-relationship": "self"}""".formatted(kind, id);
        return """
                "put-code": %d, "title": {"title": %s, "subtitle": null}, "external-ids": {"external-id": [%s]},
                "type": "%s", "publication-date": {"year": %s, "month": null, "day": null}, "path": "/%s/work/%d",
                "display-index": "0"\
                """.formatted(code, value(title.replace("&amp;", "&")), ids, type, value(year), orcid(), code);
    }

    private void group(int code, String id, String kind, String title, String type, int year, boolean twice) {
        String one = '{' + summary(code, id, kind, title, type, year) + '}';
        String other = '{' + summary(code + 1000, id, kind, title + " ", type, year) + '}';
        groups.add("{\"work-summary\": [" + one + (twice ? ", " + other : "") + "]}");
    }

    private void detail(int code, String title, String type, int year, String... people) {
        StringBuilder contributors = new StringBuilder();
        for (String name : people) {
            contributors
                    .append(contributors.length() == 0 ? "" : ",")
                    .append("{\"contributor-orcid\": null, \"credit-name\": ")
                    .append(value(name))
                    .append(", \"contributor-attributes\": {\"contributor-role\": \"author\"}}");
        }
        details.put(
                String.valueOf(code),
                "{\"work\": {" + summary(code, "", "", title, type, year) + ", \"contributors\": {\"contributor\": ["
                        + contributors + "]}}}");
    }

    private void openAlex(String doi, String title, int year, boolean own) {
        openAlex.add("""
                {"id": "https://openalex.org/W%d", "doi": "https://doi.org/%s", "title": "%s", "publication_year": %d,
                 "publication_date": "%d-01-01", "type": "article", "authorships": [
                 {"author": {"id": "https://openalex.org/%s", "display_name": "%s", "orcid": null}},
                 {"author": {"id": "https://openalex.org/A1", "display_name": "Bela Muster", "orcid": null}}]}""".formatted(
                7000 + 100 * number + openAlex.size(), doi, title, year, year, own ? openAlexId() : "A2", name()));
    }

    private String record() {
        return """
                {"orcid-identifier": {"path": "%1$s"}, "person": {"name": {"given-names": %2$s, "family-name": %3$s,
                 "credit-name": null}, "other-names": {"other-name": [{"content": "%4$s. %5$s"}]},
                 "researcher-urls": {"researcher-url": [{"url-name": "Home", "url": %6$s}]}, "path": "/%1$s/person"},
                 "activities-summary": {"employments": {"affiliation-group": [{"summaries": [{"employment-summary": {
                 "department-name": "Department of %7$s", "role-title": "Professor", "start-date": {"year": %8$s,
                 "month": null, "day": null}, "end-date": null, "organization": {"name": "University of Nowhere: Old Town",
                 "address": {"city": "Nowhere", "country": "XX"}}}}]}]},
                 "educations": {"affiliation-group": [{"summaries": [{"education-summary": {"department-name": "%7$s",
                 "role-title": "PhD", "start-date": null, "end-date": {"year": %8$s, "month": null, "day": null},
                 "organization": {"name": "Elsewhere College", "address": null}}}]}]},
                 "fundings": {"group": [{"external-ids": {"external-id": []}, "funding-summary": [{"title": {"title": %9$s},
                 "type": "grant", "external-ids": {"external-id": [{"external-id-type": "grant_number",
                 "external-id-value": "G-%10$d"}]}, "start-date": {"year": %8$s, "month": null, "day": null},
                 "end-date": null, "organization": {"name": "Example Fund", "address": {"city": "Nowhere"}}}]}]},
                 "works": {"group": [%11$s], "path": "/%1$s/works"}}}""".formatted(
                        orcid(),
                        value(given()),
                        value(family()),
                        given().charAt(0),
                        family(),
                        value("https://example.org/" + number),
                        field(),
                        value(2005),
                        value("Newts & *more* in " + field()),
                        number,
                        String.join(",", groups));
    }

    private String author() {
        return """
                {"id": "https://openalex.org/%s", "orcid": "https://orcid.org/%s", "display_name": "%s",
                 "display_name_alternatives": ["Somebody Else"], "last_known_institutions": null}""".formatted(openAlexId(), orcid(), name());
    }

    private String person() {
        return """
                <?xml version="1.0"?>
                <dblpperson name="%1$s" pid="%2$s" n="%3$d"><person key="homepages/%2$s"><author pid="%2$s">%1$s</author>
                <url>https://orcid.org/%4$s</url></person>%5$s</dblpperson>""".formatted(name(), pid(), dblp.size(), orcid(), String.join("\n", dblp));
    }

    /** All that they would answer, by the names of files. */
    public Map<String, String> recorded() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("record.json", record());
        files.put("details.json", "{\"bulk\": [" + String.join(",", details.values()) + "]}");
        files.put("crossref.json", "{\"message\": {\"items\": [" + String.join(",", crossref.values()) + "]}}");
        files.put("datacite.json", '[' + String.join(",", datacite.values()) + ']');
        files.put("pubmed.json", '[' + String.join(",", pubmed.values()) + ']');
        files.put(
                "arxiv.xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + String.join("", arxiv.values()) + "</feed>");
        files.put("author.json", author());
        files.put("works.json", "{\"meta\": {}, \"results\": [" + String.join(",", openAlex) + "]}");
        files.put("person.xml", person());
        return files;
    }

    @Override
    public void to(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery() == null
                ? ""
                : URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        if (path.equals("/openalex/authors/" + formerOpenAlexId())) {
            exchange.getResponseHeaders().add("Location", "/openalex/authors/" + openAlexId());
            send(exchange, 301, "text/html", "");
        } else if (path.startsWith("/openalex/") && byKey && !query.contains("api_key=") && !path.contains("authors")) {
            send(exchange, 401, "application/json", "{\"error\": \"a key is needed\"}");
        } else {
            String answer = answer(path, query);
            String type = answer.startsWith("<") ? "application/xml" : "application/json";
            send(exchange, answer.isEmpty() ? 404 : 200, type, answer);
        }
    }

    private String answer(String path, String query) {
        if (path.equals("/orcid/" + orcid() + "/record")) {
            return record();
        }
        if (path.startsWith("/orcid/" + orcid() + "/works/")) {
            return "{\"bulk\": ["
                    + picked(details, path.substring(path.lastIndexOf('/') + 1).split(",", -1)) + "]}";
        }
        if (path.equals("/crossref/works")) {
            String filter = query.substring("filter=".length(), query.indexOf("&rows"));
            return "{\"message\": {\"items\": ["
                    + picked(crossref, filter.replace("doi:", "").split(",", -1)) + "]}}";
        }
        if (path.equals("/pubmed/")) {
            return '['
                    + picked(pubmed, query.substring(query.indexOf("id=") + 3).split(",", -1))
                    + ']';
        }
        if (path.equals("/query")) {
            String ids = query.substring("id_list=".length(), query.indexOf('&'));
            return "<feed xmlns=\"http://www.w3.org/2005/Atom\">"
                    + picked(arxiv, ids.split(",", -1)).replace(">,<", "><") + "</feed>";
        }
        if (path.equals("/openalex/authors/" + openAlexId())) {
            return author();
        }
        if (path.equals("/openalex/works") && query.contains("author.id:" + openAlexId())) {
            boolean first = query.contains("cursor=*");
            int half = openAlex.size() / 2;
            List<String> page = first ? openAlex.subList(0, half) : openAlex.subList(half, openAlex.size());
            String next = first ? "\"next/page==\"" : "null";
            return "{\"meta\": {\"next_cursor\": " + next + "}, \"results\": [" + String.join(",", page) + "]}";
        }
        if (path.equals("/dblp/pid/" + pid() + ".xml")) {
            return person();
        }
        return datacite.getOrDefault(path.substring(1), "");
    }

    private static String picked(Map<String, String> all, String... ids) {
        List<String> some = new ArrayList<>();
        for (String id : ids) {
            String answer = all.get(id.toLowerCase(Locale.ROOT));
            if (answer != null) {
                some.add(answer);
            }
        }
        return String.join(",", some);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
