package offprint.text.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import offprint.model.Slug;

/** Draws what Offprint draws otherwise than flexmark: links and images, headings, and TeX. One for each document. */
final class MarkupRenderer implements NodeRenderer {
    private final Dialect dialect;
    private final Set<String> headingIds = new HashSet<>();
    /** Of each id that was wanted the number that it was given last. */
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    /** The levels, as the author wrote them, of the headings that the text is under. */
    private final Deque<Integer> openLevels = new ArrayDeque<>();

    /** How many links the text stands in that is drawn now; only the outermost is drawn as one. */
    private int openLinks;

    MarkupRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        Set<NodeRenderingHandler<?>> handlers = new HashSet<>();
        handlers.add(new NodeRenderingHandler<>(
                TexNode.class,
                (node, context, html) -> html.raw(
                        openLinks > 0 ? unlinked(node.run().html()) : node.run().html())));
        handlers.add(new NodeRenderingHandler<>(Link.class, (node, context, html) -> link(node, node, context, html)));
        handlers.add(new NodeRenderingHandler<>(LinkRef.class, this::reference));
        handlers.add(new NodeRenderingHandler<>(AutoLink.class, this::autoLink));
        handlers.add(new NodeRenderingHandler<>(MailLink.class, this::mailLink));
        handlers.add(new NodeRenderingHandler<>(
                Image.class,
                (node, context, html) ->
                        image(node, node.getText(), node.getUrl().unescape(), html)));
        handlers.add(new NodeRenderingHandler<>(ImageRef.class, this::imageReference));
        handlers.add(new NodeRenderingHandler<>(Heading.class, this::heading));
        return handlers;
    }

    /** @param written what has the address and perhaps a title: the link itself, or what it refers to */
    private void link(Node node, LinkNodeBase written, NodeRendererContext context, HtmlWriter html) {
        LinkTarget target = LinkTarget.of(written.getUrl().unescape());
        if (dialect == Dialect.TITLE || !target.isLink()) {
            context.renderChildren(node);
            return;
        }
        boolean begins = openLinks == 0;
        if (begins) {
            html.attr("href", address(target));
            if (!written.getTitle().isEmpty()) {
                html.attr("title", written.getTitle().unescape());
            }
            html.withAttr().tag("a");
        }
        openLinks++;
        context.renderChildren(node);
        openLinks--;
        if (begins) {
            html.tag("/a");
        }
    }

    private void reference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        Reference reference = node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
        if (reference == null) {
            context.delegateRender();
        } else {
            link(node, reference, context, html);
        }
    }

    private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        String written = BareAddress.of(node);
        LinkTarget target = LinkTarget.of(written.startsWith("www.") ? "https://" + written : written);
        if (dialect == Dialect.TITLE || openLinks > 0 || !target.isLink()) {
            html.text(written);
            return;
        }
        html.attr("href", address(target)).withAttr().tag("a").text(written).tag("/a");
    }

    /** TeX within a link, without its own. */
    private static String unlinked(String html) {
        return html.replaceAll("</?a\\b[^>]*>", "");
    }

    private void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
        if (dialect == Dialect.TITLE || openLinks > 0) {
            html.text(BareAddress.of(node));
        } else {
            context.delegateRender();
        }
    }

    private void imageReference(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        Reference reference = node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
        if (reference == null) {
            context.delegateRender();
        } else {
            image(node, node.getText(), reference.getUrl().unescape(), html);
        }
    }

    /** An image of the site's own; one from elsewhere becomes a link, because no page asks a third party for anything. */
    private void image(Node node, BasedSequence text, String url, HtmlWriter html) {
        LinkTarget target = LinkTarget.of(url);
        String alternative = new TextCollectingVisitor().collectAndGetText(node);
        String words = alternative.isEmpty() ? text.unescape() : alternative;
        if (target.kind() == LinkTarget.Kind.INTO_SITE && dialect != Dialect.TITLE) {
            html.attr("src", address(target)).attr("alt", words).withAttr().tagVoid("img");
        } else if (target.kind() == LinkTarget.Kind.ELSEWHERE && dialect != Dialect.TITLE && openLinks == 0) {
            html.attr("href", address(target)).withAttr().tag("a").text(words).tag("/a");
        } else {
            html.text(words);
        }
    }

    /** The page's title is its only {@code h1}: an author's headings begin one level below, and leave none out. */
    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        while (!openLevels.isEmpty() && openLevels.getLast() >= node.getLevel()) {
            openLevels.removeLast();
        }
        openLevels.addLast(node.getLevel());
        String tag = "h" + Math.min(openLevels.size() + 1, 6);
        String id = unique(
                Slug.of(new TextCollectingVisitor().collectAndGetText(node)).value());
        String prefix = context.getDocument()
                .getChars()
                .getOption(TexInlineParser.READING)
                .map(MarkupReading::idPrefix)
                .orElse("");
        html.attr("id", prefix + id).withAttr().tagLine(tag, () -> context.renderChildren(node));
    }

    /** The id, with a number behind it where an earlier heading has it. */
    private String unique(String id) {
        String free = id;
        int number = lastNumbers.getOrDefault(id, 1);
        while (!headingIds.add(free)) {
            number++;
            free = id + '-' + number;
        }
        lastNumbers.put(id, number);
        return free;
    }

    private static String address(LinkTarget target) {
        String encoded = Escaping.percentEncodeUrl(target.url());
        return target.kind() == LinkTarget.Kind.INTO_SITE ? Markdown.ROOT + encoded : encoded;
    }
}
