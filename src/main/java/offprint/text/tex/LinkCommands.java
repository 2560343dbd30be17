package offprint.text.tex;

import offprint.model.PercentEncoding;
import offprint.text.math.XmlText;

/** Reads {@code \\url} and {@code \\href}. */
final class LinkCommands {
    private final ProseReader prose;
    private final String text;
    private final Arguments arguments;
    private final int depth;

    LinkCommands(ProseReader prose, Arguments arguments, int depth) {
        this.prose = prose;
        this.text = prose.text();
        this.arguments = arguments;
        this.depth = depth;
    }

    /** The link of the command at {@code at}, whose name ends at {@code after}. */
    TexRun url(int at, int after) {
        Arguments.Argument target = arguments.read(at, after);
        if (target.failed()) {
            return prose.asWritten(at, after);
        }
        String address = address(target);
        String tex = prose.isLinked() ? text.substring(at, target.end()) : TexReader.escape(address);
        TexRun shown = TexRun.plain(target.end(), address, tex);
        return TexRun.inline(shown.end(), link(at, target, address, shown.html()), address, shown.tex());
    }

    TexRun href(int at, int after) {
        Arguments.Argument target = arguments.read(at, after);
        Arguments.Argument label = target.failed() ? target : arguments.read(at, target.end());
        if (label.failed()) {
            return prose.asWritten(at, after);
        }
        Prose content = prose.linkWords(label.from(), label.to(), depth + 1);
        String tex = prose.isLinked() ? text.substring(at, target.end()) + "{" + content.tex() + "}" : content.tex();
        return TexRun.inline(label.end(), link(at, target, address(target), content.html()), content.text(), tex);
    }

    private String link(int at, Arguments.Argument target, String address, String content) {
        if (!isSafe(address)) {
            prose.problems().unsafeLink(at, target.end(), address);
        }
        if (!isSafe(address) || !prose.isLinked()) {
            return content;
        }
        StringBuilder html = new StringBuilder("<a href=\"");
        XmlText.escape(PercentEncoding.ADDRESS.encode(address), html);
        return html.append("\">").append(content).append("</a>").toString();
    }

    /** The address as TeX would write it into a PDF: without blanks and without the backslashes before signs. */
    private String address(Arguments.Argument target) {
        StringBuilder address = new StringBuilder();
        for (int i = target.from(); i < target.to(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < target.to() && "%#&_~{}$-".indexOf(text.charAt(i + 1)) >= 0;
            if (!escape && !Character.isWhitespace(c)) {
                address.append(c);
            }
        }
        return address.toString();
    }

    /** Whether a link to the address can do no harm. */
    private static boolean isSafe(String address) {
        return starts(address, "https://") || starts(address, "http://") || starts(address, "mailto:");
    }

    private static boolean starts(String address, String scheme) {
        return address.regionMatches(true, 0, scheme, 0, scheme.length()) && address.length() > scheme.length();
    }
}
