package offprint.build;

import java.util.Optional;
import offprint.build.Type.Simple;

/** The expressions of a template into Java, typed by what their names stand for. */
final class Expressions {
    private final BuiltIns builtIns = new BuiltIns(this);

    /** The expression; where it is an Optional, it may be missing. */
    Expression of(TemplateNode node, Scope scope) {
        if (node.symbol().startsWith("?") && !node.is("??")) {
            return builtIns.of(node, scope);
        }
        if (node.literal().isPresent()) {
            return literal(node);
        }
        return switch (node.symbol()) {
            case "." -> component(present(node.node(0), scope), node.word(1), node);
            case "...[...]" -> entry(node, scope);
            case "(...)" -> of(node.node(0), scope);
            case "??" -> new Expression(exists(node.node(0), scope), Simple.TRUTH);
            case "!" -> new Expression("!" + truth(node.node(0), scope), Simple.TRUTH);
            case "&&", "||" ->
                Operators.joined(truth(node.node(0), scope), node.symbol(), truth(node.node(1), scope), Simple.TRUTH);
            case "...!..." -> withDefault(node, scope);
            case "...(...)" -> builtIns.of(node, scope);
            case "dynamic \"...\"" -> interpolated(node, scope);
            case "true", "false" -> new Expression(node.symbol(), Simple.TRUTH);
            default -> node.parts().isEmpty() ? name(node, scope) : operation(node, scope);
        };
    }

    /** The expression's value, which must be there. */
    Expression present(TemplateNode node, Scope scope) {
        return of(node, scope).present();
    }

    /** A condition. */
    String truth(TemplateNode node, Scope scope) {
        return only(Simple.TRUTH, node, scope);
    }

    /** A text. */
    String text(TemplateNode node, Scope scope) {
        return only(Simple.TEXT, node, scope);
    }

    private String only(Type type, TemplateNode node, Scope scope) {
        Expression value = present(node, scope);
        if (!value.is(type)) {
            throw node.mistake(
                    "`" + node.written() + "` is of type " + value.type().java() + ", not " + type.java());
        }
        return value.java();
    }

    /** A text or whole number, as a text. */
    String printed(TemplateNode node, Scope scope) {
        Expression value = present(node, scope);
        return value.is(Simple.NUMBER) ? "Integer.toString(" + value.java() + ')' : text(node, scope);
    }

    private static Expression literal(TemplateNode node) {
        String value = node.literal().orElseThrow();
        if (node.symbol().startsWith("\"")) {
            return new Expression(JavaText.literal(value), Simple.TEXT);
        }
        if (!value.chars().allMatch(Character::isDigit)) {
            throw node.mistake("`" + value + "` is not a whole number");
        }
        return new Expression(value, Simple.NUMBER);
    }

    private static Expression name(TemplateNode node, Scope scope) {
        Optional<Scope.Local> local = scope.local(node.symbol());
        return local.map(Scope.Local::value)
                .or(() -> scope.global(node.symbol()))
                .orElseThrow(() -> node.mistake("nothing is called `" + node.symbol() + "` here"));
    }

    private static Expression component(Expression owner, String name, TemplateNode node) {
        if (!(owner.type() instanceof Type.View view)) {
            throw node.mistake("`" + node.written() + "`: " + owner.type().java() + " has no components");
        }
        return view.component(name)
                .flatMap(component -> Type.of(component.getGenericType()))
                .map(type -> new Expression(owner.java() + '.' + name + "()", type))
                .orElseThrow(() -> node.mistake("`" + node.written() + "`: a "
                        + view.view().getSimpleName() + " has no `" + name + "` that a template can show"));
    }

    /** A text by its key. */
    private Expression entry(TemplateNode node, Scope scope) {
        Expression owner = present(node.node(0), scope);
        if (!(owner.type() instanceof Type.Texts)) {
            throw node.mistake("`" + node.written() + "`: " + owner.type().java() + " has no entries");
        }
        return new Expression("Texts.entry(" + owner.java() + ", " + text(node.node(1), scope) + ')', Simple.TEXT);
    }

    /** In parentheses, whatever an expression leads over may be missing, too. */
    private String exists(TemplateNode node, Scope scope) {
        if (node.is("(...)") && node.node(0).is(".")) {
            TemplateNode inner = node.node(0);
            TemplateNode owner = inner.node(0);
            boolean always = !(of(owner, scope).type() instanceof Type.Perhaps);
            return always ? exists(inner, scope) : '(' + exists(owner, scope) + " && " + exists(inner, scope) + ')';
        }
        if (node.is("...[...]")) {
            throw node.mistake("`" + node.written() + "??` is not compiled");
        }
        Expression value = of(node, scope);
        return value.type() instanceof Type.Perhaps ? value.java() + ".isPresent()" : "true";
    }

    private Expression withDefault(TemplateNode node, Scope scope) {
        Expression value = of(node.node(0), scope);
        if (!(value.type() instanceof Type.Perhaps perhaps) || !perhaps.of().equals(Simple.TEXT)) {
            throw node.mistake("`" + node.written() + "` is no text that may be missing");
        }
        String other = node.parts().get(1).node().isPresent() ? text(node.node(1), scope) : "\"\"";
        return new Expression(value.java() + ".orElse(" + other + ')', Simple.TEXT);
    }

    /** A literal with expressions in it. */
    private Expression interpolated(TemplateNode node, Scope scope) {
        StringBuilder java = new StringBuilder("(\"\"");
        for (TemplateNode.Part part : node.parts()) {
            Optional<String> constant = part.word();
            String value = constant.isPresent()
                    ? JavaText.literal(constant.get())
                    : printed(part.node().orElseThrow().node(0), scope);
            java.append(" + ").append(value);
        }
        return new Expression(java.append(')').toString().replace("(\"\" + \"", "(\""), Simple.TEXT);
    }

    private Expression operation(TemplateNode node, Scope scope) {
        if (node.parts().size() < 2 || node.parts().get(1).node().isEmpty()) {
            throw node.mistake("`" + node.symbol() + "` is not compiled");
        }
        return Operators.of(node, present(node.node(0), scope), present(node.node(1), scope));
    }
}
