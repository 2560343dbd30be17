package offprint.picture.card;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in one fount and size. */
record Lettering(Fount fount, int size) {
    static final String ELLIPSIS = "…";

    double width(String line) {
        return fount.width(line, size);
    }

    /** The text in lines that are no wider than {@code widest}; what the last line has no room for is an ellipsis. */
    List<String> wrapped(String text, double widest, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = fitting(rest, widest);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(shortened(rest, widest));
        }
        return lines;
    }

    /** The same number of lines, as equally wide as the words allow. */
    List<String> balanced(String text, double widest, int most) {
        List<String> lines = wrapped(text, widest, most);
        if (lines.get(lines.size() - 1).endsWith(ELLIPSIS)) {
            return lines;
        }
        double narrow = widest / 2;
        double wide = widest;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            if (wrapped(text, middle, most + 1).size() > lines.size()) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return wrapped(text, wide, most);
    }

    /** The text, or as many of its words as there is room for and an ellipsis. */
    String shortened(String text, double widest) {
        if (width(text) <= widest) {
            return text;
        }
        String kept = text.substring(0, fitting(text, widest - width(ELLIPSIS)));
        int end = kept.length();
        while (end > 0 && " ,:;.–—-".indexOf(kept.charAt(end - 1)) >= 0) {
            end--;
        }
        return kept.substring(0, end) + ELLIPSIS;
    }

    /** Where the line ends: after its last word that fits; in a word that is wider than a line, at a hyphen or anywhere. */
    private int fitting(String text, double widest) {
        int end = lastFitting(text, widest, ' ');
        if (end == 0) {
            end = lastFitting(text, widest, '-');
        }
        if (end > 0) {
            return end;
        }
        end = 1;
        while (end < text.length() && width(text.substring(0, end + 1)) <= widest) {
            end++;
        }
        while (end < text.length()
                && (Character.isLowSurrogate(text.charAt(end)) || Fount.isAccent(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** The end of the text, or the last place after a separator, before which it fits; 0 without one. */
    private int lastFitting(String text, double widest, char separator) {
        int fits = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end - 1) == separator) {
                if (width(text.substring(0, end).stripTrailing()) > widest) {
                    break;
                }
                fits = end;
            }
        }
        return fits;
    }
}
