package offprint.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns templates into the source of Java classes: one for each, and one that knows all that are drawn by name. */
final class ThemeCompiler {
    static final String PACKAGE = "offprint.site.theme";
    static final String THEME = "BuiltInTemplates";

    private final Map<String, TemplateNode> templates = new TreeMap<>();
    private final Map<String, Root> roots;
    private final TemplateMacros macros;
    private final Methods methods = new Methods();
    private final Map<String, StringBuilder> bodies = new TreeMap<>();

    /**
     * @param texts the templates by name
     * @param roots what those that are drawn by themselves are drawn over, in an order that is always the same
     */
    ThemeCompiler(Map<String, String> texts, Map<String, Root> roots) {
        TemplateReader reader = new TemplateReader();
        texts.forEach((name, text) -> templates.put(name, reader.read(name, text)));
        this.roots = new LinkedHashMap<>(roots);
        this.macros = new TemplateMacros(templates);
    }

    /** The sources by the names of their classes, without that of their package. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        sources.put(THEME, theme());
        for (Optional<Methods.Method> next = methods.next(); next.isPresent(); next = methods.next()) {
            Methods.Method method = next.get();
            bodies.computeIfAbsent(method.template(), template -> new StringBuilder())
                    .append(source(method));
        }
        bodies.forEach((template, body) -> {
            String name = JavaText.className(template);
            sources.put(
                    name,
                    "package " + PACKAGE + ";\n\n/** templates/" + template + " */\nfinal class " + name + " {\n" + body
                            + "}\n");
        });
        return sources;
    }

    private String theme() {
        JavaCode code = new JavaCode();
        roots.forEach((template, root) -> {
            Methods.Method method =
                    new Methods.Method(template, Optional.empty(), root, List.of(), Methods.Extent.WHOLE);
            code.open("if (template.equals(" + JavaText.literal(template) + "))");
            code.line(methods.name(method) + "(out, (" + root.view().java() + ") view);");
            code.line("return;");
            code.close();
        });
        return "package " + PACKAGE + ";\n\nfinal class " + THEME + " extends CompiledTheme {\n"
                + "    @Override\n    void draw(String template, Object view, PageText out) {\n" + code
                + "        throw new IllegalArgumentException(template);\n    }\n}\n";
    }

    private String source(Methods.Method method) {
        Scope scope = Scope.of(method.root());
        List<String> parameters =
                new ArrayList<>(List.of("PageText out", method.root().view().java() + " view"));
        method.macro().ifPresent(macro -> declare(macro, method.types(), scope, parameters));
        JavaCode code = new JavaCode();
        Calls calls = new Calls(method.template(), method.root(), macros, methods);
        new Statements(method.template(), calls, code).all(nodes(method), scope);
        String name = methods.name(method);
        StringBuilder source = new StringBuilder("    static void ")
                .append(name.substring(name.indexOf('.') + 1))
                .append('(')
                .append(String.join(", ", parameters))
                .append(") {\n");
        scope.globals().forEach((global, value) -> source.append("        ")
                .append(value.type().java() + ' ' + global + " = " + value.java() + ";\n"));
        return source.append(code).append("    }\n\n").toString();
    }

    private static void declare(TemplateMacros.Macro macro, List<Type> types, Scope scope, List<String> parameters) {
        for (int i = 0; i < types.size(); i++) {
            String name = macro.parameters().get(i).name();
            String variable = scope.fresh(name);
            parameters.add(types.get(i).java() + ' ' + variable);
            scope.declare(name, new Expression(variable, types.get(i)), Optional.empty());
        }
    }

    private List<TemplateNode> nodes(Methods.Method method) {
        Optional<TemplateNode> macro = method.macro().map(TemplateMacros.Macro::node);
        if (macro.isPresent()) {
            return Nested.extent(macro.get(), method.extent());
        }
        TemplateNode tree = templates.get(method.template());
        if (tree == null) {
            throw new TemplateMistake(new TemplateNode.Place(method.template(), 1, 1), "there is no such template");
        }
        return List.of(tree);
    }
}
