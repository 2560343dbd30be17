package offprint.content.yaml;

import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;

/** What a document may be in YAML and may not be in Offprint. */
final class DocumentProblem {

    private DocumentProblem() {}

    static Diagnostic empty(Source source, int at) {
        return Diagnostic.at(source.span(at, at), Rule.WRONG_TYPE, "the file is empty; expected keys with values")
                .help("start with a line such as `title: …`");
    }

    static Diagnostic noMapping(YamlNode root) {
        Optional<Diagnostic> colon = ColonProblem.spaceMissing(LineIndex.firstLineOf(root.span()));
        if (colon.isPresent()) {
            return colon.get();
        }
        return Diagnostic.at(
                        LineIndex.firstLineOf(root.span()),
                        Rule.WRONG_TYPE,
                        "the root is " + root.kind() + "; expected keys with values")
                .help("start with a line such as `title: …`");
    }

    static Diagnostic tooDeep(Source source, int at, int limit) {
        return Diagnostic.at(
                        source.span(at, at), Rule.TOO_DEEP, "lists or mappings nested more than " + limit + " deep")
                .label("one too many");
    }

    /** A second document, whose line of three hyphens is the last one before its content. */
    static Diagnostic second(Source source, int start) {
        int line = source.text().lastIndexOf("\n---", start);
        int at = line < 0 ? start : line + 1;
        return Diagnostic.at(
                        source.span(at, LineIndex.end(source.text(), at)),
                        Rule.SEVERAL_DOCUMENTS,
                        "a second YAML document starts here")
                .label("a file holds a single document")
                .help("delete this line, or move what follows to another file");
    }

    /** The objection to an anchor, an alias or a tag, if one begins here. */
    static Optional<Diagnostic> property(Source source, int start) {
        String text = source.text();
        char first = start < text.length() ? text.charAt(start) : 0;
        if (first != '&' && first != '*' && first != '!') {
            return Optional.empty();
        }
        String word = text.substring(start, endOfWord(text, start));
        Diagnostic problem =
                switch (first) {
                    case '&' ->
                        at(source, start, word, Rule.ALIAS, "is an anchor", "a name for aliases to refer to")
                                .help("delete it, and write the value out wherever it is needed");
                    case '*' ->
                        at(source, start, word, Rule.ALIAS, "is an alias", "refers to an anchor elsewhere")
                                .help("write the value out");
                    default ->
                        at(source, start, word, Rule.YAML_TAG, "is a tag", "says what type the value is of")
                                .help("delete it: every value is taken literally");
                };
        return Optional.of(
                problem.help(QuotedLine.helpFrom(source, start, "or, if it belongs to the text, quote it: ")));
    }

    private static Diagnostic at(Source source, int start, String word, Rule rule, String is, String label) {
        return Diagnostic.at(source.span(start, start + word.length()), rule, "`" + word + "` " + is)
                .label(label);
    }

    private static int endOfWord(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) > ' ' && ",[]{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
