package offprint.build;

import java.util.ArrayList;
import java.util.List;
import offprint.build.Type.Simple;

/**
 * {@code <#switch>} into conditions: Java's own would be compared by hash, or number, which is no faster for a few cases.
 * A case may fall through to the next where it draws nothing itself; what draws ends in {@code <#break>}.
 */
final class Cases {
    private final Statements statements;
    private final Expressions expressions;
    private final JavaCode code;

    Cases(Statements statements, Expressions expressions, JavaCode code) {
        this.statements = statements;
        this.expressions = expressions;
        this.code = code;
    }

    void of(TemplateNode node, Scope scope) {
        Expression value = expressions.present(node.node(0), scope);
        if (!value.is(Simple.TEXT)) {
            throw node.mistake("`" + node.node(0).written() + "` is no text to tell cases by");
        }
        String key = scope.fresh("key");
        code.line("String " + key + " = " + value.java() + ';');
        List<String> alternatives = new ArrayList<>();
        boolean first = true;
        for (TemplateNode branch : node.children()) {
            alternatives.add(key + ".equals(" + label(branch, scope) + ')');
            if (!branch.children().isEmpty()) {
                String head = "if (" + String.join(" || ", alternatives) + ')';
                if (first) {
                    code.open(head);
                } else {
                    code.turn("else " + head);
                }
                statements.all(withoutBreak(branch), scope.inner());
                alternatives.clear();
                first = false;
            }
        }
        if (!first) {
            code.close();
        }
    }

    private String label(TemplateNode branch, Scope scope) {
        if (!branch.is("#case") || branch.parts().get(0).node().isEmpty()) {
            throw branch.mistake("`" + branch.symbol() + "` is not compiled");
        }
        return expressions.text(branch.node(0), scope);
    }

    private static List<TemplateNode> withoutBreak(TemplateNode branch) {
        for (int i = 0; i < branch.children().size(); i++) {
            if (branch.children().get(i).is("#break")) {
                return branch.children().subList(0, i);
            }
        }
        throw branch.mistake("a case that draws something must end in `<#break>`");
    }
}
