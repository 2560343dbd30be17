package offprint.text.tex;

import offprint.text.math.XmlText;

/** Text that is read out of TeX, in its three forms. */
final class Prose {
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder tex = new StringBuilder();

    String html() {
        return html.toString();
    }

    String text() {
        return text.toString();
    }

    String tex() {
        return tex.toString();
    }

    /** Appends a text without TeX in it. */
    void plain(String plain) {
        XmlText.escape(plain, html);
        text.append(plain);
        escape(plain, tex);
    }

    void run(TexRun run) {
        html.append(run.html());
        text.append(run.text());
        tex.append(run.tex());
    }

    /** Appends a text with a backslash before what TeX would not show; characters beyond ASCII stay as they are. */
    static void escape(String plain, StringBuilder tex) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&', '%', '#', '_', '$', '{', '}' -> tex.append('\\').append(c);
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                case '\\' -> tex.append("\\textbackslash{}");
                default -> tex.append(c);
            }
        }
    }
}
