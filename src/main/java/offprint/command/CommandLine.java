package offprint.command;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.fetch.PersonId;
import offprint.add.fetch.WorkId;
import offprint.command.table.Command;
import offprint.command.table.Completion;
import offprint.command.table.Help;
import offprint.command.table.ManualPage;
import offprint.command.table.Option;
import offprint.command.table.Proposal;
import offprint.content.schema.ContentKind;
import offprint.content.schema.ContentSchema;

/** A command line, read by the table of commands and options. */
public final class CommandLine {
    private final FileSystem files;
    private final String version;

    /** @param version the number of this Offprint */
    public CommandLine(FileSystem files, String version) {
        this.files = files;
        this.version = version;
    }

    /**
     * Has the command carried out that a line begins with; answers its exit status.
     *
     * @param args at least one
     */
    public int run(List<String> args, Commands commands) throws UsageException, IOException {
        String first = args.get(0);
        if (asksForHelp(args.subList(0, 1))) {
            return commands.show(Help.all());
        }
        Command command = command(first.equals("--version") ? "version" : first);
        List<String> rest = args.subList(1, args.size());
        if (asksForHelp(rest)) {
            return commands.show(Help.of(command));
        }
        TypedLine line = read(command, rest);
        return switch (command) {
            case NEW -> commands.create(NewOptions.of(line));
            case ADD -> commands.add(add(line));
            case REFRESH -> commands.refresh(RefreshOptions.of(line));
            case SERVE -> commands.serve(ServeOptions.of(line));
            case CHECK -> commands.check(BuildOptions.of(line));
            case BUILD -> commands.build(BuildOptions.of(line));
            case SCHEMA -> commands.show(schema(line));
            case COMPLETION -> commands.show(completion(line));
            case HELP -> commands.show(help(line));
            case VERSION -> commands.show("Offprint " + version + '\n');
        };
    }

    /** Up to where the options end. */
    private static boolean asksForHelp(List<String> args) {
        int end = args.indexOf("--");
        List<String> options = end < 0 ? args : args.subList(0, end);
        return options.contains(Option.HELP.flag()) || options.contains("-h");
    }

    private static Command command(String word) throws UsageException {
        Optional<Command> command = Command.of(word);
        if (command.isEmpty()) {
            throw new UsageException(
                    word.startsWith("-")
                            ? "the command comes first: `offprint COMMAND " + word + "`"
                            : "there is no command `" + word + "`" + Proposal.forCommand(word));
        }
        return command.get();
    }

    /** An option's value stands behind it, or behind an equals sign; behind {@code --} there are no options. */
    private TypedLine read(Command command, List<String> args) throws UsageException {
        Map<Option, List<String>> values = new EnumMap<>(Option.class);
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--")) {
                operands.addAll(args.subList(i + 1, args.size()));
                break;
            }
            if (!arg.startsWith("-") || arg.equals("-")) {
                operands.add(arg);
                continue;
            }
            int end = arg.indexOf('=');
            String flag = end < 0 ? arg : arg.substring(0, end);
            Option option = option(flag, command);
            String value = end < 0 ? "" : arg.substring(end + 1);
            if (option.value().isNone() && end >= 0) {
                throw new UsageException("`" + flag + "` takes no value");
            }
            if (!option.value().isNone() && end < 0) {
                i++;
                if (i == args.size() || isOption(args.get(i))) {
                    throw new UsageException("`" + flag + "` needs a value");
                }
                value = args.get(i);
            }
            List<String> given = values.computeIfAbsent(option, missing -> new ArrayList<>());
            if (!given.isEmpty() && !option.isRepeatable() && !option.value().isNone()) {
                throw new UsageException("`" + flag + "` is given twice");
            }
            given.add(value);
        }
        if (command.operand().isNone() && !operands.isEmpty()) {
            throw notExpected(operands.get(0));
        }
        return new TypedLine(files, values, operands);
    }

    private static boolean isOption(String arg) {
        return arg.startsWith("--") && arg.length() > 2;
    }

    private static Option option(String flag, Command command) throws UsageException {
        for (Option option : command.options()) {
            if (option.flag().equals(flag)) {
                return option;
            }
        }
        List<String> owners = new ArrayList<>();
        for (Command other : Command.values()) {
            if (other.options().stream().anyMatch(option -> option.flag().equals(flag))) {
                owners.add('`' + other.word() + '`');
            }
        }
        if (owners.isEmpty()) {
            throw new UsageException("there is no option `" + flag + "`" + Proposal.forOption(flag, command));
        }
        int last = owners.size() - 1;
        String all =
                last == 0 ? owners.get(0) : String.join(", ", owners.subList(0, last)) + " and " + owners.get(last);
        throw new UsageException("`" + flag + "` belongs to " + all + ", not to `" + command.word() + "`");
    }

    private static UsageException notExpected(String operand) {
        return new UsageException("unexpected argument `" + operand + "`");
    }

    private static AddOptions add(TypedLine line) throws UsageException {
        if (line.operands().isEmpty() && !line.has(Option.FROM_PROFILE)) {
            throw new UsageException("name a file to add papers from, `-` for the standard input, or an id");
        }
        boolean ids = line.operands().stream()
                .anyMatch(input ->
                        WorkId.of(input).isPresent() || PersonId.of(input).isPresent() || input.endsWith(".md"));
        if (line.has(Option.FROM_FILE) && !ids && !line.has(Option.FROM_PROFILE)) {
            throw new UsageException("`--from-file` needs an id to look for, such as `doi:10.5555/12345678`");
        }
        Path source = line.source();
        return new AddOptions(
                source,
                TypedLine.displayName(source),
                line.operands(),
                line.values(Option.FROM_FILE),
                line.has(Option.FROM_PROFILE),
                line.value(Option.PROPOSE),
                false,
                line.has(Option.DRY_RUN),
                line.has(Option.UPDATE),
                line.has(Option.MINE),
                line.has(Option.STRICT),
                line.value(Option.CATEGORY),
                line.format());
    }

    private static Optional<String> word(TypedLine line) throws UsageException {
        if (line.operands().size() > 1) {
            throw notExpected(line.operands().get(1));
        }
        return line.operands().stream().findFirst();
    }

    private static String schema(TypedLine line) throws UsageException {
        Optional<String> word = word(line);
        if (word.isEmpty()) {
            return ContentSchema.all();
        }
        for (ContentKind kind : ContentKind.values()) {
            if (kind.key().equals(word.get())) {
                return ContentSchema.of(kind);
            }
        }
        List<String> kinds = Command.SCHEMA.operand().words();
        throw new UsageException("there is no schema `" + word.get() + "`; there are " + String.join(", ", kinds));
    }

    private static String completion(TypedLine line) throws UsageException {
        Optional<String> shell = word(line);
        Optional<String> script = shell.flatMap(Completion::of);
        if (script.isEmpty()) {
            throw new UsageException("name a shell: "
                    + String.join(", ", Command.COMPLETION.operand().words())
                    + shell.map(name -> ", not `" + name + "`").orElse(""));
        }
        return script.get();
    }

    private String help(TypedLine line) throws UsageException {
        Optional<String> word = word(line);
        if (line.has(Option.MAN)) {
            return ManualPage.of(version);
        }
        return word.isEmpty() ? Help.all() : Help.of(command(word.get()));
    }
}
