package offprint.build;

import java.util.Optional;
import offprint.site.view.View;

/**
 * What a template is drawn over.
 *
 * @param view the record whose components all macros know by their names
 * @param content for a page, what is at {@code content}; macros of another template than the page's own do not know it
 */
record Root(Type.View view, Optional<Type.View> content) {

    static Root page(Class<? extends Record> content) {
        return new Root(new Type.View(View.class), Optional.of(new Type.View(content)));
    }

    static Root file(Class<? extends Record> view) {
        return new Root(new Type.View(view), Optional.empty());
    }

    /** What macros know that pages share. */
    Root shared() {
        return new Root(view, Optional.empty());
    }

    /** The value that a name has, if it has one. */
    Optional<Expression> find(String name) {
        if (name.equals("content") && content.isPresent()) {
            return Optional.of(new Expression("(" + content.get().java() + ") view.content()", content.get()));
        }
        return view.component(name)
                .flatMap(component -> Type.of(component.getGenericType()))
                .map(type -> new Expression("view." + name + "()", type));
    }
}
