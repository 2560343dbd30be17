package offprint.command.table;

/** The table in words, for a terminal. */
public final class Help {
    private static final int WIDTH = 100;

    private Help() {}

    /** All commands. */
    public static String all() {
        StringBuilder text = new StringBuilder("""
                Offprint makes the publication pages of a researcher or a lab.

                usage: offprint COMMAND [OPTION…]

                """);
        int column = 0;
        for (Command command : Command.values()) {
            column = Math.max(column, command.usage().length());
        }
        for (Command command : Command.values()) {
            row(command.usage(), command.sentence(), column, text);
        }
        text.append("\n`offprint help COMMAND` shows a command's options and examples.\n\nexit status: ");
        String separator = "";
        for (ExitStatus status : ExitStatus.values()) {
            text.append(separator).append(status.code()).append(' ').append(status.meaning());
            separator = ", ";
        }
        return text.append('\n').toString();
    }

    /** One command: its options and examples. */
    public static String of(Command command) {
        StringBuilder text = new StringBuilder();
        text.append("offprint ").append(command.word()).append(": ").append(command.sentence());
        text.append("\n\nusage: offprint ").append(command.usage()).append(" [OPTION…]\n\n");
        Operand operand = command.operand();
        int column = operand.placeholder().length();
        for (Option option : command.options()) {
            column = Math.max(column, option.usage().length());
        }
        if (!operand.meaning().isEmpty()) {
            row(operand.placeholder(), operand.meaning(), column, text);
        }
        for (Option option : command.options()) {
            row(option.usage(), option.sentence(), column, text);
        }
        text.append("\nexamples:\n");
        for (Command.Example example : command.examples()) {
            text.append("  offprint ").append(example.line()).append('\n');
            text.append("      ").append(example.effect()).append('\n');
        }
        return text.toString();
    }

    private static void row(String name, String sentence, int column, StringBuilder text) {
        text.append("  ").append(name).append(" ".repeat(column - name.length()));
        int start = column + 4;
        int end = start - 2;
        for (String word : sentence.split(" ", -1)) {
            boolean first = end < start;
            if (!first && end + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(start)).append(word);
                end = start + word.length();
            } else {
                text.append(first ? "  " : " ").append(word);
                end += (first ? 2 : 1) + word.length();
            }
        }
        text.append('\n');
    }
}
