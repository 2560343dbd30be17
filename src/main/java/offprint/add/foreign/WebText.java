package offprint.add.foreign;

import java.util.Optional;
import offprint.model.PercentEncoding;
import offprint.model.WebAddress;

/** Web addresses from the fields of bibliographies. */
public final class WebText {

    private WebText() {}

    /** What stands in {@code \\url}, or in a field that biblatex takes as it is: the address without TeX's escapes. */
    public static String ofTex(String tex) {
        String text = tex.replace("\\textasciitilde{}", "~")
                .replace("{\\textasciitilde}", "~")
                .replace("\\textasciitilde ", "~")
                .replace("\\textasciitilde", "~")
                .replace("$\\sim$", "~")
                .replace("{\\~{}}", "~")
                .replace("\\~{}", "~")
                .replace("\\textunderscore{}", "_")
                .replace("\\slash ", "/");
        int url = text.indexOf("\\url");
        int href = text.indexOf("\\href");
        int command = url < 0 ? href : url;
        if (command >= 0) {
            int open = text.indexOf('{', command);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            text = close < 0 ? text : text.substring(open + 1, close);
        }
        StringBuilder address = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length() && "%#&_~{}$-/".indexOf(text.charAt(i + 1)) >= 0;
            if (!escape && c != '{' && c != '}') {
                address.append(c);
            }
        }
        return of(address.toString());
    }

    /** The address of an element of HTML or of a text, without blanks around and within. */
    public static String of(String text) {
        String address = text.strip();
        int tag = address.indexOf("<a ");
        if (tag >= 0) {
            Optional<HtmlSyntax.Tag> link = HtmlSyntax.tag(address, tag, address.length());
            address = link.map(HtmlSyntax.Tag::href).orElse(address);
        }
        if (address.startsWith("<") && address.endsWith(">")) {
            address = address.substring(1, address.length() - 1);
        }
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!Characters.isBlank(c)) {
                out.append(c);
            }
        }
        return out.toString().replace("&amp;", "&");
    }

    /** The address in a form that a site may link to, with what may not stand in one percent-encoded. */
    public static Optional<String> parse(String address) {
        String whole = address.startsWith("www.") ? "https://" + address : address;
        Optional<String> url = WebAddress.parse(whole).value();
        return url.isPresent()
                ? url
                : WebAddress.parse(PercentEncoding.ADDRESS.encode(whole)).value();
    }
}
