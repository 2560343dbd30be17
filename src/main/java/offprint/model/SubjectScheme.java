package offprint.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The classifications of subjects that papers name. */
public enum SubjectScheme {
    MSC(
            "Mathematics Subject Classification",
            "https://zbmath.org/classification/?q=",
            "68T07",
            "[0-9]{2}([A-Z]([0-9]{2}|xx)|-[0-9]{2}|-XX|-xx)"),
    ACM("ACM Computing Classification System", "", "10010147.10010257", "[0-9]{8}(\\.[0-9]{8})*|[^0-9].*"),
    JEL("JEL classification", "", "I32", "[A-Z][0-9]{0,2}"),
    MESH(
            "Medical Subject Headings",
            "https://id.nlm.nih.gov/mesh/",
            "D000818",
            "[DC][0-9]{6,9}|[^0-9]*[^0-9CD].*|[CD][^0-9].*");

    private final String label;
    private final String resolver;
    private final String example;
    private final Pattern form;

    SubjectScheme(String label, String resolver, String example, String form) {
        this.label = label;
        this.resolver = resolver;
        this.example = example;
        this.form = Pattern.compile(form);
    }

    /** The word in content files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** A code of it, for messages. */
    public String example() {
        return example;
    }

    /** Whether a text can be a code, or where there are such the name, of one of its subjects. */
    public boolean takes(String text) {
        return form.matcher(text).matches();
    }

    /** Where a code is explained; empty where there is no such place, or the text is a name. */
    public String resolved(String code) {
        boolean name = this == MESH && !(code.length() > 1 && Ascii.isNumber(code.substring(1)));
        return resolver.isEmpty() || name ? "" : resolver + code;
    }
}
