package offprint.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The methods that are wanted: one for each macro, what it is called with, and what its callers are drawn over. */
final class Methods {
    private final Map<Method, String> names = new LinkedHashMap<>();
    private final Deque<Method> waiting = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();

    /** Which part of a macro a method draws. */
    enum Extent {
        WHOLE(""),
        BEFORE_NESTED("Before"),
        AFTER_NESTED("After");

        private final String suffix;

        Extent(String suffix) {
            this.suffix = suffix;
        }
    }

    /**
     * A method.
     *
     * @param macro the macro that it draws; empty where it draws the template itself
     * @param types those of its parameters
     */
    record Method(String template, Optional<TemplateMacros.Macro> macro, Root root, List<Type> types, Extent extent) {}

    /** The method's name with that of its class, by which it can be called. */
    String name(Method method) {
        String known = names.get(method);
        return known != null ? known : add(method);
    }

    private String add(Method method) {
        String type = JavaText.className(method.template());
        String base = method.macro().map(TemplateMacros.Macro::name).orElse("draw") + method.extent().suffix;
        // No word of Java ends in a number.
        String name = SourceVersion.isKeyword(base) ? base + '1' : base;
        for (int i = 2; !taken.add(type + '.' + name); i++) {
            name = base + i;
        }
        names.put(method, type + '.' + name);
        waiting.add(method);
        return type + '.' + name;
    }

    /** The next one that has been named but not handed out yet. */
    Optional<Method> next() {
        return Optional.ofNullable(waiting.poll());
    }
}
