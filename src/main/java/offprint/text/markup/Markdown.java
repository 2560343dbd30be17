package offprint.text.markup;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedOptionsSequence;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Html;
import offprint.model.RichText;
import org.jspecify.annotations.Nullable;

/** flexmark, set up for one dialect. Set up when the first text needs it, and shared by all threads from then on. */
final class Markdown {
    /** Stands at the begin of the address of a link into the site; an author's text with it in it is given a blank. */
    static final char ROOT = '\u0001';

    private final Dialect dialect;
    private final boolean rawHtml;
    private @Nullable Engine engine;

    private record Engine(Parser parser, HtmlRenderer renderer) {}

    Markdown(Dialect dialect, boolean rawHtml) {
        this.dialect = dialect;
        this.rawHtml = rawHtml;
    }

    RichText read(MarkupReading reading) {
        if (Nesting.isTooDeep(reading) || BoundedParser.hasTooManyLines(reading)) {
            return unread(reading);
        }
        Engine flexmark = engine();
        String text = reading.passage().text().replace(ROOT, ' ');
        if (dialect == Dialect.TITLE) {
            text = text.replace('\n', ' ');
        }
        MutableDataSet data = new MutableDataSet();
        data.set(TexInlineParser.READING, Optional.of(reading));
        try {
            return read(reading, flexmark, BasedSequence.of(BasedOptionsSequence.of(text, 0, data)));
        } catch (StackOverflowError e) {
            Nesting.report(reading);
            return unread(reading);
        }
    }

    private RichText read(MarkupReading reading, Engine flexmark, BasedSequence text) {
        Document document = flexmark.parser.parse(text);
        if (Nesting.isTooDeep(document, reading)) {
            return unread(reading);
        }
        new DocumentReview(reading, dialect, rawHtml).visit(document);
        TextCollector collector = new TextCollector(rawHtml);
        collector.collect(document);
        return new RichText(
                html(flexmark.renderer.render(document)), readable(collector.text()), readable(collector.tex()));
    }

    private static RichText unread(MarkupReading reading) {
        return RichText.plain(reading.passage().text().strip());
    }

    /** The text without the control characters that an entity may have put there; a title without gaps. */
    private String readable(String collected) {
        StringBuilder out = new StringBuilder(collected.length());
        for (int i = 0; i < collected.length(); i++) {
            if (!isGap(collected, i)) {
                out.append(legible(collected, i));
            }
        }
        return out.toString();
    }

    /** A blank behind another one in a title, whose lines have become one. */
    private boolean isGap(String text, int i) {
        return dialect == Dialect.TITLE && text.charAt(i) == ' ' && i > 0 && text.charAt(i - 1) == ' ';
    }

    private static char legible(String text, int i) {
        char c = text.charAt(i);
        boolean halved = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        return LightText.isLegible(c) && !halved ? c : '\uFFFD';
    }

    private synchronized Engine engine() {
        if (engine == null) {
            engine = setUp();
        }
        return engine;
    }

    private Engine setUp() {
        MutableDataSet options = new MutableDataSet();
        options.set(HtmlRenderer.ESCAPE_HTML, !rawHtml);
        options.set(HtmlRenderer.OBFUSCATE_EMAIL, false);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        options.set(HtmlRenderer.SOFT_BREAK, "\n");
        if (dialect == Dialect.PAGE) {
            // A row has as many cells as the head, as in GitHub's Markdown; a table of other rows is not a valid HTML.
            options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
            options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
            options.set(TablesExtension.COLUMN_SPANS, false);
        } else {
            options.set(Parser.HEADING_PARSER, false);
        }
        if (dialect == Dialect.TITLE) {
            options.set(Parser.BLOCK_QUOTE_PARSER, false);
            options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
            options.set(Parser.HTML_BLOCK_PARSER, false);
            options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
            options.set(Parser.LIST_BLOCK_PARSER, false);
            options.set(Parser.THEMATIC_BREAK_PARSER, false);
        }
        List<Extension> extensions = extensions();
        Parser.Builder parser = Parser.builder(options);
        if (dialect == Dialect.PAGE) {
            // With a reader of paragraphs other than its own, flexmark leaves out what finds references.
            parser.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        }
        return new Engine(
                parser.extensions(extensions)
                        .customInlineParserFactory(BoundedParser::new)
                        .customInlineParserExtensionFactory(new TexInlineParser.Factory(dialect.tex()))
                        .build(),
                HtmlRenderer.builder(options)
                        .extensions(extensions)
                        .nodeRendererFactory(ignored -> new MarkupRenderer(dialect))
                        .attributeProviderFactory(new ColumnAlignment())
                        .build());
    }

    private List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>();
        if (dialect != Dialect.TITLE) {
            extensions.add(AutolinkExtension.create());
        }
        if (dialect == Dialect.PAGE) {
            extensions.add(TablesExtension.create());
            extensions.add(FootnoteExtension.create());
        }
        return extensions;
    }

    /** Takes the marks of links into the site out again and notes where they stood. */
    private Html html(String rendered) {
        String body = rendered.strip();
        if (dialect == Dialect.TITLE && body.startsWith("<p>") && body.endsWith("</p>")) {
            body = body.substring("<p>".length(), body.length() - "</p>".length())
                    .strip();
        }
        StringBuilder value = new StringBuilder(body.length());
        List<Integer> rootLinks = new ArrayList<>();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == ROOT && (body.startsWith("href=\"", i - 6) || body.startsWith("src=\"", i - 5))) {
                rootLinks.add(value.length());
            } else if (!isGap(body, i)) {
                value.append(legible(body, i));
            }
        }
        return new Html(value.toString(), rootLinks);
    }
}
