package offprint.text.markup;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;

/** Names the alignment of a table's cells by a class, because HTML has no {@code align} any more. */
final class ColumnAlignment extends IndependentAttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        return (node, part, attributes) -> {
            String side = attributes.getValue("align");
            if (!side.isEmpty()) {
                attributes.remove("align");
                attributes.addValue("class", "align-" + side);
            }
        };
    }
}
