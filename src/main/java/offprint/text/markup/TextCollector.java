package offprint.text.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import offprint.model.RichText;

/** A Markdown text as readable text and as TeX, paragraphs divided by blank lines. */
final class TextCollector {
    private final boolean rawHtml;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder tex = new StringBuilder();

    TextCollector(boolean rawHtml) {
        this.rawHtml = rawHtml;
    }

    String text() {
        return text.toString().strip();
    }

    String tex() {
        return tex.toString().strip();
    }

    void collect(Node node) {
        if (node instanceof TexNode math) {
            text.append(math.run().text());
            tex.append(math.run().tex());
        } else if (node instanceof Text || node instanceof HtmlEntity) {
            words(node.getChars().unescape());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words(" ");
        } else if (node instanceof Code code) {
            wrapped("\\texttt{", code.getText().toString());
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            words(BareAddress.of((DelimitedLinkNode) node));
        } else if (node instanceof Emphasis) {
            wrapped("\\emph{", node);
        } else if (node instanceof StrongEmphasis) {
            wrapped("\\textbf{", node);
        } else if (node instanceof HtmlInlineBase && !rawHtml) {
            words(node.getChars().toString());
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            brackets(reference);
        } else if (node instanceof Reference) {
            return;
        } else if (node instanceof Block && !(node instanceof Document)) {
            block(node);
        } else {
            children(node);
        }
    }

    /** Brackets that are no link, such as {@code [sic]}, are text. */
    private void brackets(RefNode node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            words(node.getChars().toString());
            return;
        }
        words(node.baseSubSequence(node.getStartOffset(), first.getStartOffset())
                .toString());
        children(node);
        words(node.baseSubSequence(last.getEndOffset(), node.getEndOffset()).toString());
    }

    private void block(Node node) {
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            words(((Block) node).getContentChars().toString().strip());
        } else if (node.hasChildren()) {
            children(node);
        } else if (!rawHtml || !(node instanceof HtmlBlockBase)) {
            words(((Block) node).getContentChars().toString().strip());
        }
        int end = text.length();
        if (end < 2 || text.charAt(end - 1) != '\n' || text.charAt(end - 2) != '\n') {
            text.append("\n\n");
            tex.append("\n\n");
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child);
        }
    }

    private void wrapped(String command, Node node) {
        tex.append(command);
        children(node);
        tex.append('}');
    }

    private void wrapped(String command, String words) {
        tex.append(command);
        words(words);
        tex.append('}');
    }

    private void words(String words) {
        text.append(words);
        tex.append(RichText.texEscape(words));
    }
}
