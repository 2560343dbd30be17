package offprint.command.table;

/** The table as a manual page for man(1), in the language of the macros man(7). */
public final class ManualPage {
    private ManualPage() {}

    /**
     * The whole page.
     *
     * @param version the number of this Offprint
     */
    public static String of(String version) {
        StringBuilder page = new StringBuilder();
        page.append(".TH OFFPRINT 1 \"\" \"Offprint ").append(text(version)).append("\" \"User Commands\"\n");
        page.append(".SH NAME\noffprint \\- publication pages of a researcher or a lab\n");
        page.append(".SH SYNOPSIS\n.B offprint\n.I COMMAND\n[\\fIOPTION\\fR]...\n");
        page.append("""
                .SH DESCRIPTION
                Makes a static web site of a folder of text files: content/site.yaml, content/profile.yaml, and one file in
                content/papers/ for each paper. Problems are shown with their file, line and column, and nothing is written
                unless everything is right.
                .SH COMMANDS
                """);
        for (Command command : Command.values()) {
            append(command, page);
        }
        page.append(".SH EXIT STATUS\n");
        for (ExitStatus status : ExitStatus.values()) {
            page.append(".TP\n.B ")
                    .append(status.code())
                    .append('\n')
                    .append(text(status.meaning()))
                    .append('\n');
        }
        return page.toString();
    }

    private static void append(Command command, StringBuilder page) {
        page.append(".SS offprint ").append(text(command.usage())).append('\n');
        page.append(text(capitalized(command.sentence()))).append(".\n");
        Operand operand = command.operand();
        if (!operand.meaning().isEmpty()) {
            page.append(".TP\n\\fI").append(text(operand.placeholder())).append("\\fR\n");
            page.append(text(operand.meaning())).append('\n');
        }
        for (Option option : command.options()) {
            page.append(".TP\n\\fB").append(text(option.flag())).append("\\fR");
            if (!option.value().isNone()) {
                page.append(" \\fI").append(text(option.value().placeholder())).append("\\fR");
            }
            page.append('\n').append(text(option.sentence())).append('\n');
        }
        for (Command.Example example : command.examples()) {
            page.append(".PP\n").append(text(capitalized(example.effect()))).append(":\n.PP\n.RS\n.EX\n");
            page.append("offprint ").append(text(example.line())).append("\n.EE\n.RE\n");
        }
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** As roff has it: hyphens that can be copied, no command at the beginning of a line, signs beyond ASCII by name. */
    private static String text(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("…", "...")
                .replace("’", "\\(cq")
                .replace("~", "\\(ti");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
