package offprint.command.table;

import java.util.List;
import java.util.Optional;

/** Scripts that let shells complete commands, options and what stands behind them. */
public final class Completion {
    private static final String NO_COMMAND = "--help --version";

    private Completion() {}

    static List<String> shells() {
        return List.of("bash", "zsh", "fish");
    }

    /** The script for a shell; empty for one that there is none for. */
    public static Optional<String> of(String shell) {
        return switch (shell) {
            case "bash" -> Optional.of(bash());
            case "zsh" -> Optional.of(zsh());
            case "fish" -> Optional.of(fish());
            default -> Optional.empty();
        };
    }

    /** Runs in the bash 3.2 of macOS, too, which has no {@code compopt}. */
    private static String bash() {
        StringBuilder values = new StringBuilder();
        for (Option option : Option.values()) {
            if (!option.value().isNone()) {
                values.append("        ").append(option.flag()).append(") ").append(bash(option.value()));
                values.append(" options='' ;;\n");
            }
        }
        StringBuilder commands = new StringBuilder();
        for (Command command : Command.values()) {
            commands.append("                ").append(command.word()).append(") options='");
            commands.append(String.join(" ", Option.flags(command.options()))).append("' ");
            commands.append(bash(command.operand())).append(" ;;\n");
        }
        return """
                # Completion of offprint for bash.
                _offprint() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
                    local kind=WORD words='' options='' IFS=$' \\t\\n'
                    if [ "$word" = = ]; then
                        word=''
                    elif [ "$before" = = ]; then
                        before=${COMP_WORDS[COMP_CWORD - 2]}
                    fi
                    COMPREPLY=()
                    case $before in
                %s        *)
                            if [ "$COMP_CWORD" -eq 1 ]; then
                                options='%s' words='%s'
                            else
                                case ${COMP_WORDS[1]} in
                %s                *) return ;;
                                esac
                            fi
                            ;;
                    esac
                    case $word in
                        -*) kind=WORD words=$options ;;
                    esac
                    case $kind in
                        WORD)
                            compopt +o default 2>/dev/null
                            COMPREPLY=($(compgen -W "$words" -- "$word"))
                            ;;
                        FOLDER)
                            compopt -o filenames 2>/dev/null
                            IFS=$'\\n'
                            COMPREPLY=($(compgen -d -- "$word"))
                            ;;
                        TEXT) compopt +o default 2>/dev/null ;;
                    esac
                }
                complete -o default -F _offprint offprint
                """.replaceFirst("%s", values.toString())
                .replaceFirst("%s", NO_COMMAND)
                .replaceFirst("%s", String.join(" ", Command.words()))
                .replaceFirst("%s", commands.toString());
    }

    private static String bash(Operand operand) {
        String kind =
                operand.isNone() ? Operand.Kind.TEXT.name() : operand.kind().name();
        return "kind=" + kind
                + (operand.words().isEmpty() ? "" : " words='" + String.join(" ", operand.words()) + '\'');
    }

    private static String zsh() {
        StringBuilder script = new StringBuilder("""
                #compdef offprint
                # Completion of offprint for zsh.
                _offprint() {
                    local -a commands
                    commands=(
                """);
        for (Command command : Command.values()) {
            script.append("        ")
                    .append(quoted(command.word() + ':' + command.sentence()))
                    .append('\n');
        }
        script.append("""
                    )
                    if (( CURRENT == 2 )); then
                        _describe command commands
                        return
                    fi
                    shift words
                    (( CURRENT-- ))
                    case $words[1] in
                """);
        for (Command command : Command.values()) {
            script.append("        ").append(command.word()).append(")\n            _arguments");
            for (Option option : command.options()) {
                Operand value = option.value();
                script.append(" \\\n                ");
                script.append(quoted((option.isRepeatable() ? "*" : "")
                        + option.flag()
                        + (value.isNone() ? "" : "=")
                        + '['
                        + option.sentence()
                        + ']'
                        + (value.isNone() ? "" : zsh(value))));
            }
            if (!command.operand().isNone()) {
                script.append(" \\\n                ").append(quoted('*' + zsh(command.operand())));
            }
            script.append("\n            ;;\n");
        }
        return script.append("""
                    esac
                }
                if [ "$funcstack[1]" = _offprint ]; then
                    _offprint "$@"
                else
                    compdef _offprint offprint
                fi
                """).toString();
    }

    private static String zsh(Operand operand) {
        String action =
                switch (operand.kind()) {
                    case FILE -> "_files";
                    case FOLDER -> "_files -/";
                    case WORD -> '(' + String.join(" ", operand.words()) + ')';
                    case TEXT, NONE -> " ";
                };
        return ':' + operand.placeholder() + ':' + action;
    }

    private static String fish() {
        StringBuilder script = new StringBuilder("""
                # Completion of offprint for fish.
                function __offprint_has_no_command
                    test (count (commandline -opc)) -eq 1
                end
                function __offprint_command
                    set -l words (commandline -opc)
                    test (count $words) -gt 1; and test $words[2] = $argv[1]
                end
                complete -c offprint -f
                """);
        for (Command command : Command.values()) {
            script.append("complete -c offprint -n __offprint_has_no_command -a ")
                    .append(command.word());
            script.append(" -d ").append(quoted(command.sentence())).append('\n');
        }
        for (Command command : Command.values()) {
            String start = "complete -c offprint -n '__offprint_command " + command.word() + '\'';
            for (Option option : command.options()) {
                script.append(start)
                        .append(" -l ")
                        .append(option.flag().substring(2))
                        .append(fish(option.value()));
                script.append(" -d ").append(quoted(option.sentence())).append('\n');
            }
            if (!command.operand().isNone()) {
                script.append(start).append(fish(command.operand())).append('\n');
            }
        }
        return script.toString();
    }

    private static String fish(Operand operand) {
        return switch (operand.kind()) {
            case FILE -> " -r -F";
            case FOLDER -> " -x -a '(__fish_complete_directories (commandline -ct))'";
            case WORD -> " -x -a '" + String.join(" ", operand.words()) + '\'';
            case TEXT -> " -x";
            case NONE -> "";
        };
    }

    /** In single quotes, which all three shells read alike as long as there is none within. */
    private static String quoted(String text) {
        return '\'' + text.replace("'", "’") + '\'';
    }
}
