package offprint.content.format;

import java.util.Arrays;
import java.util.List;
import offprint.model.OwnField;

/** The keys of a field of papers in site.yaml. */
public final class FieldKeys {
    public static final Keys<OwnField> ALL = new Keys<>();

    public static final Key<String> LABEL = ALL.required("label", Kinds.LINE, "What pages call it.");
    public static final Key<OwnField.Kind> KIND = ALL.key(
            "kind",
            Kinds.word(Arrays.asList(OwnField.Kind.values()), OwnField.Kind::key),
            "How its values are written; else line.");
    public static final Key<List<OwnField.Place>> SHOW = ALL.key(
            "show",
            Kinds.words(Arrays.asList(OwnField.Place.values()), OwnField.Place::key),
            "Where its values are shown; else on the page of a paper.");

    private FieldKeys() {}
}
