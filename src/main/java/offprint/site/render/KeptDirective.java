package offprint.site.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pieces that many pages of one site have in common, drawn once: {@code <@kept key="…">…</@kept>}. A paper's row stands in
 * the lists of its year, its categories, its authors and so on. The key must say everything that the piece depends on.
 */
final class KeptDirective implements TemplateDirectiveModel {
    private final Map<String, String> pieces = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface is older than generics.
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("key") instanceof TemplateScalarModel key) || body == null) {
            throw new TemplateException("A kept piece needs a key and a body.", environment);
        }
        String piece = pieces.get(key.getAsString());
        if (piece == null) {
            PageWriter out = new PageWriter();
            body.render(out);
            piece = out.toString();
            pieces.put(key.getAsString(), piece);
        }
        environment.getOut().write(piece);
    }
}
