package offprint.content.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import offprint.content.format.ListKeys;
import offprint.content.format.NotMineKeys;
import offprint.content.format.OrganizationKeys;
import offprint.content.format.PaperKeys;
import offprint.content.format.PersonKeys;
import offprint.content.format.ProfileKeys;
import offprint.content.format.ProjectKeys;
import offprint.content.format.Shape;
import offprint.content.format.SiteKeys;
import offprint.diag.json.JsonValue;

/**
 * The JSON Schemas (draft 2020-12) of the content files. They are of use to older readers, too: no keyword is in them that
 * means something else in draft 7.
 */
public final class ContentSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private ContentSchema() {}

    /** The schema of one kind of file, as a text of JSON. */
    public static String of(ContentKind kind) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$schema", new JsonValue.Text(DIALECT));
        schema.putAll(shape(kind).members());
        return Layout.of(new JsonValue.Members(schema));
    }

    /** All of them in one document, each under its kind's word in {@code $defs}; by itself it accepts anything. */
    public static String all() {
        Map<String, JsonValue> kinds = new LinkedHashMap<>();
        for (ContentKind kind : ContentKind.values()) {
            kinds.put(kind.key(), shape(kind));
        }
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$schema", new JsonValue.Text(DIALECT));
        schema.put("title", new JsonValue.Text("The content files of an Offprint site"));
        schema.put("$defs", new JsonValue.Members(kinds));
        return Layout.of(new JsonValue.Members(schema));
    }

    private static JsonValue.Members shape(ContentKind kind) {
        Shape shape =
                switch (kind) {
                    case PAPER -> PaperKeys.shape();
                    case SITE -> SiteKeys.shape();
                    case PROFILE -> ProfileKeys.shape();
                    case PEOPLE -> PersonKeys.shape();
                    case PROJECT -> ProjectKeys.shape();
                    case ORGANIZATIONS -> OrganizationKeys.shape();
                    case POSITIONS, EDUCATION, GRANTS, AWARDS, TALKS, TEACHING, STUDENTS, SERVICE, MEDIA, LIST ->
                        ListKeys.shape(kind.list());
                    case NOT_MINE ->
                        Shape.mapping(NotMineKeys.PATTERN, Shape.text())
                                .title("Works that others have written: from identifiers to reasons");
                    case NEWS -> Shape.mappingByDate(Shape.texts()).title("News: from dates to lines of Markdown");
                };
        return shape.finished();
    }
}
