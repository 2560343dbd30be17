package offprint.command.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The options, in the order in which help lists them. */
@SuppressWarnings("ImmutableEnumChecker") // Operands hold unmodifiable lists.
public enum Option {
    SOURCE(Operand.folder("DIR"), "the folder that holds content/ and, if any, templates/ (default: this folder)"),
    OUTPUT(Operand.folder("DIR"), "where the site goes (default: site in the source)"),
    URL(Operand.text("URL"), "where the site will live, if not where site.yaml says"),
    HOST(Operand.text("NAME"), "the name or address to listen at (default: 127.0.0.1, this machine alone)"),
    PORT(Operand.text("NUMBER"), "the port to listen at (default: 4000)"),
    OPEN(Operand.NONE, "open the site in a browser"),
    CATEGORY(Operand.text("CODE"), "the category of the new papers (default: what their subjects say)"),
    UPDATE(Operand.NONE, "merge papers that the site has into their files"),
    MINE(Operand.NONE, "leave out what does not name the site's owner among its authors"),
    STRICT(Operand.NONE, "exit with 1 where an entry was left out for want of a title, an author or a year"),
    FROM_FILE(
            Operand.file("FILE"),
            "answers that were recorded, in a file or folder, to use instead of asking; repeatable"),
    FROM_PROFILE(Operand.NONE, "add what is new in the records that profile.yaml links to: orcid, openalex, dblp"),
    PROPOSE(Operand.file("FILE"), "write works that a service only takes for yours to this file, as a list to tick"),
    DATE(Operand.text("DATE"), "the day of recorded answers, as YYYY-MM-DD (default: today)"),
    DRY_RUN(Operand.NONE, "show the new files and what would change, and write nothing"),
    EMPTY(Operand.NONE, "without samples"),
    FROM(Operand.file("FROM"), "without samples, with the papers of a bibliography or of a person's id; repeatable"),
    ACTION(
            Operand.text("OWNER/REPO@REF"),
            "where the site's workflow finds Offprint (default: where this one is from)"),
    RETIRE(Operand.text("ADDRESS"), "give up a published address, and all below one that ends in a slash; repeatable"),
    PUBLISH(Operand.NONE, "say that this site is published, without git: its addresses have to stay from now on"),
    ARCHIVE(Operand.file("FILE"), "also write the site as one ZIP file, with checksums"),
    REPORT(Operand.file("FILE"), "write what the audit found as an HTML page"),
    FORMAT(Operand.word("FORMAT", List.of("text", "json", "github")), "how problems are shown: text, json or github"),
    TIMINGS(Operand.NONE, "say where the time went"),
    MAN(Operand.NONE, "show a manual page for man(1)"),
    HELP(Operand.NONE, "show this help");

    private final Operand value;
    private final String sentence;

    Option(Operand value, String sentence) {
        this.value = value;
        this.sentence = sentence;
    }

    /** As it is typed, such as {@code --dry-run}. */
    public String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What has to stand behind it. */
    public Operand value() {
        return value;
    }

    public boolean isRepeatable() {
        return this == RETIRE || this == FROM || this == FROM_FILE;
    }

    String sentence() {
        return sentence;
    }

    /** With what stands behind it, such as {@code --source DIR}. */
    String usage() {
        return value.isNone() ? flag() : flag() + ' ' + value.placeholder();
    }

    static List<String> flags(List<Option> options) {
        List<String> flags = new ArrayList<>();
        for (Option option : options) {
            flags.add(option.flag());
        }
        return flags;
    }
}
