package offprint.add.merge;

import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlSequence;

/** Adds items to the lists of a file, in the style of the list's own items. */
final class Items {
    private final String text;
    private final Edits edits;

    Items(String text, Edits edits) {
        this.text = text;
        this.edits = edits;
    }

    /**
     * What stands before a further item: a comma in brackets, else a line with the hyphen.
     *
     * @param item an item of the list
     */
    String joint(YamlSequence list, YamlNode item) {
        return text.startsWith("[", list.span().start()) ? ", " : '\n' + " ".repeat(hyphen(item)) + "- ";
    }

    /** Adds an item, which has the indentation of one at the root of a file, behind the last one. */
    void append(YamlSequence list, String lines, String inBrackets) {
        if (list.items().isEmpty()) {
            edits.insert(list.span().start() + 1, inBrackets);
            return;
        }
        YamlNode last = list.items().get(list.items().size() - 1);
        if (text.startsWith("[", list.span().start())) {
            edits.insert(last.span().end(), ", " + inBrackets);
        } else {
            int lineEnd = text.indexOf('\n', last.span().end());
            edits.insert(
                    lineEnd < 0 ? text.length() : lineEnd,
                    joint(list, last) + Insertion.indented(lines, hyphen(last) + 2));
        }
    }

    /** How many characters stand before the item's hyphen on its line. */
    private int hyphen(YamlNode item) {
        int hyphen = text.lastIndexOf('-', item.span().start() - 1);
        return hyphen - (text.lastIndexOf('\n', hyphen) + 1);
    }
}
