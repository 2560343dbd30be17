import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes the content folder of a researcher who does not exist: N invented papers, the same bytes for the same N.
 *
 * <p>{@code java bench/Generate.java N DIR} writes {@code DIR/content/}. Abstracts have the markup of real ones: emphasis,
 * links, lists, formulas, letters beyond Latin-1; with {@code --plain} they have formulas alone. What the numbers look like
 * is in README.md.
 */
public final class Generate {
    private static final int MOST_PAPERS = 100_000;

    public static void main(String[] args) throws IOException {
        boolean plain = args.length == 3 && args[2].equals("--plain");
        int papers = args.length == 2 || plain ? paperCount(args[0]) : 0;
        if (papers == 0) {
            System.err.println("usage: java bench/Generate.java N DIR [--plain]    (N papers, 1 to " + MOST_PAPERS + ")");
            System.exit(2);
        }
        Path content = Path.of(args[1], "content");
        if (Files.exists(content)) {
            System.err.println(content + " is already there");
            System.exit(2);
        }
        write(papers, plain, content);
    }

    private static int paperCount(String argument) {
        try {
            int count = Integer.parseInt(argument);
            return count >= 1 && count <= MOST_PAPERS ? count : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static void write(int count, boolean plain, Path content) throws IOException {
        Path papers = Files.createDirectories(content.resolve("papers"));
        Random random = new Random(count);
        World world = World.of(count, random);
        Files.writeString(content.resolve("site.yaml"), SiteFiles.site(world));
        Files.writeString(content.resolve("profile.yaml"), SiteFiles.profile(world));
        Files.writeString(content.resolve("people.yaml"), SiteFiles.people(world));
        PaperMaker maker = new PaperMaker(world, plain, random);
        for (int i = 0; i < count; i++) {
            PaperFile paper = maker.next();
            Files.writeString(papers.resolve(paper.slug() + ".yaml"), paper.yaml());
        }
    }
}

/** SplitMix64, written out because the JDK does not promise that its own generators keep their sequences. */
final class Random {
    private long state;

    Random(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) ((next() >>> 33) * bound >>> 31);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}

/** Draws ranks 0, 1, 2 and so on with a probability proportional to (rank + 1)^-exponent. */
final class Zipf {
    private final double[] cumulative;

    Zipf(int size, double exponent) {
        cumulative = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += StrictMath.pow(rank + 1, -exponent);
            cumulative[rank] = sum;
        }
    }

    int draw(Random random) {
        double point = random.fraction() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, point);
        return found >= 0 ? found : -found - 1;
    }

    /** Distinct values of {@code pool} in the order in which they were drawn. */
    <T> List<T> draw(int count, List<T> pool, Random random) {
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < Math.min(count, pool.size())) {
            T next = pool.get(draw(random));
            if (!drawn.contains(next)) {
                drawn.add(next);
            }
        }
        return drawn;
    }
}

record Person(String name, String id) {}

/** A venue is written in the same way wherever it occurs, so that its papers meet on one page. */
record Venue(String name, String acronym, String type) {}

record PaperFile(String slug, String yaml) {}

/** What the papers share: the owner, the co-authors, and the places and words that recur. */
record World(Person owner, List<Person> coauthors, List<Venue> venues, List<String> keywords, List<String> institutes) {

    static final Map<String, String> CATEGORY_NAMES = Map.of(
            "AL", "Algorithms", "DS", "Data Systems", "LG", "Learning", "CL", "Language",
            "CV", "Vision", "NW", "Networks", "SE", "Software", "TH", "Theory");
    static final List<String> CATEGORIES = List.of("LG", "CL", "CV", "DS", "AL", "NW", "SE", "TH");

    /** Co-authors grow a little slower than papers, and at 100,000 papers are about as many. */
    static World of(int papers, Random random) {
        Names names = new Names(random);
        int coauthors = (int) StrictMath.round(4 * StrictMath.pow(papers, 0.9));
        double root = StrictMath.sqrt(papers);
        return new World(
                names.owner(),
                names.people(coauthors),
                venues((int) (8 + root / 2), names, random),
                keywords((int) (20 + 2 * root)),
                institutes(20, names));
    }

    private static List<Venue> venues(int count, Names names, Random random) {
        List<Venue> venues = new ArrayList<>();
        for (String founder : names.words(count)) {
            String field = Words.title(random.of(Words.FIELDS));
            venues.add(
                    switch (venues.size() % 3) {
                        case 0 -> new Venue(founder + " Conference on " + field, founder + "Conf", "conference");
                        case 1 -> new Venue("The " + founder + " Journal of " + field, "", "article");
                        default -> new Venue(founder + " Workshop on " + field, "", "workshop");
                    });
        }
        return venues;
    }

    private static List<String> keywords(int count) {
        List<String> keywords = new ArrayList<>();
        // A stride without a common factor meets every pair of words once.
        int pairs = Words.ADJECTIVES.size() * Words.NOUNS.size();
        for (int i = 0; i < count; i++) {
            int pair = (int) (i * 617L % pairs);
            keywords.add(Words.ADJECTIVES.get(pair % Words.ADJECTIVES.size())
                    + " "
                    + Words.NOUNS.get(pair / Words.ADJECTIVES.size()));
        }
        return keywords;
    }

    private static List<String> institutes(int count, Names names) {
        List<String> institutes = new ArrayList<>();
        for (String place : names.words(count)) {
            institutes.add(institutes.size() % 2 == 0 ? "University of " + place : place + " Institute of Technology");
        }
        return institutes;
    }
}

/** Names out of syllables, no two of which are a single typing error apart. */
final class Names {
    private static final int GIVEN_NAMES = 400;
    private static final int FAMILY_NAMES = 500;
    private static final int STRIDE = 123_607;

    private static final List<String> ONSETS = List.of(
            "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "dr", "kr", "tr",
            "st", "fr", "th", "sh", "ch", "y");
    private static final List<String> MIDDLES = List.of(
            "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "lv", "nd", "rk", "st");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");
    private static final List<String> GIVEN_ENDINGS = List.of("", "", "n", "l", "r", "s", "th", "nne");
    private static final List<String> FAMILY_ENDINGS = List.of(
            "vik", "lder", "lsk", "rro", "mont", "tava", "nko", "kura", "ssen", "bray", "dell", "quist", "zani");
    private static final List<String> PARTICLES = List.of("van", "de", "da", "von", "ter", "el");
    // Escaped because JDK 17 reads a source file in the user's own encoding.
    private static final Map<Character, Character> ACCENTED =
            Map.of('a', '\u00e1', 'e', '\u00e9', 'i', '\u00ed', 'o', '\u00f6', 'u', '\u00fc');

    private final Random random;
    private final List<String> taken = new ArrayList<>(List.of("Oriane", "Vexholm"));

    Names(Random random) {
        this.random = random;
    }

    Person owner() {
        return new Person("Oriane Vexholm", "oriane-vexholm");
    }

    List<Person> people(int count) {
        List<String> given = distinct(GIVEN_NAMES, GIVEN_ENDINGS);
        List<String> family = distinct(FAMILY_NAMES, FAMILY_ENDINGS);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int pair = (int) ((long) i * STRIDE % (GIVEN_NAMES * FAMILY_NAMES));
            people.add(person(given.get(pair % GIVEN_NAMES), family.get(pair / GIVEN_NAMES)));
        }
        return people;
    }

    /** Names of places and founders. */
    List<String> words(int count) {
        return distinct(count, FAMILY_ENDINGS);
    }

    private Person person(String given, String family) {
        String middle = random.percent(15) ? (char) ('A' + random.below(26)) + ". " : "";
        String particle = random.percent(5) ? random.of(PARTICLES) + " " : "";
        String name = accented(given) + " " + middle + particle + accented(family);
        return new Person(name, given.toLowerCase(Locale.ROOT) + "-" + family.toLowerCase(Locale.ROOT));
    }

    private String accented(String name) {
        if (!random.percent(10)) {
            return name;
        }
        for (int i = 1; i < name.length(); i++) {
            Character accented = ACCENTED.get(name.charAt(i));
            if (accented != null) {
                return name.substring(0, i) + accented + name.substring(i + 1);
            }
        }
        return name;
    }

    private List<String> distinct(int count, List<String> endings) {
        List<String> found = new ArrayList<>();
        while (found.size() < count) {
            String name = word(random) + random.of(endings);
            if (taken.stream().noneMatch(other -> oneErrorApart(name, other))) {
                taken.add(name);
                found.add(name);
            }
        }
        return found;
    }

    /** A pronounceable word of two syllables with a capital. */
    static String word(Random random) {
        String word = random.of(ONSETS) + random.of(VOWELS) + random.of(MIDDLES) + random.of(VOWELS);
        return Words.capital(word);
    }

    private static boolean oneErrorApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }
}

/** The three files that stand beside the papers. */
final class SiteFiles {
    private static final int KNOWN_COAUTHORS = 12;

    static String site(World world) {
        StringBuilder categories = new StringBuilder();
        for (String code : World.CATEGORIES) {
            categories.append("  " + code + ": " + World.CATEGORY_NAMES.get(code) + "\n");
        }
        return """
                title: Papers of %s
                url: https://example.org/
                language: en
                categories:
                %smetrics:
                  score: {label: Score, description: "An invented mark between 0 and 99", digits: 1}
                  citations: {label: Citations, description: "An invented number of citations", digits: 0}
                author_pages: {min_papers: 2}
                """
                .formatted(world.owner().name(), categories);
    }

    static String profile(World world) {
        return """
                name: %s
                category: %s
                """
                .formatted(world.owner().name(), World.CATEGORIES.get(0));
    }

    static String people(World world) {
        StringBuilder people = new StringBuilder(person(world.owner())).append("  aliases: [O. Vexholm]\n");
        for (Person known : world.coauthors().subList(0, Math.min(KNOWN_COAUTHORS, world.coauthors().size()))) {
            people.append(person(known));
        }
        return people.toString();
    }

    private static String person(Person person) {
        return person.id() + ":\n  name: " + person.name() + "\n";
    }
}

/** Makes one paper after the other; titles and slugs are unique among all that it made. */
final class PaperMaker {
    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2026;
    private static final int SLUG_WORDS = 6;

    private final World world;
    private final boolean plain;
    private final Random random;
    private final Prose prose;
    private final Zipf coauthorRanks;
    private final Zipf venueRanks;
    private final Zipf keywordRanks;
    private final Zipf categoryRanks;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();

    PaperMaker(World world, boolean plain, Random random) {
        this.world = world;
        this.plain = plain;
        this.random = random;
        prose = new Prose(random);
        coauthorRanks = new Zipf(world.coauthors().size(), 0.8);
        venueRanks = new Zipf(world.venues().size(), 1);
        keywordRanks = new Zipf(world.keywords().size(), 1);
        categoryRanks = new Zipf(World.CATEGORIES.size(), 0.7);
    }

    PaperFile next() {
        String title = title();
        String slug = slug(title);
        Yaml yaml = new Yaml();
        yaml.text("title", title);
        authors(yaml);
        yaml.plain("date", date());
        categories(yaml);
        venue(yaml);
        if (random.percent(40)) {
            yaml.plain("doi", "10.5555/offprint." + slugs.size());
        }
        links(yaml, slug);
        boolean tex = random.percent(33);
        int least = random.between(900, 1_700);
        if (plain) {
            yaml.folded("abstract", prose.text(tex, least));
        } else {
            yaml.literal("abstract", prose.marked(tex, least));
        }
        yaml.folded("summary", prose.sentences(false, 2));
        if (random.percent(30)) {
            yaml.list("affiliations", List.of(random.of(world.institutes())));
        }
        metrics(yaml);
        if (random.percent(60)) {
            yaml.list("keywords", keywordRanks.draw(random.between(2, 5), world.keywords(), random));
        }
        return new PaperFile(slug, yaml.toString());
    }

    private String title() {
        String title;
        do {
            title = prose.title();
        } while (!titles.add(words(title)));
        return title;
    }

    private String slug(String title) {
        String[] all = words(title).split("-");
        String wanted = String.join("-", List.of(all).subList(0, Math.min(SLUG_WORDS, all.length)));
        String slug = wanted;
        for (int copy = 2; !slugs.add(slug); copy++) {
            slug = wanted + "-" + copy;
        }
        return slug;
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private void authors(Yaml yaml) {
        List<Person> authors = coauthorRanks.draw(authorCount(), world.coauthors(), random);
        if (random.percent(85)) {
            authors.set(random.below(authors.size()), world.owner());
        }
        Person corresponding = random.percent(15) ? authors.get(0) : null;
        yaml.key("authors");
        for (Person author : authors) {
            if (author == corresponding) {
                yaml.line("  - name: " + author.name());
                yaml.line("    affiliation: " + random.of(world.institutes()));
                yaml.line("    corresponding: true");
            } else {
                yaml.line("  - " + author.name());
            }
        }
        if (random.percent(3)) {
            yaml.line("  - et al.");
        }
    }

    /** One to eight, 4.5 on average. */
    private int authorCount() {
        return 1 + random.below(4) + random.below(5);
    }

    private String date() {
        int year = Math.max(random.between(FIRST_YEAR, LAST_YEAR), random.between(FIRST_YEAR, LAST_YEAR));
        String month = twoDigits(random.between(1, 12));
        String day = twoDigits(random.between(1, 28));
        int precision = random.below(100);
        return precision < 10 ? "" + year : precision < 30 ? year + "-" + month : year + "-" + month + "-" + day;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private void categories(Yaml yaml) {
        List<String> drawn = categoryRanks.draw(random.percent(20) ? 2 : 1, World.CATEGORIES, random);
        yaml.plain("category", drawn.get(0));
        if (drawn.size() > 1) {
            yaml.list("categories", drawn.subList(1, drawn.size()));
        }
    }

    private void venue(Yaml yaml) {
        if (random.percent(50)) {
            yaml.plain("type", "preprint");
            return;
        }
        Venue venue = world.venues().get(venueRanks.draw(random));
        yaml.plain("type", venue.type());
        yaml.key("venue");
        yaml.line("  name: " + venue.name());
        if (!venue.acronym().isEmpty()) {
            yaml.line("  short: " + venue.acronym());
        }
        if (venue.type().equals("article")) {
            yaml.line("  volume: " + random.between(1, 40));
            yaml.line("  issue: " + random.between(1, 12));
        }
        int firstPage = random.between(1, 900);
        yaml.line("  pages: " + firstPage + "-" + (firstPage + random.between(5, 25)));
    }

    private void links(Yaml yaml, String slug) {
        boolean pdf = random.percent(30);
        boolean code = random.percent(50);
        if (pdf || code) {
            yaml.key("links");
        }
        if (pdf) {
            yaml.line("  pdf: https://example.org/pdf/" + slug + ".pdf");
        }
        if (code) {
            yaml.line("  code: " + (random.percent(10) ? "true" : "https://example.org/code/" + slug));
        }
    }

    private void metrics(Yaml yaml) {
        boolean citations = random.percent(40);
        yaml.key("metrics");
        yaml.line("  score: " + random.below(100) + "." + random.below(10));
        if (citations) {
            int value = random.below(1 + random.below(1 + random.below(2_000)));
            yaml.line("  citations: {value: " + value + ", source: Invented Index, as_of: 2026-05-18}");
        }
    }
}

/** One YAML mapping, written line by line in the form that a person would choose. */
final class Yaml {
    private static final int WIDTH = 110;

    private final StringBuilder lines = new StringBuilder();

    void line(String line) {
        lines.append(line).append('\n');
    }

    void key(String key) {
        line(key + ":");
    }

    void plain(String key, String value) {
        line(key + ": " + value);
    }

    void text(String key, String value) {
        boolean needsQuotes = value.contains(": ") || "{[$'\"&*!|>%@`#-?".indexOf(value.charAt(0)) >= 0;
        plain(key, needsQuotes ? "'" + value.replace("'", "''") + "'" : value);
    }

    void list(String key, List<String> values) {
        plain(key, "[" + String.join(", ", values) + "]");
    }

    /** Paragraphs and lists, divided by blank lines. */
    void literal(String key, List<String> blocks) {
        line(key + ": |-");
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                line("");
            }
            for (String written : blocks.get(i).split("\n")) {
                wrapped(written);
            }
        }
    }

    void folded(String key, String value) {
        line(key + ": >-");
        wrapped(value);
    }

    private void wrapped(String value) {
        String rest = value;
        while (rest.length() > WIDTH) {
            int end = rest.lastIndexOf(' ', WIDTH);
            line("  " + rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        line("  " + rest);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

/** Titles and sentences from patterns; {@code <slot>} stands for a word of that kind. */
final class Prose {
    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    String title() {
        return fill(random.of(Words.TITLES), true);
    }

    /** Sentences until there are {@code least} characters; no sentence is longer than 200. */
    String text(boolean tex, int least) {
        StringBuilder text = new StringBuilder(sentence(tex));
        while (text.length() < least) {
            text.append(' ').append(sentence(tex));
        }
        return text.toString();
    }

    /** The same in paragraphs and lists, every third sentence with markup or letters of its own. */
    List<String> marked(boolean tex, int least) {
        List<String> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int length = 0; length < least; ) {
            String next = random.percent(35)
                    ? Words.capital(fill(random.of(Words.MARKED_SENTENCES), false))
                    : sentence(tex);
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(next);
            length += next.length();
            if (paragraph.length() > 600) {
                blocks.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (random.percent(15)) {
            blocks.add(fill(random.of(Words.LISTS), false));
        }
        if (!paragraph.isEmpty()) {
            blocks.add(paragraph.toString());
        }
        return blocks;
    }

    String sentences(boolean tex, int count) {
        StringBuilder text = new StringBuilder(sentence(tex));
        for (int i = 1; i < count; i++) {
            text.append(' ').append(sentence(tex));
        }
        return text.toString();
    }

    private String sentence(boolean tex) {
        boolean formula = tex && random.percent(35);
        return Words.capital(fill(random.of(formula ? Words.TEX_SENTENCES : Words.SENTENCES), false));
    }

    private String fill(String pattern, boolean headline) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', at)) {
            int close = pattern.indexOf('>', open);
            String word = word(pattern.substring(open + 1, close));
            filled.append(pattern, at, open).append(headline ? Words.title(word) : word);
            at = close + 1;
        }
        return filled.append(pattern, at, pattern.length()).toString();
    }

    private String word(String slot) {
        return switch (slot) {
            case "adj" -> random.of(Words.ADJECTIVES);
            case "noun" -> random.of(Words.NOUNS);
            case "field" -> random.of(Words.FIELDS);
            case "task" -> random.of(Words.TASKS);
            case "verb" -> random.of(Words.VERBS);
            case "adverb" -> random.of(Words.ADVERBS);
            case "formula" -> random.of(Words.FORMULAS);
            case "coined" -> Names.word(random);
            case "number" -> "" + random.between(2, 64);
            case "decimal" -> random.between(1, 9) + "." + random.below(10);
            default -> throw new IllegalArgumentException("no slot is called " + slot);
        };
    }
}

/** The vocabulary. */
final class Words {
    static final List<String> ADJECTIVES = List.of(
            "sparse", "adaptive", "robust", "modular", "streaming", "causal", "hierarchical", "distributed",
            "compact", "scalable", "incremental", "probabilistic", "differentiable", "asynchronous", "low-rank",
            "balanced", "hybrid", "parallel", "progressive", "semantic", "structured", "symbolic", "temporal",
            "unified", "verified", "weighted", "elastic", "layered", "invertible", "bounded", "randomised",
            "contextual", "federated", "localised", "monotone", "recursive", "spectral", "stable", "tunable",
            "versatile");
    static final List<String> NOUNS = List.of(
            "attention", "embeddings", "schedulers", "indexes", "samplers", "decoders", "caches", "gradients",
            "kernels", "graphs", "pipelines", "partitions", "estimators", "encoders", "policies", "sketches",
            "summaries", "transducers", "grammars", "automata", "routers", "checkpoints", "quantisers", "parsers",
            "filters", "lattices", "priors", "proofs", "queries", "replicas", "retrievers", "simulators", "tensors",
            "traces", "verifiers", "workflows", "buffers", "clusters", "ensembles", "manifolds");
    static final List<String> FIELDS = List.of(
            "learning systems", "data engines", "language technology", "visual computing", "network science",
            "program analysis", "discrete structures", "inference methods", "storage architecture",
            "information access", "numerical software", "reliable computing");
    static final List<String> TASKS = List.of(
            "model serving", "query planning", "image retrieval", "speech segmentation", "code review",
            "graph matching", "traffic forecasting", "protein folding", "text simplification", "anomaly detection",
            "schema alignment", "document ranking", "motion planning", "fault localisation", "load balancing",
            "dialogue modelling", "record linkage", "scene reconstruction", "topic tracking", "type inference",
            "video indexing", "weather simulation", "cache placement", "citation analysis", "edge computing",
            "entity resolution", "feature selection", "gene annotation", "map generalisation", "memory compaction",
            "music tagging", "packet routing", "plagiarism detection", "question answering", "risk estimation",
            "sensor fusion", "stream processing", "table understanding", "vector search", "workload prediction");
    static final List<String> VERBS = List.of(
            "improves", "replaces", "generalises", "explains", "accelerates", "stabilises", "simplifies", "extends",
            "complements", "approximates", "reorders", "compresses");
    static final List<String> ADVERBS = List.of(
            "consistently", "markedly", "rarely", "often", "provably", "gradually", "measurably", "reliably");
    static final List<String> FORMULAS = List.of(
            "$O(n \\log n)$", "$\\mathbb{R}^d$", "$\\frac{a}{b}$", "$\\alpha_{i}$",
            "$x_{t+1} = x_t - \\eta \\nabla f(x_t)$", "$\\sum_{i=1}^{n} w_i$", "$\\sqrt{n}$", "$\\|x - y\\|_2$",
            "$p(y \\mid x)$", "$\\epsilon$-close", "$k \\le 2^{m}$", "$\\mathcal{L}(\\theta)$", "$\\hat{y}$",
            "$(1 + \\epsilon)$", "$\\Omega(\\log \\log n)$", "$A \\in \\mathbb{R}^{m \\times n}$",
            "$\\operatorname{rank}(A)$", "$\\lambda \\to 0$");

    static final List<String> TITLES = List.of(
            "<coined>: <adj> <noun> for <task>", "<coined>: A <adj> Approach to <task>",
            "<coined>: <task> with <adj> <noun>", "<coined>: Rethinking <noun> for <adj> <task>",
            "<coined>: <adj> <noun>, Revisited", "<adj> <noun> for <task>", "On the Limits of <adj> <noun> in <task>",
            "Learning <adj> <noun> for <task>", "Towards <adj> <task> with <noun>", "Does <task> Need <adj> <noun>?",
            "<adj> <noun> on {GPU} Clusters for <task>", "<adj> <noun> in $O(n \\log n)$ Time for <task>",
            "<adj> <noun> over $\\mathbb{R}^d$: A Study of <task>");

    static final List<String> SENTENCES = List.of(
            "the cost of <task> has grown faster than the hardware that carries it.",
            "most systems for <task> treat <noun> as fixed, although they change with every request.",
            "we present <coined>, a <adj> method for <task> that <adverb> <verb> earlier <noun>.",
            "our approach combines <adj> <noun> with <adj> <noun>, and needs no labels beyond those at hand.",
            "in <number> experiments on <task>, <coined> is <decimal> times faster than the strongest baseline.",
            "an ablation shows that <adj> <noun> account for <number>% of the gain (and <noun> for the rest).",
            "existing work on <field> assumes <adj> <noun>, which <adverb> holds in practice.",
            "the key observation is that <noun> are <adj> long before they become <adj>.",
            "we release the <noun>, the <noun> and the scripts that reproduce every figure.",
            "a user study with <number> participants confirms that <adj> <noun> are easier to inspect.",
            "unlike previous <noun>, ours <adverb> degrade when the input is <adj> or incomplete.",
            "these results suggest that <task> is limited less by <noun> than by <noun>.",
            "we compare <number> variants -- from <adj> to <adj> -- and report where each of them fails.",
            "theory and measurement agree: <adj> <noun> suffice for <task> at moderate scale.",
            "on a public collection of <number> million records, memory falls by <number>% at equal quality.",
            "the method <verb> current practice in <field> without a change to its interfaces.");
    static final List<String> TEX_SENTENCES = List.of(
            "the algorithm runs in $O(n \\log n)$ time, and <adverb> needs more than <formula> of memory.",
            "we map each of the <noun> to a point of $\\mathbb{R}^d$ and bound the distance by <formula>.",
            "with the step size $\\frac{a}{b}$, the error of <adj> <noun> shrinks to <formula> after <number> rounds.",
            "on <task>, it is $<decimal>\\times$ faster and saves <number>\\% of the energy.",
            "training takes <number> hours and costs \\$<decimal>K, against \\$<number>K for \\textit{<adj>} <noun>.",
            "we call such <noun> \\emph{<adj>}, and prove that <formula> holds for all of them.",
            "the estimate $\\hat{\\theta}_n$ converges at the rate <formula> under \\textit{<adj>} noise.",
            "minimising <formula> over <noun> yields a gain of <number>\\% on <task>.");

    // Escaped for the same reason as the accented letters.
    static final List<String> MARKED_SENTENCES = List.of(
            "we call this *<adj> <noun>*, in contrast to **<adj>** ones.",
            "code and data are at [example.org/<noun>](https://example.org/<noun>).",
            "the na\u00efve bound of G\u00f6del\u2013\u0141o\u015b type is \u201c<adj>\u201d loose on <task>.",
            "results improve from <number>\u2009\u00b1\u20091 to <number>\u2009\u00b1\u20092 points, i.e. \u2248<decimal>\u00d7 fewer errors.",
            "we release `<coined>` and compare it with *<coined>* and *<coined>*.",
            "as \u0160imek \u2014 and earlier Erd\u0151s \u2014 observed, <noun> are *not* <adj>.",
            "see [the project page](https://example.org/<noun>) for **all** <number> configurations.");
    static final List<String> LISTS = List.of(
            "- <adj> <noun> for <task>;\n- a *<adj>* variant of <noun>;\n- <number> public collections.",
            "1. **<adj> <noun>**, which <verb> earlier work;\n2. a proof for <task>;\n3. `<coined>`, an implementation.");

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String title(String words) {
        StringBuilder title = new StringBuilder();
        for (String word : words.split(" ")) {
            title.append(title.isEmpty() ? "" : " ").append(capital(word));
        }
        return title.toString();
    }
}
