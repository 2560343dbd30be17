package offprint.content.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import offprint.content.yaml.YamlScalar;
import offprint.model.SubjectScheme;

/** The keys of {@code subjects}: the classifications. */
public final class SubjectKeys {
    public static final Keys<SubjectScheme> ALL = new Keys<>();
    private static final Map<SubjectScheme, Key<List<YamlScalar>>> KEYS = new EnumMap<>(SubjectScheme.class);

    static {
        for (SubjectScheme scheme : SubjectScheme.values()) {
            String doc = "Of the " + scheme.label() + ", such as " + scheme.example() + ".";
            KEYS.put(scheme, ALL.key(scheme.key(), Kinds.TEXTS, doc));
        }
    }

    private SubjectKeys() {}

    public static Key<List<YamlScalar>> key(SubjectScheme scheme) {
        return Objects.requireNonNull(KEYS.get(scheme));
    }
}
