package offprint.build;

import java.util.List;
import java.util.Optional;
import offprint.build.Type.Simple;

/** The directives of one method into Java's statements. */
final class Statements {
    private final String template;
    private final Calls calls;
    private final Expressions expressions = new Expressions();
    private final JavaCode code;

    /** @param template the one in which the directives stand, which says how texts are escaped */
    Statements(String template, Calls calls, JavaCode code) {
        this.template = template;
        this.calls = calls;
        this.code = code;
    }

    void all(List<TemplateNode> nodes, Scope scope) {
        for (TemplateNode node : nodes) {
            one(node, scope);
        }
    }

    private void one(TemplateNode node, Scope scope) {
        switch (node.symbol()) {
            case "#text" -> code.constant(node.word(0));
            case "#mixed_content" -> all(node.children(), scope);
            case "#--...--", "#macro", "#import" -> {}
            case "${...}" -> printed(node.node(0), scope);
            case "#if" -> conditions(List.of(node), scope);
            case "#if-#elseif-#else-container" -> conditions(node.children(), scope);
            case "#list" -> list(node, Optional.empty(), scope);
            case "#list-#else-container" ->
                list(node.children().get(0), Optional.of(node.children().get(1)), scope);
            case "#switch" -> new Cases(this, expressions, code).of(node, scope);
            case "@" -> calls.of(node, scope, this, code);
            case "#nested" -> throw node.mistake("`<#nested>` is compiled outside of other directives only, and once");
            default -> throw node.mistake("`" + node.symbol() + "` is not compiled");
        }
    }

    private void printed(TemplateNode node, Scope scope) {
        Expression value = expressions.present(node, scope);
        String method;
        if (value.is(Simple.TEXT)) {
            method = escaping();
        } else if (value.is(Simple.NUMBER) || value.is(Simple.DECIMAL)) {
            method = "number";
        } else if (value.is(Simple.TRUTH)) {
            method = "truth";
        } else if (value.is(Simple.MARKUP) && escaping().equals("html")) {
            method = "markup";
        } else {
            throw node.mistake("`" + node.written() + "`, a " + value.type().java() + ", cannot be printed here");
        }
        code.line(code.out() + '.' + method + '(' + value.java() + ");");
    }

    private String escaping() {
        if (template.endsWith(".ftlh")) {
            return "html";
        }
        return template.endsWith(".ftlx") ? "xml" : "raw";
    }

    private void conditions(List<TemplateNode> branches, Scope scope) {
        boolean first = true;
        for (TemplateNode branch : branches) {
            boolean otherwise = branch.parts().get(0).node().isEmpty();
            String head = otherwise ? "else" : "if (" + expressions.truth(branch.node(0), scope) + ')';
            if (first) {
                code.open(head);
            } else {
                code.turn(otherwise ? head : "else " + head);
            }
            all(branch.children(), scope.inner());
            first = false;
        }
        code.close();
    }

    /** @param otherwise what is drawn where there is nothing in the list */
    private void list(TemplateNode node, Optional<TemplateNode> otherwise, Scope scope) {
        Expression source = expressions.present(node.node(0), scope);
        if (!(source.type() instanceof Type.Many many) || node.parts().size() != 2) {
            throw node.mistake("`" + node.node(0).written() + "` is not a list, or is not listed by one variable");
        }
        String name = node.word(1);
        String list = scope.fresh(name + "List");
        Scope.Loop loop = new Scope.Loop(scope.fresh(name + "Index"), scope.fresh(name + "Size"));
        code.line(source.type().java() + ' ' + list + " = " + source.java() + ';');
        code.line("int " + loop.size() + " = " + list + ".size();");
        code.open("for (int " + loop.index() + " = 0; " + loop.index() + " < " + loop.size() + "; " + loop.index()
                + "++)");
        Scope inner = scope.inner();
        String item = scope.fresh(name);
        code.line(many.of().java() + ' ' + item + " = " + list + ".get(" + loop.index() + ");");
        inner.declare(name, new Expression(item, many.of()), Optional.of(loop));
        items(node.children(), loop, inner);
        code.close();
        if (otherwise.isPresent()) {
            code.open("if (" + loop.size() + " == 0)");
            all(otherwise.get().children(), scope.inner());
            code.close();
        }
    }

    private void items(List<TemplateNode> nodes, Scope.Loop loop, Scope scope) {
        for (TemplateNode node : nodes) {
            if (node.is("#sep")) {
                code.open("if (!(" + BuiltIns.isLast(loop) + "))");
                all(node.children(), scope.inner());
                code.close();
            } else {
                one(node, scope);
            }
        }
    }
}
