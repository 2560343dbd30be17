package offprint.build;

import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads templates by FreeMarker's own parser, which has stripped white space already. Its tree is not public; what is
 * called here is what FreeMarker's printer of trees calls.
 */
@SuppressWarnings("deprecation") // There is no other way to the tree.
final class TemplateReader {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final Method symbol = method("getNodeTypeSymbol");
    private final Method count = method("getParameterCount");
    private final Method value = method("getParameterValue", int.class);
    private final Method role = method("getParameterRole", int.class);

    TemplateReader() {
        configuration.setTabSize(1);
    }

    /** The template's tree. */
    TemplateNode read(String name, String text) {
        try {
            return node(new Template(name, text, configuration).getRootTreeNode(), name);
        } catch (ParseException e) {
            TemplateNode.Place place = new TemplateNode.Place(name, e.getLineNumber(), e.getColumnNumber());
            throw new TemplateMistake(place, e.getEditorMessage());
        } catch (IOException | TemplateModelException e) {
            throw new TemplateMistake(new TemplateNode.Place(name, 1, 1), "the template cannot be read: " + e);
        }
    }

    private TemplateNode node(TemplateObject object, String template) throws TemplateModelException {
        List<TemplateNode.Part> parts = new ArrayList<>();
        for (int i = 0; i < (Integer) call(count, object); i++) {
            parts.add(part(String.valueOf(call(role, object, i)), callOrNull(value, object, i), template));
        }
        return new TemplateNode(
                (String) call(symbol, object),
                parts,
                children(object, template),
                parts.isEmpty() ? literal(object) : Optional.empty(),
                object.getCanonicalForm(),
                new TemplateNode.Place(template, object.getBeginLine(), object.getBeginColumn()));
    }

    private TemplateNode.Part part(String role, @Nullable Object value, String template) throws TemplateModelException {
        if (value instanceof TemplateObject object) {
            return new TemplateNode.Part(role, Optional.of(node(object, template)), Optional.empty());
        }
        return new TemplateNode.Part(
                role, Optional.empty(), Optional.ofNullable(value).map(Object::toString));
    }

    private List<TemplateNode> children(TemplateObject object, String template) throws TemplateModelException {
        List<TemplateNode> children = new ArrayList<>();
        if (object instanceof TemplateElement element) {
            for (int i = 0; i < element.getChildCount(); i++) {
                children.add(node((TemplateElement) element.getChildAt(i), template));
            }
        }
        return children;
    }

    private static Optional<String> literal(TemplateObject object) throws TemplateModelException {
        if (object instanceof TemplateScalarModel text) {
            return Optional.ofNullable(text.getAsString());
        }
        return object instanceof TemplateNumberModel number
                ? Optional.of(number.getAsNumber().toString())
                : Optional.empty();
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("this FreeMarker has another tree", e);
        }
    }

    private static Object call(Method method, TemplateObject object, Object... arguments) {
        Object result = callOrNull(method, object, arguments);
        if (result == null) {
            throw new IllegalStateException(method + " has no answer");
        }
        return result;
    }

    private static @Nullable Object callOrNull(Method method, TemplateObject object, Object... arguments) {
        try {
            return method.invoke(object, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("this FreeMarker has another tree", e);
        }
    }
}
