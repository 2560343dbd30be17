package offprint.site.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the views as they are meant: of a record its components and nothing else, nothing for an empty
 * Optional, markup for HTML. FreeMarker's own wrapper would look at each class as at a bean, methods and all, which is
 * more than templates may see, and a tenth of the time that a small site takes.
 */
final class ViewWrapper implements ObjectWrapper {
    private final ClassValue<Map<String, Method>> components = new ComponentsByName();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        if (object instanceof Record view) {
            return view instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.value())
                    : new RecordModel(view, components.get(view.getClass()));
        }
        if (object instanceof List<?> list) {
            return new ListModel(list);
        }
        return ofOtherKinds(object);
    }

    private @Nullable TemplateModel ofOtherKinds(@Nullable Object object) throws TemplateModelException {
        if (object instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (object instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (object instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        if (object == null || object instanceof TemplateModel) {
            return (TemplateModel) object;
        }
        throw new TemplateModelException(
                "a template cannot be shown a " + object.getClass().getName());
    }

    private final class RecordModel implements TemplateHashModel {
        private final Record view;
        private final Map<String, Method> components;

        RecordModel(Record view, Map<String, Method> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = components.get(name);
            if (accessor == null) {
                return null;
            }
            try {
                return wrap(accessor.invoke(view));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException("cannot read `" + name + "`", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return components.isEmpty();
        }
    }

    private final class MapModel implements TemplateHashModel {
        private final Map<?, ?> map;

        MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static final class ComponentsByName extends ClassValue<Map<String, Method>> {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                // A record within a class of its package is not public, though what it holds is for templates.
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    }
}
