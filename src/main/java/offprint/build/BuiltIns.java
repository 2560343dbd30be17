package offprint.build;

import java.util.List;
import offprint.build.Type.Simple;

/** FreeMarker's built-ins, so many as the templates use, into Java. */
final class BuiltIns {
    private final Expressions expressions;

    BuiltIns(Expressions expressions) {
        this.expressions = expressions;
    }

    /** @param node a built-in, or its call with arguments */
    Expression of(TemplateNode node, Scope scope) {
        return node.is("...(...)") ? call(node.node(0), node.nodes("argument value"), scope) : plain(node, scope);
    }

    private Expression plain(TemplateNode node, Scope scope) {
        TemplateNode operand = node.node(0);
        return switch (node.symbol()) {
            case "?has_content" -> new Expression(hasContent(expressions.of(operand, scope)), Simple.TRUTH);
            case "?length" -> new Expression(expressions.text(operand, scope) + ".length()", Simple.NUMBER);
            case "?c" -> forComputers(node, expressions.present(operand, scope));
            case "?is_first" -> new Expression('(' + loop(operand, scope).index() + " == 0)", Simple.TRUTH);
            case "?is_last" -> new Expression('(' + isLast(loop(operand, scope)) + ')', Simple.TRUTH);
            default -> throw unknown(node);
        };
    }

    private Expression call(TemplateNode node, List<TemplateNode> arguments, Scope scope) {
        TemplateNode operand = node.parts().isEmpty() ? node : node.node(0);
        String called = node.symbol() + '/' + arguments.size();
        return switch (called) {
            case "?join/1" -> joined(expressions.present(operand, scope), arguments.get(0), scope);
            case "?replace/2" ->
                new Expression(
                        expressions.text(operand, scope) + ".replace(" + expressions.text(arguments.get(0), scope)
                                + ", " + expressions.printed(arguments.get(1), scope) + ')',
                        Simple.TEXT);
            case "?keep_before/1" ->
                new Expression(
                        "Texts.before(" + expressions.text(arguments.get(0), scope) + ", "
                                + expressions.text(operand, scope) + ')',
                        Simple.TEXT);
            default -> throw unknown(node);
        };
    }

    static String isLast(Scope.Loop loop) {
        return loop.index() + " == " + loop.size() + " - 1";
    }

    private static String hasContent(Expression value) {
        if (value.type() instanceof Type.Perhaps) {
            return '(' + value.java() + ".isPresent() && " + hasContent(value.present()) + ')';
        }
        if (value.is(Simple.TEXT) || value.type() instanceof Type.Many || value.type() instanceof Type.Texts) {
            return '!' + value.java() + ".isEmpty()";
        }
        return value.is(Simple.MARKUP) ? '!' + value.java() + ".value().isEmpty()" : "true";
    }

    private static Expression forComputers(TemplateNode node, Expression value) {
        if (value.is(Simple.TRUTH)) {
            return new Expression("Boolean.toString(" + value.java() + ')', Simple.TEXT);
        }
        if (value.is(Simple.NUMBER)) {
            return new Expression("Integer.toString(" + value.java() + ')', Simple.TEXT);
        }
        throw node.mistake("`?c` is not compiled for " + value.type().java());
    }

    private Expression joined(Expression list, TemplateNode separator, Scope scope) {
        if (!list.type().equals(new Type.Many(Simple.TEXT))) {
            throw separator.mistake("`?join` is not compiled for " + list.type().java());
        }
        return new Expression(
                "String.join(" + expressions.text(separator, scope) + ", " + list.java() + ')', Simple.TEXT);
    }

    private static Scope.Loop loop(TemplateNode variable, Scope scope) {
        return scope.local(variable.symbol())
                .flatMap(Scope.Local::loop)
                .orElseThrow(() -> variable.mistake("`" + variable.written() + "` is not the variable of a list"));
    }

    private static TemplateMistake unknown(TemplateNode node) {
        return node.mistake("`" + node.symbol() + "` is not compiled");
    }
}
