package offprint.content.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import offprint.content.yaml.YamlNode;
import offprint.model.Makers;
import offprint.model.Role;

/** The keys of {@code contributors}: the roles that have no key of their own. */
public final class ContributorKeys {
    public static final Keys<Makers> ALL = new Keys<>();
    private static final Map<Role, Key<YamlNode>> KEYS = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            if (!role.isLeading()) {
                KEYS.put(role, ALL.key(role.key(), Kinds.NODE.shaped(AuthorKeys::people), "People; one, or a list."));
            }
        }
        for (String own : new String[] {"authors", "editors", "translators"}) {
            ALL.instead(own, "`" + own + "` is a key of its own, beside `contributors`");
        }
    }

    private ContributorKeys() {}

    public static Key<YamlNode> key(Role role) {
        return Objects.requireNonNull(KEYS.get(role));
    }
}
