package offprint.text.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import offprint.diag.Rule;

/** Reports what a Markdown text may not hold, and notes its links into the site. */
final class DocumentReview {
    private final MarkupReading reading;
    private final Dialect dialect;
    private final boolean rawHtml;

    DocumentReview(MarkupReading reading, Dialect dialect, boolean rawHtml) {
        this.reading = reading;
        this.dialect = dialect;
        this.rawHtml = rawHtml;
    }

    void visit(Node node) {
        if (node instanceof Link link) {
            target(link.getUrl(), link.getChars());
        } else if (node instanceof Reference reference) {
            target(reference.getUrl(), reference.getChars());
        } else if (node instanceof Image image) {
            image(image.getUrl(), image.getUrl(), image.getChars());
        } else if (node instanceof ImageRef image && image.isDefined()) {
            image(image.getReferenceNode(node.getDocument()).getUrl(), image.getChars(), image.getChars());
        } else if (node instanceof AutoLink link && !link.getText().startsWith("www.")) {
            target(BareAddress.of(link), link.getText());
        } else if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
            html(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void target(BasedSequence url, BasedSequence whole) {
        target(url.unescape(), url.isEmpty() ? whole : url);
    }

    private void target(String url, BasedSequence place) {
        LinkTarget target = LinkTarget.of(url);
        switch (target.kind()) {
            case INTO_SITE -> reading.link(target.path(), place);
            case UNSAFE ->
                reading.diagnostics()
                        .report(reading.at(place, Rule.UNSAFE_LINK, "the link to `" + place + "` is left out")
                                .label("only http, https and mailto are followed"));
            case RELATIVE ->
                reading.diagnostics()
                        .report(reading.at(place, Rule.DANGLING_LINK, "`" + place + "` leads nowhere")
                                .label("a link into the site begins with a slash")
                                .help("write a paper's page as `/papers/SLUG/`, a page of your own as `/PAGE/`, a file"
                                        + " of content/static as `/FILE`"));
            case ELSEWHERE, ANCHOR -> {}
        }
    }

    private void image(BasedSequence url, BasedSequence place, BasedSequence whole) {
        if (LinkTarget.of(url.unescape()).kind() == LinkTarget.Kind.ELSEWHERE) {
            reading.diagnostics()
                    .report(reading.at(place, Rule.FOREIGN_IMAGE, "the image `" + url + "` lies on another site")
                            .label("shown as a link, so that no page asks a third party for anything")
                            .help("put the file into content/static and write its path, beginning with a slash"));
        } else if (place == url) {
            target(url, whole);
        }
    }

    private void html(Node node) {
        if (!rawHtml) {
            reading.diagnostics()
                    .report(reading.at(node.getChars(), Rule.RAW_HTML, "HTML in Markdown is shown as text")
                            .label(dialect == Dialect.PAGE ? "not allowed by content/site.yaml" : "")
                            .help("write Markdown instead, or say `raw_html: true` in content/site.yaml"));
        }
    }
}
