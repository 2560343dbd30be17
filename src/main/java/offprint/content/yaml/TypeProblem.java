package offprint.content.yaml;

import java.util.Optional;
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
        Optional<YamlScalar> only = onlyItem(node);
        if (only.isPresent() && wanted.contains("text") && subject.startsWith("`")) {
            return problem.help(
                    "write `" + subject.replace("`", "") + ": " + only.get().text() + "`");
        }
        boolean oneLine = LineIndex.firstLineOf(node.span()).equals(node.span());
        boolean textMeant = wanted.contains("text") && oneLine && !(node instanceof YamlScalar);
        return textMeant
                ? problem.help(
                        QuotedLine.help(node.span().source(), node.span().start(), "to make it text, quote it: "))
                : problem;
    }

    /** The one text in a list, if it needs no quotes. */
    private static Optional<YamlScalar> onlyItem(YamlNode node) {
        return node instanceof YamlSequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof YamlScalar item
                        && item.text().matches("[\\p{L}0-9][\\p{L}0-9 .-]*")
                ? Optional.of(item)
                : Optional.empty();
    }

    /** The objection to a list's item that is nothing. */
    public static Diagnostic emptyItem(String key, YamlScalar item) {
        return Diagnostic.at(item.span(), Rule.EMPTY_VALUE, "an item of `" + key + "` is empty")
                .help("write something, or delete the item");
    }
}
