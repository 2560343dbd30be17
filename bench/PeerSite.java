import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns the Hugo site that {@code HugoSite.java} wrote into the same site for another generator.
 *
 * <p>{@code java bench/PeerSite.java DIR bench/PEER} reads the papers of {@code DIR-hugo/} and writes {@code DIR-PEER/}:
 * what {@code bench/PEER} has, and one file for each paper as that generator wants it. A PEER is eleventy, jbake, jekyll
 * or pelican.
 */
public final class PeerSite {

    public static void main(String[] args) throws IOException {
        Path layouts = args.length == 2 ? Path.of(args[1]).toAbsolutePath().normalize() : Path.of("none");
        String generator = layouts.getFileName().toString();
        Peer peer = Peer.named(generator);
        if (peer == null) {
            System.err.println(
                    "usage: java bench/PeerSite.java DIR bench/(eleventy|jbake|jekyll|pelican)    (writes DIR-PEER)");
            System.exit(2);
        }
        Path source = Path.of(args[0]);
        String name = source.getFileName().toString();
        Path prepared = source.resolveSibling(name + "-hugo").resolve("content").resolve("papers");
        Path site = source.resolveSibling(name + "-" + generator);
        copy(layouts, site);
        Path papers = Files.createDirectories(site.resolve(peer.folder()));
        for (Path file : filesBelow(prepared)) {
            Paper paper = Paper.read(file);
            Files.writeString(papers.resolve(paper.slug() + ".md"), peer.file(paper));
        }
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
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

/** A generator: where its papers lie, and how one is written. */
interface Peer {

    /** The folder of the papers within the site. */
    String folder();

    String file(Paper paper);

    /** Null for one that is not known. */
    static Peer named(String name) {
        return switch (name) {
            case "eleventy" -> new SameMarkdown("content/papers");
            case "jekyll" -> new SameMarkdown("_papers");
            case "pelican" -> new Pelican();
            case "jbake" -> new JBake();
            default -> null;
        };
    }
}

/** Eleventy and Jekyll read the front matter that Hugo reads. */
record SameMarkdown(String folder) implements Peer {
    @Override
    public String file(Paper paper) {
        return paper.text();
    }
}

/** Lines of {@code Key: value} above the text; lists have semicolons. */
record Pelican() implements Peer {
    @Override
    public String folder() {
        return "content/papers";
    }

    @Override
    public String file(Paper paper) {
        StringBuilder text = new StringBuilder();
        line(text, "Title", paper.string("title"));
        line(text, "Slug", paper.slug());
        line(text, "Date", paper.string("date"));
        line(text, "Issued", paper.string("issued"));
        List<String> categories = paper.list("categories");
        line(text, "Category", categories.get(0));
        if (categories.size() > 1) {
            line(text, "Second_category", categories.get(1));
        }
        line(text, "Byline", String.join("; ", paper.list("byline")));
        line(text, "Et_al", paper.string("et_al"));
        line(text, "Authors", semicolons(paper.list("authors")));
        line(text, "Affiliations", String.join("; ", paper.list("affiliations")));
        line(text, "Tags", semicolons(paper.list("keywords")));
        line(text, "Venue", String.join("; ", paper.list("venues")));
        line(text, "Publication_type", paper.string("publication_type"));
        line(text, "Doi", paper.string("doi"));
        line(text, "Pdf", paper.nested("links", "pdf"));
        line(text, "Code", paper.nested("links", "code"));
        line(text, "Score", paper.nested("metrics", "score"));
        line(text, "Citations", paper.citations());
        line(text, "Summary", paper.summary());
        return text.append('\n').append(paper.body()).toString();
    }

    /** One name has a semicolon after it too: without one, Pelican would split it at commas. */
    private static String semicolons(List<String> names) {
        return names.isEmpty() ? "" : String.join("; ", names) + ";";
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append(key).append(": ").append(value).append('\n');
        }
    }
}

/**
 * Lines of {@code key=value} above the text. JBake makes lists of nothing but tags, so each term is one, with its kind
 * before it.
 */
record JBake() implements Peer {
    @Override
    public String folder() {
        return "content/papers";
    }

    @Override
    public String file(Paper paper) {
        StringBuilder text = new StringBuilder("type=paper\nstatus=published\n");
        line(text, "title", paper.string("title"));
        line(text, "date", paper.string("date"));
        line(text, "issued", paper.string("issued"));
        List<String> tags = new ArrayList<>();
        for (String kind : List.of("categories", "years", "authors", "venues", "keywords")) {
            paper.list(kind).forEach(term -> tags.add(kind + "/" + term));
        }
        line(text, "tags", String.join(",", tags));
        line(text, "byline", String.join("; ", paper.list("byline")));
        line(text, "et_al", paper.string("et_al"));
        line(text, "affiliations", String.join("; ", paper.list("affiliations")));
        line(text, "publication_type", paper.string("publication_type"));
        line(text, "doi", paper.string("doi"));
        line(text, "pdf", paper.nested("links", "pdf"));
        line(text, "code", paper.nested("links", "code"));
        line(text, "score", paper.nested("metrics", "score"));
        line(text, "citations", paper.citations());
        line(text, "summary", paper.summary());
        return text.append("~~~~~~\n\n").append(paper.body()).toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append(key).append('=').append(value).append('\n');
        }
    }
}

/**
 * A paper as {@code HugoSite.java} wrote it: {@code values} are those of the front matter's top-level keys as they stand,
 * {@code blocks} the indented lines below them. What a paper has not is empty.
 */
record Paper(String slug, String text, Map<String, String> values, Map<String, List<String>> blocks, String body) {

    static Paper read(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.indexOf("\n---\n");
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        String key = "";
        for (String line : text.substring("---\n".length(), end).split("\n")) {
            if (line.startsWith("  ") || line.isEmpty()) {
                blocks.get(key).add(line.strip());
            } else {
                int colon = line.indexOf(':');
                key = line.substring(0, colon);
                values.put(key, line.substring(colon + 1).strip());
                blocks.put(key, new ArrayList<>());
            }
        }
        String slug = file.getFileName().toString().replace(".md", "");
        return new Paper(slug, text, values, blocks, text.substring(end + "\n---\n\n".length()));
    }

    String string(String key) {
        return unquoted(values.getOrDefault(key, ""));
    }

    List<String> list(String key) {
        String value = values.getOrDefault(key, "");
        if (value.startsWith("[")) {
            String inner = value.substring(1, value.length() - 1);
            return inner.isEmpty()
                    ? List.of()
                    : Stream.of(inner.split(", ")).map(Paper::unquoted).toList();
        }
        return blocks.getOrDefault(key, List.of()).stream()
                .map(line -> unquoted(line.substring("- ".length())))
                .toList();
    }

    String nested(String key, String field) {
        String start = field + ": ";
        for (String line : blocks.getOrDefault(key, List.of())) {
            if (line.startsWith(start)) {
                return line.substring(start.length());
            }
        }
        return "";
    }

    /** {@code {value: 3, source: Index, as_of: 2026-05-18}} as {@code 3 (Index, 2026-05-18)}. */
    String citations() {
        return nested("metrics", "citations")
                .replace("{value: ", "")
                .replace(", source: ", " (")
                .replace(", as_of: ", ", ")
                .replace('}', ')');
    }

    String summary() {
        return String.join(" ", blocks.getOrDefault("summary", List.of()));
    }

    private static String unquoted(String value) {
        if (value.startsWith("'")) {
            return value.substring(1, value.length() - 1).replace("''", "'");
        }
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }
}
