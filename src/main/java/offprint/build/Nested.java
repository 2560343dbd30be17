package offprint.build;

import java.util.List;

/** What a macro draws around that which its caller nests in it. */
final class Nested {

    private Nested() {}

    /** Whether a macro draws what is nested in its call. */
    static boolean in(TemplateNode macro) {
        return at(macro) < macro.children().size();
    }

    /** So much of the macro as a method draws. */
    static List<TemplateNode> extent(TemplateNode macro, Methods.Extent extent) {
        List<TemplateNode> all = macro.children();
        return switch (extent) {
            case WHOLE -> all;
            case BEFORE_NESTED -> all.subList(0, at(macro));
            case AFTER_NESTED -> all.subList(at(macro) + 1, all.size());
        };
    }

    private static int at(TemplateNode macro) {
        int at = 0;
        while (at < macro.children().size() && !isPlain(macro.children().get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(TemplateNode node) {
        return node.is("#nested") && node.parts().isEmpty();
    }
}
