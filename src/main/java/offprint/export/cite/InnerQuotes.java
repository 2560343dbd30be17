package offprint.export.cite;

import offprint.model.Html;
import offprint.model.RichText;

/** A title within quotation marks, whose own become single ones: {@code “What ‘Learning’ Means.”} */
final class InnerQuotes {
    private static final String[] STRAIGHT = {"\"", "&quot;", "&#34;"};

    private InnerQuotes() {}

    static RichText of(RichText title) {
        String text = single(title.text(), false);
        return text.equals(title.text())
                ? title
                : new RichText(Html.of(single(title.html().value(), true)), text, title.tex());
    }

    private static String single(String words, boolean html) {
        StringBuilder out = new StringBuilder(words.length());
        boolean open = false;
        for (int i = 0; i < words.length(); ) {
            int tagEnd = html && words.charAt(i) == '<' ? words.indexOf('>', i) + 1 : 0;
            int straight = straight(words, i, html);
            char c = words.charAt(i);
            if (tagEnd > 0) {
                out.append(words, i, tagEnd);
            } else if (straight > 0) {
                open = !open;
                out.append(open ? '‘' : '’');
            } else {
                out.append(c == '“' || c == '„' ? '‘' : c == '”' ? '’' : c);
            }
            i = Math.max(tagEnd, i + Math.max(1, straight));
        }
        return out.toString();
    }

    /** How long the straight quotation mark is that begins here; 0 where none does. */
    private static int straight(String words, int start, boolean html) {
        for (int i = 0; i < (html ? STRAIGHT.length : 1); i++) {
            if (words.startsWith(STRAIGHT[i], start)) {
                return STRAIGHT[i].length();
            }
        }
        return 0;
    }
}
