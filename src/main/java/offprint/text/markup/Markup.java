package offprint.text.markup;

import java.util.List;
import java.util.Map;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.model.RichText;
import offprint.model.WrittenLink;
import offprint.text.tex.Macros;

/**
 * Reads what an author wrote in Markdown and TeX. Thread-safe.
 *
 * <p>Three dialects: a title is one line of emphasis, code and mathematics; prose (abstracts, summaries) adds links,
 * lists and paragraphs; a page adds headings, tables, footnotes and images, and leaves out TeX's text commands.
 */
public final class Markup {
    private final boolean rawHtml;
    private final Macros macros;
    private final Markdown titles;
    private final Markdown prose;
    private final Markdown pages;

    /** @param rawHtml whether HTML in Markdown is let through; otherwise it is shown as text, with a warning */
    public Markup(boolean rawHtml) {
        this(rawHtml, Map.of());
    }

    /** @param macros the site's own commands of TeX, without faults */
    public Markup(boolean rawHtml, Map<String, String> macros) {
        this.rawHtml = rawHtml;
        this.macros = Macros.of(macros);
        titles = new Markdown(Dialect.TITLE, rawHtml);
        prose = new Markdown(Dialect.PROSE, rawHtml);
        pages = new Markdown(Dialect.PAGE, rawHtml);
    }

    /** What is wrong with each macro that is not right, by its name. */
    public static Map<String, String> macroFaults(Map<String, String> macros) {
        return Macros.faults(macros);
    }

    /** Whether a command of this name is understood without any macro. */
    public static boolean hasCommand(String name) {
        return Macros.isBuiltIn(name);
    }

    /** A title, or any other text of one line: inline HTML without links. */
    public RichText title(Passage passage, Diagnostics diagnostics) {
        Passage prepared = Preparation.of(passage, Dialect.TITLE, rawHtml, macros, diagnostics);
        return LightText.line(prepared, diagnostics).orElseGet(() -> titleWithMarkup(prepared, diagnostics));
    }

    /** An abstract, summary or note: HTML blocks. */
    public Written prose(Passage passage, Diagnostics diagnostics) {
        Passage prepared = Preparation.of(passage, Dialect.PROSE, rawHtml, macros, diagnostics);
        return LightText.paragraphs(prepared, diagnostics)
                .map(text -> new Written(text, List.of()))
                .orElseGet(() -> proseWithMarkup(prepared, diagnostics));
    }

    /** Prepared prose by way of flexmark, whatever the text. */
    Written proseWithMarkup(Passage passage, Diagnostics diagnostics) {
        MarkupReading reading = new MarkupReading(passage, diagnostics, "");
        return new Written(prose.read(reading), reading.links());
    }

    /** A prepared title by way of flexmark, whatever the text. */
    RichText titleWithMarkup(Passage passage, Diagnostics diagnostics) {
        return titles.read(new MarkupReading(passage, diagnostics, ""));
    }

    /**
     * A page's or a paper's longer notes: HTML blocks, the highest heading an {@code h2}.
     *
     * @param idPrefix what the ids of headings begin with, so that they differ from those of the page around them
     */
    public Written page(Passage passage, String idPrefix, Diagnostics diagnostics) {
        Passage prepared = Preparation.of(passage, Dialect.PAGE, rawHtml, macros, diagnostics);
        MarkupReading reading = new MarkupReading(prepared, diagnostics, idPrefix);
        return new Written(pages.read(reading), reading.links());
    }

    /** A text, and the links into the site that stand in it. */
    public record Written(RichText text, List<WrittenLink> links) {

        public Written {
            links = List.copyOf(links);
        }
    }
}
