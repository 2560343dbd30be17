package offprint.add.foreign;

import java.util.Locale;

/** Names of languages, as programs write them. */
public final class LanguageText {

    private LanguageText() {}

    /** The tag of BCP 47 that a text is, or that the English or babel's name of a language stands for; else empty. */
    public static String of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "english", "eng", "en" -> "en";
            case "american", "usenglish", "en-us", "en_us" -> "en-US";
            case "british", "ukenglish", "en-gb", "en_gb" -> "en-GB";
            case "german", "ngerman", "deutsch", "ger", "deu" -> "de";
            case "french", "francais", "fre", "fra" -> "fr";
            case "spanish", "spa" -> "es";
            case "italian", "ita" -> "it";
            case "portuguese", "por" -> "pt";
            case "brazilian", "brazil" -> "pt-BR";
            case "dutch" -> "nl";
            case "russian", "rus" -> "ru";
            case "chinese", "chi", "zho" -> "zh";
            case "japanese", "jpn" -> "ja";
            case "korean", "kor" -> "ko";
            case "polish" -> "pl";
            case "czech" -> "cs";
            case "swedish" -> "sv";
            case "danish" -> "da";
            case "finnish" -> "fi";
            case "greek" -> "el";
            case "turkish" -> "tr";
            case "ukrainian" -> "uk";
            default -> tag(text.strip());
        };
    }

    private static String tag(String text) {
        int dash = text.indexOf('-');
        int length = dash < 0 ? text.length() : dash;
        Locale locale = Locale.forLanguageTag(text);
        boolean whole = locale.toLanguageTag().equalsIgnoreCase(text);
        return whole && (length == 2 || length == 3) ? locale.toLanguageTag() : "";
    }
}
