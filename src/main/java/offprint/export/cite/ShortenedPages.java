package offprint.export.cite;

import offprint.model.Ascii;

/** Page ranges as reference styles shorten them. */
final class ShortenedPages {

    private ShortenedPages() {}

    /** With at least two digits of the last page: {@code 101–20}, {@code 100–04} (MLA 9). */
    static String twoDigits(String pages) {
        return shortened(pages, 2, false);
    }

    /** With those digits of the last page that have changed: {@code 101–20}, {@code 100–4} (NLM). */
    static String changed(String pages) {
        return shortened(pages, 1, false);
    }

    /** {@code 101–20}, but {@code 100–104} and {@code 101–8} (Chicago 18, 9.63). */
    static String chicago(String pages) {
        return shortened(pages, 2, true);
    }

    static boolean areSeveral(String pages) {
        return pages.indexOf('–') >= 0 || pages.indexOf(',') >= 0;
    }

    private static String shortened(String pages, int least, boolean chicago) {
        int dash = pages.indexOf('–');
        if (dash < 0 || dash != pages.lastIndexOf('–') || !Ascii.isNumber(pages.substring(0, dash))) {
            return pages;
        }
        String first = pages.substring(0, dash);
        String last = pages.substring(dash + 1);
        if (!Ascii.isNumber(last) || first.length() != last.length() || last.compareTo(first) <= 0) {
            return pages;
        }
        int same = 0;
        while (first.charAt(same) == last.charAt(same)) {
            same++;
        }
        int length = first.length();
        int keep = length - same;
        if (chicago) {
            boolean hundred = first.endsWith("00") || length < 3;
            boolean few = !hundred && first.charAt(length - 2) == '0';
            keep = hundred ? length : few ? keep : Math.max(keep, least);
        } else {
            keep = Math.max(keep, Math.min(least, length));
        }
        return first + '–' + last.substring(length - keep);
    }
}
