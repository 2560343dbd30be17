package offprint.add.foreign;

import java.util.Locale;

/** The names of Creative Commons licences, from people's spellings, addresses and services' codes. */
public final class LicenseText {

    private LicenseText() {}

    /**
     * {@code CC BY 4.0} of {@code https://creativecommons.org/licenses/by/4.0/}, {@code cc-by-4.0} or
     * {@code CC-BY-4.0}; {@code CC0 1.0} of {@code publicdomain/zero/1.0}; empty for every other licence.
     */
    public static String of(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        int site = code.indexOf("creativecommons.org/");
        if (site >= 0) {
            code = code.substring(site + "creativecommons.org/".length())
                    .replace("licenses/", "cc-")
                    .replace("publicdomain/zero", "cc0");
            code = code.endsWith("legalcode") ? code.substring(0, code.length() - "legalcode".length()) : code;
        }
        StringBuilder name = new StringBuilder();
        boolean clause = false;
        for (String word : code.replace('-', ' ').replace('/', ' ').strip().split(" +", 8)) {
            boolean first = name.length() == 0;
            boolean another = "by nc nd sa".contains(word) && word.length() == 2;
            boolean version = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (first ? !word.equals("cc") && !word.equals("cc0") : !another && !version && word.length() != 2) {
                return "";
            }
            name.append(first ? "" : clause && another ? "-" : " ").append(word.toUpperCase(Locale.ROOT));
            clause = another;
        }
        return name.length() == 2 ? "" : name.toString();
    }
}
