package offprint.build;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Html;

/** What kind of value an expression of a template has. */
sealed interface Type {

    /** The type in Java. */
    String java();

    /** The same as the argument of a generic type. */
    default String boxed() {
        return java();
    }

    /** Values that hold no others. */
    enum Simple implements Type {
        TEXT("String", "String"),
        NUMBER("int", "Integer"),
        DECIMAL("double", "Double"),
        TRUTH("boolean", "Boolean"),
        MARKUP(Html.class.getName(), Html.class.getName());

        private final String java;
        private final String boxed;

        Simple(String java, String boxed) {
            this.java = java;
            this.boxed = boxed;
        }

        @Override
        public String java() {
            return java;
        }

        @Override
        public String boxed() {
            return boxed;
        }
    }

    /** A record of package {@code view}, of which templates see the components. */
    record View(Class<?> view) implements Type {
        @Override
        public String java() {
            return view.getCanonicalName();
        }

        /** The component of a name, empty where there is none. */
        Optional<RecordComponent> component(String name) {
            for (RecordComponent component : view.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return Optional.of(component);
                }
            }
            return Optional.empty();
        }
    }

    /** A list. */
    record Many(Type of) implements Type {
        @Override
        public String java() {
            return "java.util.List<" + of.boxed() + '>';
        }
    }

    /** Texts by key. */
    record Texts() implements Type {
        @Override
        public String java() {
            return "java.util.Map<String, String>";
        }
    }

    /** A value that may be missing. */
    record Perhaps(Type of) implements Type {
        @Override
        public String java() {
            return "java.util.Optional<" + of.boxed() + '>';
        }
    }

    /** The type that a type of Java's is to templates; empty where they can be shown none such. */
    static Optional<Type> of(java.lang.reflect.Type java) {
        if (java instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        for (Simple simple : Simple.values()) {
            String name = java.getTypeName();
            if (name.equals(simple.java()) || name.equals("java.lang." + simple.boxed())) {
                return Optional.of(simple);
            }
        }
        return java instanceof Class<?> type && type.isRecord() ? Optional.of(new View(type)) : Optional.empty();
    }

    private static Optional<Type> ofGeneric(ParameterizedType generic) {
        Optional<Type> first = of(generic.getActualTypeArguments()[0]);
        if (generic.getRawType() == List.class) {
            return first.map(Many::new);
        }
        if (generic.getRawType() == Optional.class) {
            return first.map(Perhaps::new);
        }
        return generic.getRawType() == Map.class ? Optional.of(new Texts()) : Optional.empty();
    }
}
