package offprint.audit.pdf;

import offprint.model.Ascii;

/** A stream that may describe a page or a part of one, as operators behind their operands (ISO 32000, 7.8.2). */
final class ContentStream {

    /** What a stream shows. */
    enum Finding {
        TEXT,
        NO_TEXT,
        /** The stream is not understood to its end. */
        UNCLEAR
    }

    private final PdfWords words;

    ContentStream(byte[] bytes, int from, int to) {
        words = new PdfWords(bytes, from, to);
    }

    /** Looks for {@code BT … (text) Tj … ET}. Behind an image that stands in the stream itself, words cannot be told. */
    Finding examine() {
        boolean textObject = false;
        boolean string = false;
        for (String word = words.next(); !word.isEmpty(); word = words.next()) {
            switch (word) {
                case PdfWords.STRING -> string = true;
                case "BT" -> textObject = true;
                case "ET" -> textObject = false;
                case "ID" -> {
                    return Finding.UNCLEAR;
                }
                case "Tj", "TJ", "'", "\"" -> {
                    if (textObject && string) {
                        return Finding.TEXT;
                    }
                }
                default -> string &= !isOperator(word);
            }
        }
        return words.isUnfinished() ? Finding.UNCLEAR : Finding.NO_TEXT;
    }

    private static boolean isOperator(String word) {
        return Ascii.isLetter(word.charAt(0));
    }
}
