package offprint.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of macros, and of {@code kept}, into calls of Java's methods. */
final class Calls {
    private final Expressions expressions = new Expressions();
    private final String template;
    private final Root root;
    private final TemplateMacros macros;
    private final Methods methods;

    /**
     * @param template the one in which the calls stand
     * @param root what it is drawn over
     */
    Calls(String template, Root root, TemplateMacros macros, Methods methods) {
        this.template = template;
        this.root = root;
        this.macros = macros;
        this.methods = methods;
    }

    void of(TemplateNode node, Scope scope, Statements statements, JavaCode code) {
        TemplateNode callee = node.node(0);
        if (callee.is("kept")) {
            kept(node, scope, statements, code);
            return;
        }
        String name = callee.is(".") ? callee.node(0).symbol() : callee.symbol();
        if (scope.local(name).isPresent()) {
            throw callee.mistake("`" + name + "` is a variable here, and no macro can be called by it");
        }
        if (!node.words("target loop variable").isEmpty()) {
            throw node.mistake("variables of what is nested are not compiled");
        }
        TemplateMacros.Macro macro = macros.find(callee, template);
        List<Expression> arguments = arguments(node, macro, scope);
        if (Nested.in(macro.node())) {
            call(macro, Methods.Extent.BEFORE_NESTED, arguments, code);
            statements.all(node.children(), scope.inner());
            call(macro, Methods.Extent.AFTER_NESTED, arguments, code);
        } else if (node.children().isEmpty()) {
            call(macro, Methods.Extent.WHOLE, arguments, code);
        } else {
            throw node.mistake("`" + callee.written() + "` draws nothing that is nested in it");
        }
    }

    private void call(TemplateMacros.Macro macro, Methods.Extent extent, List<Expression> arguments, JavaCode code) {
        List<Type> types = new ArrayList<>();
        StringBuilder java = new StringBuilder(code.out() + ", view");
        for (Expression argument : arguments) {
            types.add(argument.type());
            java.append(", ").append(argument.java());
        }
        Root seen = macro.template().equals(template) ? root : root.shared();
        String name = methods.name(new Methods.Method(macro.template(), Optional.of(macro), seen, types, extent));
        code.line(name + '(' + java + ");");
    }

    private List<Expression> arguments(TemplateNode node, TemplateMacros.Macro macro, Scope scope) {
        List<TemplateNode> given = node.nodes("argument value");
        List<TemplateMacros.Macro.Parameter> parameters = macro.parameters();
        if (!node.words("argument name").isEmpty() || given.size() > parameters.size()) {
            throw node.mistake("`" + macro.name() + "` is to be called with " + parameters.size()
                    + " values at the most, and without their names");
        }
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            TemplateMacros.Macro.Parameter parameter = parameters.get(i);
            TemplateNode value = i < given.size()
                    ? given.get(i)
                    : parameter
                            .byDefault()
                            .orElseThrow(() -> node.mistake("`" + parameter.name() + "` is to be given, too"));
            Expression argument = expressions.of(value, scope);
            if (argument.type() instanceof Type.Perhaps && parameter.byDefault().isPresent()) {
                throw value.mistake("that the default stands in for what is missing is not compiled");
            }
            arguments.add(argument.present());
        }
        return arguments;
    }

    /** A piece is drawn into a text of its own where nobody has drawn it before. */
    private void kept(TemplateNode node, Scope scope, Statements statements, JavaCode code) {
        if (!node.words("argument name").equals(List.of("key"))) {
            throw node.mistake("`kept` is to be called with its key");
        }
        String key = scope.fresh("key");
        String piece = scope.fresh("piece");
        String drawn = scope.fresh("drawn");
        String out = code.out();
        code.line("String " + key + " = "
                + expressions.text(node.nodes("argument value").get(0), scope) + ';');
        code.line("PageText.Piece " + piece + " = " + out + ".kept(" + key + ");");
        code.open("if (" + piece + " == null)");
        code.line("PageText " + drawn + " = " + out + ".apart();");
        code.into(drawn);
        statements.all(node.children(), scope.inner());
        code.into(out);
        code.line(piece + " = " + drawn + ".keep(" + key + ");");
        code.close();
        code.line(out + ".piece(" + piece + ");");
    }
}
