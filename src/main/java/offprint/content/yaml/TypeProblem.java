package offprint.content.yaml;

import offprint.diag.Diagnostic;
import offprint.diag.Rule;

/** The objections to values that are of another type than what belongs in their place. */
public final class TypeProblem {

    private TypeProblem() {}

    /**
     * The objection to a value of the wrong type.
     *
     * @param subject what the value is called, such as {@code `authors`} or {@code an item of `authors`}
     * @param wanted what belongs there, such as {@code text or a mapping}
     */
    public static Diagnostic of(String subject, YamlNode node, String wanted) {
        Diagnostic problem = Diagnostic.at(
                        LineIndex.firstLineOf(node.span()),
                        Rule.WRONG_TYPE,
                        subject + " is " + node.kind() + "; " + wanted + " belongs here")
                .label("this is " + node.kind());
        boolean oneLine = LineIndex.firstLineOf(node.span()).equals(node.span());
        boolean textMeant = wanted.contains("text") && oneLine && !(node instanceof YamlScalar);
        return textMeant
                ? problem.help(
                        QuotedLine.help(node.span().source(), node.span().start(), "to make it text, quote it: "))
                : problem;
    }

    /** The objection to a list's item that is nothing. */
    public static Diagnostic emptyItem(String key, YamlScalar item) {
        return Diagnostic.at(item.span(), Rule.EMPTY_VALUE, "an item of `" + key + "` is empty")
                .help("write something, or delete the item");
    }
}
