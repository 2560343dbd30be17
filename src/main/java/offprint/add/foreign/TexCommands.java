package offprint.add.foreign;

import java.util.Locale;
import java.util.Optional;
import offprint.model.Ascii;
import offprint.text.tex.TexRun;

/** Commands of LaTeX in prose: emphasis, links and characters, as content files have them. */
final class TexCommands {
    /** How deep groups and styles may stand in each other. */
    static final int DEEPEST = 40;

    private final ContentText content;
    private final String text;
    private final TextForm whole;

    TexCommands(ContentText content, String text, TextForm whole) {
        this.content = content;
        this.text = text;
        this.whole = whole;
    }

    int command(int at, int to, TextForm form, StringBuilder out, int depth) {
        int end = at + 1;
        while (end < to && Ascii.isLetter(text.charAt(end))) {
            end++;
        }
        Optional<Accents.Letter> accented = Accents.at(text, at, to);
        if (accented.isPresent()) {
            MarkdownSigns.literals(
                    accented.get().text(),
                    form,
                    out,
                    content.next(accented.get().end(), to));
            return accented.get().end();
        }
        if (end == at + 1) {
            return sign(at, to, form, out);
        }
        String name = text.substring(at + 1, end);
        int argument = content.skipBlanks(end, to);
        int close =
                argument < to && text.charAt(argument) == '{' ? content.braces().closing(argument, to) : -1;
        int declared = declaration(name, argument, to, form, out, depth);
        if (declared >= 0) {
            return declared;
        }
        int done = close < 0 ? -1 : withArgument(name, argument, close, to, form, out, depth);
        return done >= 0 ? done : leaf(at, to, form, out);
    }

    /** Reads what stands behind a command that has no argument; −1 where the command is none of these. */
    private int declaration(String name, int after, int to, TextForm form, StringBuilder out, int depth) {
        return switch (name) {
            case "em", "it", "itshape", "sl", "slshape" -> styled("emph", after, to, to, form, out, depth);
            case "bf", "bfseries" -> styled("textbf", after, to, to, form, out, depth);
            case "rm", "sf", "sc", "tt", "rmfamily", "sffamily", "scshape", "ttfamily", "upshape", "mdseries" -> after;
            case "normalfont", "protect", "relax", "xspace", "ignorespaces", "nobreak", "allowbreak", "bibinfo" ->
                after;
            case "newline", "linebreak", "par", "quad", "qquad", "space", "newblock" -> {
                MarkdownSigns.gap(name.equals("par") && form == TextForm.PROSE, out);
                yield after;
            }
            default -> -1;
        };
    }

    /** Reads the argument between braces of a command; −1 where the command is none of these. */
    private int withArgument(String name, int open, int close, int to, TextForm form, StringBuilder out, int depth) {
        return switch (name) {
            case "emph", "textit", "textsl", "mkbibemph", "mkbibitalic" ->
                styled("emph", open + 1, close, close + 1, form, out, depth);
            case "textbf", "mkbibbold" -> styled("textbf", open + 1, close, close + 1, form, out, depth);
            case "textsuperscript", "textsubscript", "texttt", "underline" ->
                kept(name, open + 1, close, close + 1, form, out, depth);
            case "textsc", "textrm", "textup", "textmd", "textsf", "textnormal", "text", "mbox", "hbox" ->
                bare(open, close, form, out, depth);
            case "uppercase", "MakeUppercase" -> cased(open, close, form, out, depth, true);
            case "lowercase", "MakeLowercase" -> cased(open, close, form, out, depth, false);
            case "bibnamefont", "bibfnamefont", "citenamefont", "NoCaseChange" -> bare(open, close, form, out, depth);
            case "enquote", "mkbibquote" -> {
                MarkdownSigns.literal('“', form, out, 'x');
                bare(open, close, form, out, depth);
                MarkdownSigns.literal('”', form, out, ' ');
                yield close + 1;
            }
            case "noopsort", "SortNoop", "natexlab", "label", "vspace", "hspace" -> close + 1;
            case "url", "path", "nolinkurl" -> {
                MarkdownSigns.link(WebText.ofTex(text.substring(open + 1, close)), "", form, out);
                yield close + 1;
            }
            case "href" -> href(open, close, to, form, out, depth);
            case "thanks", "footnote", "footnotemark", "inst", "fnref", "corref" ->
                form == TextForm.NAME ? raised(open, close, out, depth) : -1;
            default -> -1;
        };
    }

    int bare(int open, int close, TextForm form, StringBuilder out, int depth) {
        if (depth <= DEEPEST) {
            content.walk(open + 1, close, form, out, depth + 1);
        }
        return close + 1;
    }

    /** What a name's footnote says, or its mark. */
    private int raised(int open, int close, StringBuilder out, int depth) {
        out.append(NameMarks.RAISED);
        bare(open, close, TextForm.LINE, out, depth);
        out.append(NameMarks.LOWERED);
        return close + 1;
    }

    /** An argument in capitals or small letters; formulas and commands in it have neither. */
    private int cased(int open, int close, TextForm form, StringBuilder out, int depth, boolean capitals) {
        StringBuilder inner = new StringBuilder();
        bare(open, close, form, inner, depth);
        String words = inner.toString();
        boolean letters = words.indexOf('$') < 0 && words.indexOf('\\') < 0;
        out.append(letters ? capitals ? words.toUpperCase(Locale.ROOT) : words.toLowerCase(Locale.ROOT) : words);
        return close + 1;
    }

    private int href(int argument, int close, int to, TextForm form, StringBuilder out, int depth) {
        int label = content.skipBlanks(close + 1, to);
        int end = label < to && text.charAt(label) == '{' ? content.braces().closing(label, to) : -1;
        String address = WebText.ofTex(text.substring(argument + 1, close));
        if (end < 0) {
            MarkdownSigns.link(address, "", form, out);
            return close + 1;
        }
        StringBuilder words = new StringBuilder();
        bare(label, end, form, words, depth);
        MarkdownSigns.link(address, words.toString().strip(), form, out);
        return end + 1;
    }

    /** A command of one sign: an escaped character, a kind of blank, an accent. */
    private int sign(int at, int to, TextForm form, StringBuilder out) {
        char c = content.next(at + 1, to);
        return switch (c) {
            case '&' -> {
                int end = at + (text.startsWith("amp;", at + 2) ? 6 : 2);
                MarkdownSigns.literal('&', form, out, content.next(end, to));
                yield Math.min(to, end);
            }
            case '%', '#', '_', '{', '}', '$' -> {
                MarkdownSigns.literal(c, form, out, content.next(at + 2, to));
                yield at + 2;
            }
            case '\\', ' ', ',', ';', ':', '\n', '\t' -> {
                MarkdownSigns.gap(false, out);
                yield Math.min(to, at + 2);
            }
            case '/', '-', '!', '@', '*' -> at + 2;
            case '(', '[' -> content.formulas().delimited(at, to, form, out);
            default -> leaf(at, to, form, out);
        };
    }

    /** A command that stands for a character, or that only a reader of the site can judge. */
    private int leaf(int at, int to, TextForm form, StringBuilder out) {
        int errors = content.problems().errors();
        int warnings = content.problems().warnings();
        Optional<TexRun> run = content.tex().at(at, to);
        boolean understood = run.isPresent()
                && content.problems().errors() == errors
                && content.problems().warnings() == warnings;
        if (run.isEmpty()) {
            return at + 1;
        }
        int end = Math.max(at + 1, run.get().end());
        String html = run.get().html();
        if (content.problems().warnings() > warnings) {
            unknown(at, end);
        }
        if (understood && html.indexOf('<') < 0) {
            String sign = run.get().text();
            end = sign.length() == 1 && "¿¡‹«„‚“‘".indexOf(sign) >= 0 ? content.skipBlanks(end, to) : end;
            MarkdownSigns.literals(sign, form, out, content.next(end, to));
        } else if (form.isPlain()) {
            boolean shown = understood && (form == TextForm.LINE || !html.contains("<math"));
            out.append(shown ? run.get().text() : withoutBraces(text.substring(at, end)));
        } else if (understood && html.contains("<math")) {
            out.append('$').append(Characters.oneLine(text.substring(at, end))).append('$');
        } else if (content.braces().areBalanced(at, end)) {
            out.append(Characters.oneLine(text.substring(at, end)));
        } else {
            MarkdownSigns.literals(text.substring(at, end), form, out, content.next(end, to));
        }
        return end;
    }

    private void unknown(int at, int end) {
        int name = at + 1;
        while (name < end && Ascii.isLetter(text.charAt(name))) {
            name++;
        }
        if (whole != TextForm.NAME) {
            content.doubts()
                    .add(
                            "unknown TeX command `" + text.substring(at, Math.max(name, Math.min(end, at + 2))) + '`',
                            "kept as written");
        }
    }

    private static String withoutBraces(String tex) {
        return Characters.oneLine(tex.replace("{", " ").replace("}", " "));
    }

    /** Emphasis, in Markdown's way where Markdown cannot mistake it. */
    int styled(String command, int from, int to, int end, TextForm form, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            return end;
        }
        if (form.isPlain()) {
            content.walk(from, to, form, out, depth + 1);
            return end;
        }
        StringBuilder inner = new StringBuilder();
        if (form != TextForm.TEX) {
            content.walk(from, to, form, inner, depth + 1);
        }
        char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        boolean safe = inner.length() > 0
                && Character.isLetterOrDigit(inner.charAt(0))
                && Character.isLetterOrDigit(inner.charAt(inner.length() - 1))
                && inner.indexOf("*") < 0
                && inner.indexOf("\n") < 0
                && "*\\_".indexOf(before) < 0;
        if (!safe) {
            return kept(command, from, to, end, form, out, depth);
        }
        String mark = command.equals("emph") ? "*" : "**";
        out.append(mark).append(inner).append(mark);
        return end;
    }

    /** A command that stays as it is, its argument read as TeX. */
    int kept(String command, int from, int to, int end, TextForm form, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            return end;
        }
        if (form.isPlain()) {
            boolean raised = form == TextForm.NAME && command.equals("textsuperscript");
            out.append(raised ? String.valueOf(NameMarks.RAISED) : "");
            content.walk(from, to, form, out, depth + 1);
            out.append(raised ? String.valueOf(NameMarks.LOWERED) : "");
            return end;
        }
        StringBuilder inner = new StringBuilder();
        content.walk(from, to, TextForm.TEX, inner, depth + 1);
        String words = inner.toString().strip();
        if (!words.isEmpty()) {
            boolean gap = Characters.isBlank(inner.charAt(0));
            boolean after = Characters.isBlank(inner.charAt(inner.length() - 1));
            if (gap) {
                MarkdownSigns.gap(false, out);
            }
            out.append('\\')
                    .append(command)
                    .append('{')
                    .append(words)
                    .append('}')
                    .append(after ? " " : "");
        }
        return end;
    }
}
