package offprint.content.format;

import java.util.Arrays;
import java.util.List;
import offprint.model.OwnField;

/** The keys of a field of papers in site.yaml. */
public final class FieldKeys {
    public static final Keys<OwnField> ALL = new Keys<>();

    public static final Key<String> LABEL = ALL.required("label", Kinds.LINE, "The label on pages.");
    public static final Key<OwnField.Kind> KIND = ALL.key(
            "kind",
            Kinds.word(Arrays.asList(OwnField.Kind.values()), OwnField.Kind::key),
            "The kind of its values; default: line.");
    public static final Key<List<OwnField.Place>> SHOW = ALL.key(
            "show",
            Kinds.words(Arrays.asList(OwnField.Place.values()), OwnField.Place::key),
            "Where its values are shown; default: on the paper's page.");

    private FieldKeys() {}
}
