package offprint.add.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Presentation MathML (MathML Core, and the elements of MathML 3 that publishers use) as TeX. Elements may have a prefix
 * or none. An annotation in TeX is taken as it is.
 */
final class MathMlTex {
    private static final int DEEPEST = 60;

    /** Thrown and caught in here only: an element that TeX has nothing for. */
    private static final class Unread extends Exception {
        private static final long serialVersionUID = 1;

        Unread(String what) {
            super(what, null, false, false);
        }
    }

    private final String text;
    private final int to;
    private int at;

    private MathMlTex(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** What stands within an element {@code math}, as TeX without dollars; empty where it cannot be read. */
    static Optional<String> of(String text, int from, int to) {
        try {
            String annotated = annotation(text.substring(from, to));
            String tex = annotated.isEmpty() ? String.join("", new MathMlTex(text, from, to).children(0)) : annotated;
            return tex.isBlank() ? Optional.empty() : Optional.of(tex.strip().replaceAll(" +", " "));
        } catch (Unread e) {
            return Optional.empty();
        }
    }

    private static String annotation(String inner) {
        int open = inner.indexOf("annotation");
        int type = open < 0 ? -1 : inner.indexOf("tex", open);
        int from = type < 0 ? -1 : inner.indexOf('>', type) + 1;
        int end = from <= 0 ? -1 : inner.indexOf('<', from);
        return end < 0 || inner.substring(open, from).indexOf('<') >= 0
                ? ""
                : unescaped(inner.substring(from, end)).strip();
    }

    /** The elements up to a closing tag, each as TeX that is one argument. */
    private List<String> children(int depth) throws Unread {
        List<String> all = new ArrayList<>();
        while (at < to) {
            int open = text.indexOf('<', at);
            if (open < 0 || open >= to) {
                at = to;
            } else if (text.startsWith("</", open)) {
                at = open;
                return all;
            } else {
                at = open;
                all.add(element(depth));
            }
        }
        return all;
    }

    private String element(int depth) throws Unread {
        int close = text.indexOf('>', at);
        if (close < 0 || close >= to || depth > DEEPEST) {
            throw new Unread("an element that does not end");
        }
        String head = text.substring(at + 1, close);
        boolean empty = head.endsWith("/");
        int end = 0;
        while (end < head.length() && !Character.isWhitespace(head.charAt(end)) && head.charAt(end) != '/') {
            end++;
        }
        String name = head.substring(head.indexOf(':') < end ? head.indexOf(':') + 1 : 0, end);
        at = close + 1;
        if (empty) {
            return name.equals("mspace") ? "\\," : "";
        }
        int from = at;
        int next = text.indexOf('<', at);
        if (next < 0 || next >= to) {
            throw new Unread("an element that is not closed");
        }
        String words = unescaped(text.substring(from, next));
        List<String> inner = children(depth + 1);
        int behind = text.indexOf('>', at);
        at = behind < 0 ? to : Math.min(to, behind + 1);
        return tex(name, head, words, inner);
    }

    private static String tex(String name, String head, String words, List<String> inner) throws Unread {
        return switch (name) {
            case "mi" -> MathSigns.identifier(words.strip(), head);
            case "mn" -> MathSigns.plain(words.strip());
            case "mo" -> MathSigns.operator(words.strip());
            case "mtext", "ms" -> words.isBlank() ? "\\ " : "\\text{" + MathSigns.escaped(words) + '}';
            case "mrow", "mstyle", "mpadded", "semantics", "math", "maction", "mtd" ->
                inner.isEmpty() ? MathSigns.plain(words.strip()) : String.join("", inner);
            case "mspace", "mphantom", "none", "annotation", "annotation-xml", "mprescripts", "maligngroup" -> "";
            case "msub" -> base(inner) + '_' + group(inner, 1);
            case "msup" -> base(inner) + '^' + group(inner, 1);
            case "msubsup" -> base(inner) + '_' + group(inner, 1) + '^' + group(inner, 2);
            case "munder" -> base(inner) + '_' + group(inner, 1);
            case "munderover" -> base(inner) + '_' + group(inner, 1) + '^' + group(inner, 2);
            case "mover" -> over(inner);
            case "mfrac" -> "\\frac" + group(inner, 0) + group(inner, 1);
            case "msqrt" -> "\\sqrt{" + String.join("", inner) + '}';
            case "mroot" -> "\\sqrt[" + part(inner, 1) + ']' + group(inner, 0);
            case "mfenced" -> '(' + String.join(", ", inner) + ')';
            case "mmultiscripts" -> scripts(inner);
            default -> throw new Unread(name);
        };
    }

    private static String part(List<String> inner, int index) throws Unread {
        if (index >= inner.size()) {
            throw new Unread("too few children");
        }
        return inner.get(index);
    }

    private static String group(List<String> inner, int index) throws Unread {
        return '{' + part(inner, index).strip() + '}';
    }

    /** One sign stands by itself; more are held together. */
    private static String base(List<String> inner) throws Unread {
        String base = part(inner, 0).strip();
        boolean command = base.startsWith("\\") && base.indexOf('{') < 0 && base.indexOf(' ') < 0;
        return base.codePointCount(0, base.length()) == 1 || command ? base : '{' + base + '}';
    }

    private static String over(List<String> inner) throws Unread {
        String above = part(inner, 1).strip();
        return switch (above) {
            case "\\bar", "\\hat", "\\tilde", "\\vec", "\\dot", "\\ddot" -> above + group(inner, 0);
            case "-" -> "\\bar" + group(inner, 0);
            case "\\to" -> "\\vec" + group(inner, 0);
            default -> "\\overset{" + above + '}' + group(inner, 0);
        };
    }

    /** A base with a subscript and a superscript behind it; those before it stand before it. */
    private static String scripts(List<String> inner) throws Unread {
        // `mprescripts` is an empty child, which makes the number of the others tell where it stands.
        boolean pre = inner.size() == 4 && inner.get(1).isEmpty();
        if (pre) {
            return "{}" + script('_', inner.get(2)) + script('^', inner.get(3)) + base(inner);
        }
        if (inner.size() == 3) {
            return base(inner) + script('_', inner.get(1)) + script('^', inner.get(2));
        }
        throw new Unread("scripts");
    }

    private static String script(char sign, String tex) {
        return tex.isBlank() ? "" : sign + "{" + tex.strip() + '}';
    }

    private static String unescaped(String words) {
        if (words.indexOf('&') < 0) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            Optional<HtmlSyntax.Entity> entity =
                    words.charAt(i) == '&' ? HtmlSyntax.entity(words, i, words.length()) : Optional.empty();
            out.append(entity.map(HtmlSyntax.Entity::text).orElse(words.substring(i, i + 1)));
            i = entity.map(HtmlSyntax.Entity::end).orElse(i + 1) - 1;
        }
        return out.toString();
    }
}
