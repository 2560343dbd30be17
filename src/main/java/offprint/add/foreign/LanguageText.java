package offprint.add.foreign;

import java.util.Locale;
import java.util.MissingResourceException;

/** Names of languages, as programs write them. */
public final class LanguageText {

    private LanguageText() {}

    /**
     * The tag of BCP 47 that a text is, or that the English or babel's name of a language or its code in ISO 639-2 stands
     * for; else empty.
     */
    public static String of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "american", "usenglish", "en_us" -> "en-US";
            case "british", "ukenglish", "en_gb" -> "en-GB";
            case "canadian" -> "en-CA";
            case "australian" -> "en-AU";
            case "ngerman", "deutsch", "ger" -> "de";
            case "austrian", "naustrian" -> "de-AT";
            case "swissgerman", "nswissgerman" -> "de-CH";
            case "francais", "français", "fre" -> "fr";
            case "canadien", "acadian" -> "fr-CA";
            case "español", "espanol", "castilian" -> "es";
            case "mexican" -> "es-MX";
            case "italiano" -> "it";
            case "português", "portuges" -> "pt";
            case "brazilian", "brazil" -> "pt-BR";
            case "nederlands", "dut" -> "nl";
            case "norsk", "norwegian" -> "nb";
            case "nynorsk" -> "nn";
            case "slovene" -> "sl";
            case "farsi", "per" -> "fa";
            case "magyar" -> "hu";
            case "chi" -> "zh";
            case "cze" -> "cs";
            case "gre" -> "el";
            case "rum" -> "ro";
            case "slo" -> "sk";
            case "ice" -> "is";
            case "baq" -> "eu";
            case "wel" -> "cy";
            default -> word.length() > 2 && word.indexOf('-') < 0 ? named(text.strip(), word) : tag(text.strip());
        };
    }

    private static String named(String text, String word) {
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            boolean name = locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(word);
            if (name || iso3(locale).equals(word)) {
                return locale.toLanguageTag();
            }
        }
        return tag(text);
    }

    private static String iso3(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    private static String tag(String text) {
        int dash = text.indexOf('-');
        int length = dash < 0 ? text.length() : dash;
        Locale locale = Locale.forLanguageTag(text);
        boolean whole = locale.toLanguageTag().equalsIgnoreCase(text);
        return whole && (length == 2 || length == 3) ? locale.toLanguageTag() : "";
    }
}
