package offprint.command.table;

import java.util.List;

/**
 * What stands behind an option or a command's name.
 *
 * @param placeholder how help names it, such as {@code DIR}; in brackets if it may be left out
 * @param kind what a shell proposes for it
 * @param words all that it may be, if it is one of a few
 * @param meaning a sentence about it, where the name alone leaves a question
 */
public record Operand(String placeholder, Kind kind, List<String> words, String meaning) {

    /** Nothing. */
    static final Operand NONE = new Operand("", Kind.NONE, List.of(), "");

    /** What a shell proposes. */
    enum Kind {
        NONE,
        TEXT,
        FILE,
        FOLDER,
        WORD
    }

    public Operand {
        words = List.copyOf(words);
    }

    static Operand text(String placeholder) {
        return new Operand(placeholder, Kind.TEXT, List.of(), "");
    }

    static Operand file(String placeholder) {
        return new Operand(placeholder, Kind.FILE, List.of(), "");
    }

    static Operand folder(String placeholder) {
        return new Operand(placeholder, Kind.FOLDER, List.of(), "");
    }

    static Operand word(String placeholder, List<String> words) {
        return new Operand(placeholder, Kind.WORD, words, "");
    }

    Operand meaning(String sentence) {
        return new Operand(placeholder, kind, words, sentence);
    }

    public boolean isNone() {
        return kind == Kind.NONE;
    }
}
