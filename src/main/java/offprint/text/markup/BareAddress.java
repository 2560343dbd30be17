package offprint.text.markup;

import com.vladsch.flexmark.ast.DelimitedLinkNode;

/** A web or mail address that stands in a text without brackets around words, and so is its own link. */
final class BareAddress {

    private BareAddress() {}

    /** The address as it is meant: outside of {@code <…>} a backslash before a sign is not part of it. */
    static String of(DelimitedLinkNode node) {
        boolean bracketed = node.getChars().startsWith("<");
        return bracketed ? node.getText().toString() : node.getText().unescape();
    }
}
