package offprint.add.foreign;

import java.util.Optional;

/** Elements of HTML, JATS and MathML within a text. */
final class XmlElements {
    private final ContentText content;
    private final String text;

    XmlElements(ContentText content, String text) {
        this.content = content;
        this.text = text;
    }

    int element(int at, HtmlSyntax.Tag tag, int to, TextForm form, StringBuilder out, int depth) {
        String blocks = " p br div li list-item list title sec ul ol ";
        if (blocks.indexOf(' ' + tag.name() + ' ') >= 0) {
            MarkdownSigns.gap(form == TextForm.PROSE && !tag.name().equals("br"), out);
            return tag.end();
        }
        int close = tag.closing() || tag.empty() || depth > TexCommands.DEEPEST
                ? -1
                : HtmlSyntax.closing(text, tag.name(), tag.end(), to);
        if (close < 0) {
            return tag.end();
        }
        int end = text.indexOf('>', close) + 1;
        return switch (tag.name()) {
            case "math",
                    "mrow",
                    "msub",
                    "msup",
                    "msubsup",
                    "mi",
                    "mn",
                    "mo",
                    "mtext",
                    "mfrac",
                    "msqrt",
                    "mover",
                    "munder" -> mathMl(at, end, form, out);
            case "tex-math" -> texMath(tag.end(), close, end, form, out);
            case "inline-formula", "disp-formula", "alternatives" -> alternatives(tag, close, end, form, out);
            case "i", "em", "italic", "cite" ->
                content.commands().styled("emph", tag.end(), close, end, form, out, depth);
            case "b", "strong", "bold" -> content.commands().styled("textbf", tag.end(), close, end, form, out, depth);
            case "sub", "inf" -> content.commands().kept("textsubscript", tag.end(), close, end, form, out, depth);
            case "sup" -> content.commands().kept("textsuperscript", tag.end(), close, end, form, out, depth);
            case "tt", "code", "monospace" ->
                content.commands().kept("texttt", tag.end(), close, end, form, out, depth);
            case "a", "ext-link" -> {
                StringBuilder words = new StringBuilder();
                content.walk(tag.end(), close, form, words, depth + 1);
                MarkdownSigns.link(WebText.of(tag.href()), words.toString().strip(), form, out);
                yield end;
            }
            default -> tag.end();
        };
    }

    /** MathML; where it cannot be read, its letters alone, which is said. */
    private int mathMl(int at, int end, TextForm form, StringBuilder out) {
        Optional<String> tex = MathMlTex.of(text, at, end);
        if (tex.isEmpty() || !content.formulas().write(tex.get(), "$", form, out)) {
            content.lose();
            content.doubts().add("MathML that cannot be read", "only its signs were taken: " + text.substring(at, end));
            MarkdownSigns.literals(withoutTags(text.substring(at, end)), form, out, content.next(end, text.length()));
        }
        return end;
    }

    /** A formula of TeX in XML, which publishers put into a whole document of LaTeX. */
    private int texMath(int from, int close, int end, TextForm form, StringBuilder out) {
        String tex = text.substring(from, close).replace("<![CDATA[", "").replace("]]>", "");
        int begin = tex.indexOf("\\begin{document}");
        int stop = tex.indexOf("\\end{document}");
        if (begin >= 0 && stop > begin) {
            tex = tex.substring(begin + "\\begin{document}".length(), stop);
        }
        String bare = FormulaText.unescaped(tex).strip();
        for (String pair : new String[] {"$$", "$"}) {
            if (bare.startsWith(pair) && bare.endsWith(pair) && bare.length() > 2 * pair.length()) {
                bare = bare.substring(pair.length(), bare.length() - pair.length())
                        .strip();
            }
        }
        if ((bare.startsWith("\\(") && bare.endsWith("\\)")) || (bare.startsWith("\\[") && bare.endsWith("\\]"))) {
            bare = bare.substring(2, bare.length() - 2).strip();
        }
        if (!content.formulas().write(bare, "$", form, out)) {
            content.lose();
            content.doubts().add("TeX that cannot be read", "taken literally: " + bare);
            MarkdownSigns.literals(bare, form, out, content.next(end, text.length()));
        }
        return end;
    }

    /** Of a formula in several notations TeX, or else MathML. */
    private int alternatives(HtmlSyntax.Tag tag, int close, int end, TextForm form, StringBuilder out) {
        for (String notation : new String[] {"tex-math", "math"}) {
            for (int i = text.indexOf('<', tag.end()); i >= 0 && i < close; i = text.indexOf('<', i + 1)) {
                Optional<HtmlSyntax.Tag> inner = HtmlSyntax.tag(text, i, close);
                int stop = inner.isEmpty() || !inner.get().name().equals(notation)
                        ? -1
                        : HtmlSyntax.closing(text, notation, inner.get().end(), close);
                if (stop >= 0) {
                    int from = inner.get().end();
                    return notation.equals("math")
                            ? Math.max(end, mathMl(i, text.indexOf('>', stop) + 1, form, out))
                            : texMath(from, stop, end, form, out);
                }
            }
        }
        return tag.end();
    }

    private static String withoutTags(String xml) {
        return xml.replaceAll("<[^<>]*>", " ");
    }

    /** Characters between the brackets of XML mean themselves. */
    int characterData(int at, int to, TextForm form, StringBuilder out) {
        int close = text.indexOf("]]>", at);
        int end = close < 0 || close > to ? to : close;
        MarkdownSigns.literals(text.substring(Math.min(end, at + "<![CDATA[".length()), end), form, out, ' ');
        return Math.min(to, end + "]]>".length());
    }
}
