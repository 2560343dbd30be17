package offprint.command.table;

import static offprint.command.table.Option.ACTION;
import static offprint.command.table.Option.ARCHIVE;
import static offprint.command.table.Option.CATEGORY;
import static offprint.command.table.Option.DATE;
import static offprint.command.table.Option.DRY_RUN;
import static offprint.command.table.Option.EMPTY;
import static offprint.command.table.Option.FORMAT;
import static offprint.command.table.Option.FROM;
import static offprint.command.table.Option.FROM_FILE;
import static offprint.command.table.Option.FROM_PROFILE;
import static offprint.command.table.Option.HOST;
import static offprint.command.table.Option.MAN;
import static offprint.command.table.Option.MINE;
import static offprint.command.table.Option.OPEN;
import static offprint.command.table.Option.OUTPUT;
import static offprint.command.table.Option.PORT;
import static offprint.command.table.Option.PROPOSE;
import static offprint.command.table.Option.PUBLISH;
import static offprint.command.table.Option.REPORT;
import static offprint.command.table.Option.RETIRE;
import static offprint.command.table.Option.SOURCE;
import static offprint.command.table.Option.STRICT;
import static offprint.command.table.Option.TIMINGS;
import static offprint.command.table.Option.UPDATE;
import static offprint.command.table.Option.URL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.schema.ContentKind;

/** The commands, in the order in which help lists them. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are unmodifiable.
public enum Command {
    NEW(
            "make a new site, with samples of all that it may hold",
            Operand.folder("DIR").meaning("the folder to make it in; . for this one"),
            List.of("init", "create"),
            List.of(EMPTY, FROM, FROM_FILE, ACTION),
            new Example("new papers", "makes the folder papers and a site in it"),
            new Example("new papers --from orcid:0000-0002-1825-0097", "makes the site of a person's ORCID record")),
    ADD(
            "make papers' files from bibliographies, or from what registries know",
            Operand.file("FROM…")
                    .meaning(
                            "a file (BibTeX, RIS, JSON, XML), - for the standard input, or an id: doi:…, arxiv:…, orcid:…, openalex:A…, dblp:…"),
            List.of("import"),
            List.of(SOURCE, CATEGORY, UPDATE, MINE, STRICT, PROPOSE, FROM_PROFILE, FROM_FILE, DRY_RUN, FORMAT),
            new Example("add papers.bib --dry-run", "shows the files that papers.bib would become"),
            new Example(
                    "add orcid:0000-0002-1825-0097 arxiv:2206.01861", "asks ORCID for a person and arXiv for a paper")),
    REFRESH(
            "ask OpenAlex, Crossref and Semantic Scholar how often the papers are cited",
            Operand.NONE,
            List.of("citations", "counts", "update"),
            List.of(SOURCE, FROM_FILE, DATE, DRY_RUN, FORMAT),
            new Example("refresh", "keeps what has changed in content/citations.txt, with today's date"),
            new Example("refresh --dry-run", "shows each count that has changed, and writes nothing")),
    SERVE(
            "show the site in a browser, fresh after every change to a file",
            Operand.NONE,
            List.of("server", "preview", "watch", "dev", "start"),
            List.of(SOURCE, URL, HOST, PORT, OPEN),
            new Example("serve --open", "shows the site of this folder; Ctrl-C ends it"),
            new Example(
                    "serve --source ../papers --port 8080", "shows that of another folder at http://127.0.0.1:8080/")),
    CHECK(
            "do everything build does except writing, and look closer at the result",
            Operand.NONE,
            List.of("lint", "test", "validate", "verify"),
            List.of(SOURCE, OUTPUT, URL, RETIRE, REPORT, FORMAT, TIMINGS),
            new Example("check", "shows every mistake, and a score card"),
            new Example("check --report audit.html", "also writes what the audit found as a page")),
    BUILD(
            "read content/, write site/",
            Operand.NONE,
            List.of("make", "generate", "compile"),
            List.of(SOURCE, OUTPUT, URL, PUBLISH, RETIRE, ARCHIVE, REPORT, FORMAT, TIMINGS),
            new Example("build", "makes site/ of content/ and templates/"),
            new Example("build --retire papers/old-slug/", "gives up the address of a paper that is gone for good")),
    SCHEMA(
            "show the JSON Schema of a kind of content file, or of all",
            Operand.word("[KIND]", kinds()),
            List.of(),
            List.of(),
            new Example("schema paper > paper.schema.json", "writes the schema of papers' files"),
            new Example("schema", "shows all schemas in one document")),
    COMPLETION(
            "show a script that lets a shell complete commands and options",
            Operand.word("SHELL", Completion.shells()),
            List.of("completions"),
            List.of(),
            new Example("completion bash > ~/.local/share/bash-completion/completions/offprint", "for bash"),
            new Example("completion fish > ~/.config/fish/completions/offprint.fish", "for fish")),
    HELP(
            "show the commands, or one command's options and examples",
            Operand.text("[COMMAND]"),
            List.of("man", "usage"),
            List.of(MAN),
            new Example("help add", "shows what add can do"),
            new Example("help --man | man -l -", "shows everything as a manual page")),
    VERSION(
            "show which Offprint this is",
            Operand.NONE,
            List.of(),
            List.of(),
            new Example("version", "shows its number"),
            new Example("--version", "does the same"));

    /** A command line, without the program's name, and what it does. */
    record Example(String line, String effect) {}

    private final String sentence;
    private final Operand operand;
    private final List<String> otherNames;
    private final List<Option> options;
    private final List<Example> examples;

    Command(String sentence, Operand operand, List<String> otherNames, List<Option> options, Example... examples) {
        this.sentence = sentence;
        this.operand = operand;
        this.otherNames = otherNames;
        List<Option> all = new ArrayList<>(options);
        all.add(Option.HELP);
        this.options = Collections.unmodifiableList(all);
        this.examples = List.of(examples);
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            kinds.add(kind.key());
        }
        return kinds;
    }

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The command of that name. */
    public static Optional<Command> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    /** What has to, or may, stand behind its name. */
    public Operand operand() {
        return this == HELP ? Operand.word(operand.placeholder(), words()) : operand;
    }

    /** The options it takes, as help lists them. */
    public List<Option> options() {
        return options;
    }

    String sentence() {
        return sentence;
    }

    List<Example> examples() {
        return examples;
    }

    /** What other programs call it. */
    List<String> otherNames() {
        return otherNames;
    }

    /** With what stands behind its name, such as {@code new DIR}. */
    String usage() {
        return operand.isNone() ? word() : word() + ' ' + operand.placeholder();
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Command command : values()) {
            words.add(command.word());
        }
        return words;
    }
}
