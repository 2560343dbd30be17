package offprint.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The macros of all templates, and the names by which templates import each other. */
final class TemplateMacros {
    /** By template, then by name. */
    private final Map<String, Map<String, TemplateNode>> macros = new LinkedHashMap<>();

    /** The templates by the names that others give them: a macro sees what its caller has imported. */
    private final Map<String, String> imported = new HashMap<>();

    /** A macro and the template that it is written in. */
    record Macro(String template, TemplateNode node) {

        String name() {
            return node.word(0);
        }

        /** A parameter; it has no default where it must be given. */
        record Parameter(String name, Optional<TemplateNode> byDefault) {}

        List<Parameter> parameters() {
            List<TemplateNode.Part> parts = node.parts();
            List<Parameter> parameters = new ArrayList<>();
            for (int i = 1; i + 1 < parts.size(); i++) {
                if (parts.get(i).role().equals("parameter name")) {
                    parameters.add(new Parameter(node.word(i), parts.get(i + 1).node()));
                }
            }
            return parameters;
        }
    }

    TemplateMacros(Map<String, TemplateNode> templates) {
        templates.forEach(this::collect);
    }

    private void collect(String template, TemplateNode tree) {
        Map<String, TemplateNode> own = new LinkedHashMap<>();
        macros.put(template, own);
        for (TemplateNode node : tree.is("#mixed_content") ? tree.children() : List.of(tree)) {
            if (node.is("#macro")) {
                own.put(node.word(0), node);
            } else if (node.is("#import")) {
                String file = node.node(0).literal().orElseThrow(() -> node.mistake("a name is wanted"));
                String before = imported.put(node.word(1), file);
                if (before != null && !before.equals(file)) {
                    throw node.mistake("`" + node.word(1) + "` is `" + before + "` elsewhere");
                }
            }
        }
    }

    /**
     * The macro that a directive calls.
     *
     * @param callee its name, with the name of its template before it where that is another
     */
    Macro find(TemplateNode callee, String template) {
        boolean elsewhere = callee.is(".");
        String owner = elsewhere ? imported.getOrDefault(callee.node(0).symbol(), "") : template;
        String name = elsewhere ? callee.word(1) : callee.symbol();
        TemplateNode macro = macros.getOrDefault(owner, Map.of()).get(name);
        if (macro == null) {
            throw callee.mistake("no macro is called `" + callee.written() + "` here");
        }
        return new Macro(owner, macro);
    }
}
