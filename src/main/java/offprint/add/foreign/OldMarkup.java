package offprint.add.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML whose angle brackets another program has turned into TeX: {@code $\less$sub$\greater$}, {@code {\textless}i>}. */
final class OldMarkup {
    private static final Pattern TAG = Pattern.compile("(?:\\$\\\\less\\$|\\{?\\\\textless(?:\\{\\}|\\}| )?)"
            + "(/?[A-Za-z][A-Za-z0-9:-]{0,30}(?: [^$\\\\<>]{0,200})?/?)"
            + "(?:\\$\\\\greater\\$|\\{?\\\\textgreater(?:\\{\\}|\\}| )?)");

    private OldMarkup() {}

    /** The text with tags where they were. */
    static String restored(String tex) {
        if (!tex.contains("\\less$") && !tex.contains("\\textless")) {
            return tex;
        }
        StringBuilder out = new StringBuilder(tex.length());
        Matcher tag = TAG.matcher(tex);
        while (tag.find()) {
            tag.appendReplacement(out, Matcher.quoteReplacement('<' + tag.group(1) + '>'));
        }
        return tag.appendTail(out).toString();
    }
}
