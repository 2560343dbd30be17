import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the content that {@code Generate.java} wrote into a Hugo site.
 *
 * <p>{@code java bench/HugoSite.java DIR bench/hugo/equivalent [FORMAT]...} reads {@code DIR/content/papers/} and
 * writes {@code DIR-hugo/}: the configuration and layouts of {@code bench/hugo/equivalent}, one Markdown file for each
 * paper, and {@code formats.yaml}, the configuration of what the site has for machines.
 */
public final class HugoSite {
    /** As in Offprint, a page of one's own takes two papers. */
    private static final int PAPERS_FOR_AN_AUTHOR_PAGE = 2;

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || !Formats.KNOWN.containsAll(formats(args))) {
            System.err.println("usage: java bench/HugoSite.java DIR LAYOUTS [" + String.join("|", Formats.KNOWN)
                    + "]...    (writes DIR-hugo)");
            System.exit(2);
        }
        Path source = Path.of(args[0]);
        Path site = source.resolveSibling(source.getFileName() + "-hugo");
        copy(Path.of(args[1]), site);
        List<PaperSource> papers = PaperSource.readAll(source.resolve("content").resolve("papers"));
        writePapers(papers, Files.createDirectories(site.resolve("content").resolve("papers")));
        Formats formats = new Formats(formats(args));
        Files.writeString(site.resolve("formats.yaml"), formats.yaml());
        Path categories = Files.createDirectories(site.resolve("content").resolve("categories"));
        Files.writeString(categories.resolve("_index.md"), formats.categories());
    }

    private static List<String> formats(String[] args) {
        return List.of(args).subList(2, args.length);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : filesBelow(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static void writePapers(List<PaperSource> papers, Path folder) throws IOException {
        Map<String, Integer> papersByAuthor = new HashMap<>();
        for (PaperSource paper : papers) {
            paper.authors().forEach(author -> papersByAuthor.merge(author, 1, Integer::sum));
        }
        for (PaperSource paper : papers) {
            List<String> withPage = paper.authors().stream()
                    .filter(author -> papersByAuthor.get(author) >= PAPERS_FOR_AN_AUTHOR_PAGE)
                    .toList();
            Files.writeString(folder.resolve(paper.slug() + ".md"), new HugoPaper(paper, withPage).markdown());
        }
    }
}

/**
 * What a site has for machines.
 *
 * @param chosen some of {@link #KNOWN}: {@code heads} (metadata in each head and list), {@code feeds} (Atom and JSON
 *     feeds), {@code llms} (llms.txt), {@code api} (all papers as one JSON file), {@code citations} (BibTeX, RIS and
 *     CSL-JSON beside each paper and list)
 */
record Formats(List<String> chosen) {

    static final List<String> KNOWN = List.of("heads", "feeds", "llms", "api", "citations");

    String yaml() {
        StringBuilder yaml = new StringBuilder("outputs:\n");
        yaml.append("  home: [HTML").append(of("feeds", ", Atom, Feed")).append(of("llms", ", Llms"));
        yaml.append(of("api", ", Api")).append("]\n");
        for (String kind : List.of("section", "page", "term")) {
            yaml.append("  " + kind + ": [HTML").append(of("citations", ", Bib, Ris, Csl")).append("]\n");
        }
        yaml.append("  taxonomy: [HTML]\n").append("params:\n").append("  formats:\n");
        for (String format : KNOWN) {
            yaml.append("    " + format + ": " + chosen.contains(format) + "\n");
        }
        return yaml.toString();
    }

    /** The front matter of the index of categories; each of them has feeds of its own. */
    String categories() {
        return "---\ntitle: Categories\noutputs: [HTML]\ncascade:\n  outputs: [HTML"
                + of("citations", ", Bib, Ris, Csl")
                + of("feeds", ", Atom, Feed") + "]\n---\n";
    }

    private String of(String format, String outputs) {
        return chosen.contains(format) ? outputs : "";
    }
}

/**
 * One generated paper by its top-level keys: {@code title: X} has the value {@code X}; the indented lines below a key
 * are its block. This reads what {@code Generate.java} writes and no other YAML.
 */
record PaperSource(String slug, Map<String, String> values, Map<String, List<String>> blocks) {

    private static final String AND_OTHERS = "et al.";

    static List<PaperSource> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<PaperSource> papers = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                papers.add(read(file));
            }
            return papers;
        }
    }

    private static PaperSource read(Path file) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        String key = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("  ") || line.isEmpty()) {
                blocks.get(key).add(line);
            } else {
                int colon = line.indexOf(':');
                key = line.substring(0, colon);
                values.put(key, line.substring(colon + 1).strip());
                blocks.put(key, new ArrayList<>());
            }
        }
        return new PaperSource(file.getFileName().toString().replace(".yaml", ""), values, blocks);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String value(String key) {
        return values.get(key);
    }

    List<String> block(String key) {
        return blocks.get(key);
    }

    List<String> authors() {
        return block("authors").stream()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .map(author -> author.startsWith("name: ") ? author.substring(6) : author)
                .filter(name -> !name.equals(AND_OTHERS))
                .toList();
    }

    boolean hasMoreAuthors() {
        return block("authors").contains("  - " + AND_OTHERS);
    }

    /** The first author, if marked as the one to write to. */
    Optional<String> corresponding() {
        return block("authors").contains("    corresponding: true") ? Optional.of(authors().get(0)) : Optional.empty();
    }

    /** A block scalar's text: the one line that YAML folds {@code >-} to, the lines of {@code |-} as they are. */
    String folded(String key) {
        return String.join(value(key).equals("|-") ? "\n" : " ", block(key).stream().map(String::strip).toList());
    }

    /** The value of {@code field} in the mapping at {@code key}. */
    Optional<String> nested(String key, String field) {
        String start = "  " + field + ": ";
        return block(key).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }
}

/** The same paper as Markdown with front matter; the lists are Hugo's taxonomies. */
record HugoPaper(PaperSource paper, List<String> authorsWithPage) {

    private static final String OWNER = "Oriane Vexholm";

    String markdown() {
        StringBuilder text = new StringBuilder("---\n");
        String issued = paper.value("date");
        line(text, "title", plain(paper.value("title")));
        line(text, "date", (issued + "-01-01").substring(0, "YYYY-MM-DD".length()));
        line(text, "issued", "\"" + issued + "\"");
        line(text, "years", "[\"" + issued.substring(0, 4) + "\"]");
        line(text, "byline", list(paper.authors()));
        if (paper.hasMoreAuthors()) {
            line(text, "et_al", "true");
        }
        paper.corresponding().ifPresent(name -> line(text, "corresponding", name));
        line(text, "authors", list(authorsWithPage));
        line(text, "coauthors", list(paper.authors().stream().filter(name -> !name.equals(OWNER)).toList()));
        line(text, "categories", categories());
        line(text, "publication_type", paper.value("type"));
        if (paper.has("venue")) {
            String name = paper.nested("venue", "name").orElseThrow();
            line(text, "venues", list(List.of(paper.nested("venue", "short").orElse(name))));
        }
        for (String key : List.of("venue", "doi", "affiliations", "keywords", "links", "metrics")) {
            asItStands(text, key);
        }
        line(text, "summary", ">-\n  " + markdown(paper.folded("summary")));
        return text.append("---\n\n").append(markdown(paper.folded("abstract"))).append('\n').toString();
    }

    /**
     * TeX as an author of a Hugo site writes it: emphasis by stars, dashes as such; in formulas, which a script on the
     * page would draw, a backslash before what Markdown would read as its own.
     */
    private static String markdown(String tex) {
        StringBuilder text = new StringBuilder();
        boolean formula = false;
        String emphasised = tex.replaceAll("\\\\(?:emph|textit)\\{([^}]*)}", "*$1*");
        for (int i = 0; i < emphasised.length(); i++) {
            char c = emphasised.charAt(i);
            if (!formula && c == '\\') {
                text.append(c).append(emphasised.charAt(++i));
                continue;
            }
            formula ^= c == '$';
            text.append(formula && "\\_*{}".indexOf(c) >= 0 ? "\\" + c : "" + c);
        }
        return text.toString().replace(" -- ", " \u2013 ");
    }

    /** A title without the braces that protect capitals, outside of formulas. */
    private static String plain(String title) {
        return title.contains("$") ? title : title.replace("{", "").replace("}", "");
    }

    private String categories() {
        String main = paper.value("category");
        return paper.has("categories") ? paper.value("categories").replace("[", "[" + main + ", ") : "[" + main + "]";
    }

    private void asItStands(StringBuilder text, String key) {
        if (paper.has(key)) {
            line(text, key, paper.value(key));
            paper.block(key).forEach(inner -> text.append(inner).append('\n'));
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private static String list(List<String> values) {
        return "[" + String.join(", ", values) + "]";
    }
}
