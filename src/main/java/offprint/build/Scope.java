package offprint.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The names that a place in a template knows. Scopes of one method share what it has of the view and its own names. */
final class Scope {
    private final @Nullable Scope outer;
    private final Root root;
    private final Map<String, Local> locals = new HashMap<>();
    private final Map<String, Expression> globals;
    private final Set<String> taken;

    /**
     * A variable of a list or macro.
     *
     * @param loop where a list has got to, for its own variable
     */
    record Local(Expression value, Optional<Loop> loop) {}

    /** The variables in Java that hold the number of a list's item and the number of its items. */
    record Loop(String index, String size) {}

    private Scope(@Nullable Scope outer, Root root, Map<String, Expression> globals, Set<String> taken) {
        this.outer = outer;
        this.root = root;
        this.globals = globals;
        this.taken = taken;
    }

    static Scope of(Root root) {
        Scope scope = new Scope(null, root, new LinkedHashMap<>(), new HashSet<>());
        scope.taken.add("out");
        scope.taken.add("view");
        return scope;
    }

    Scope inner() {
        return new Scope(this, root, globals, taken);
    }

    /** A name in Java that the method does not have yet. */
    String fresh(String name) {
        String base = SourceVersion.isKeyword(name) || root.find(name).isPresent() ? name + '1' : name;
        String free = base;
        for (int i = 2; !taken.add(free); i++) {
            free = base + i;
        }
        return free;
    }

    void declare(String name, Expression value, Optional<Loop> loop) {
        locals.put(name, new Local(value, loop));
    }

    Optional<Local> local(String name) {
        Local local = locals.get(name);
        if (local != null) {
            return Optional.of(local);
        }
        return outer == null ? Optional.empty() : outer.local(name);
    }

    /** What the template is drawn over has such a name. */
    Optional<Expression> global(String name) {
        Optional<Expression> value = root.find(name);
        value.ifPresent(found -> globals.put(name, found));
        return value.map(found -> new Expression(name, found.type()));
    }

    /** What was asked of the view so far, by name, in the order of asking. */
    Map<String, Expression> globals() {
        return globals;
    }
}
