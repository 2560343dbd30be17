package offprint.add.formats;

import java.util.Locale;

/** The offices that grant patents. */
final class PatentOffice {

    private PatentOffice() {}

    /** The two letters of an office, by its name in English or as biblatex has it; empty for others. */
    static String code(String office) {
        return switch (office.toLowerCase(Locale.ROOT)) {
            case "us", "countryus", "patentus", "usa", "u.s.", "united states", "united states of america", "uspto" ->
                "US";
            case "united states patent and trademark office" -> "US";
            case "ep", "countryep", "patenteu", "epo", "european patent office", "european union", "europe" -> "EP";
            case "de", "countryde", "patentde", "germany", "dpma" -> "DE";
            case "gb", "uk", "countryuk", "patentuk", "united kingdom" -> "GB";
            case "fr", "countryfr", "patentfr", "france" -> "FR";
            case "jp", "japan", "japan patent office" -> "JP";
            case "cn", "china" -> "CN";
            case "kr", "korea", "south korea" -> "KR";
            case "ca", "canada" -> "CA";
            case "wo", "wipo", "world intellectual property organization" -> "WO";
            default -> "";
        };
    }
}
