package offprint.site.view;

/** The start of a text: as much as two lines of a row have room for. */
final class Excerpt {
    /** Two lines of the widest row hold no more. */
    private static final int LENGTH = 200;

    private Excerpt() {}

    /** Whole words, with an ellipsis where more follows. */
    static String of(String text) {
        String line = text.replace("\n\n", " ").replace('\n', ' ');
        return shortened(line, LENGTH);
    }

    /** At most so many characters, cut at a blank in the second half; a text without one there is cut between letters. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length - 1);
        int half = text.offsetByCodePoints(0, length / 2);
        if (end >= half) {
            return text.substring(0, end) + "…";
        }
        int cut = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, cut) + "…";
    }
}
