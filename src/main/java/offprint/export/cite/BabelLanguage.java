package offprint.export.cite;

/** The names that babel and biblatex have for languages. */
final class BabelLanguage {

    private BabelLanguage() {}

    /** The name for a language tag (BCP 47), such as {@code french} for {@code fr-CA}; empty where there is none. */
    static String of(String tag) {
        return switch (tag) {
            case "en-GB" -> "british";
            case "en-US" -> "american";
            case "pt-BR" -> "brazilian";
            case "de-AT" -> "austrian";
            default -> ofLanguage(tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-')));
        };
    }

    private static String ofLanguage(String language) {
        return switch (language) {
            case "af" -> "afrikaans";
            case "bg" -> "bulgarian";
            case "ca" -> "catalan";
            case "cs" -> "czech";
            case "cy" -> "welsh";
            case "da" -> "danish";
            case "de" -> "german";
            case "el" -> "greek";
            case "en" -> "english";
            case "es" -> "spanish";
            case "et" -> "estonian";
            case "eu" -> "basque";
            case "fi" -> "finnish";
            case "fr" -> "french";
            case "ga" -> "irish";
            case "gl" -> "galician";
            case "hr" -> "croatian";
            case "hu" -> "hungarian";
            case "is" -> "icelandic";
            case "it" -> "italian";
            case "la" -> "latin";
            case "lt" -> "lithuanian";
            case "lv" -> "latvian";
            case "nb", "no" -> "norsk";
            case "nl" -> "dutch";
            case "nn" -> "nynorsk";
            case "pl" -> "polish";
            case "pt" -> "portuguese";
            case "ro" -> "romanian";
            case "ru" -> "russian";
            case "sk" -> "slovak";
            case "sl" -> "slovene";
            case "sr" -> "serbian";
            case "sv" -> "swedish";
            case "tr" -> "turkish";
            case "uk" -> "ukrainian";
            default -> "";
        };
    }
}
