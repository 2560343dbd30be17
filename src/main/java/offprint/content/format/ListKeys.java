package offprint.content.format;

import java.util.Arrays;
import java.util.Optional;
import offprint.content.yaml.YamlSequence;
import offprint.model.EntryList;
import offprint.model.ListKind;

/** The keys of a list that is more than its entries: lists/NAME.yaml. */
public final class ListKeys {
    private static final Keys<EntryList> COMMON = new Keys<>();

    public static final Key<String> TITLE = COMMON.key("title", Kinds.LINE, "The title of the list.");
    public static final Key<EntryList.Grouping> GROUP = COMMON.key(
            "group",
            Kinds.word(Arrays.asList(EntryList.Grouping.values()), EntryList.Grouping::key),
            "What entries are grouped by; default: not grouped.");
    public static final Key<String> ORDER = COMMON.key(
            "order",
            Kinds.word(Arrays.asList("date", "file"), word -> word),
            "The order: by date, or as in this file.");
    public static final Key<YamlSequence> ENTRIES =
            COMMON.required("entries", Kinds.LIST, "The entries, each a mapping.");

    private static final Key<String> REQUIRED_TITLE = new Key<>(TITLE.name(), TITLE.kind(), true, TITLE.doc());

    private ListKeys() {}

    /** The keys of a list; that an author's own has a title, who reads it has to say. */
    public static Keys<EntryList> all() {
        return COMMON;
    }

    private static Keys<EntryList> of(Optional<ListKind> list) {
        Keys<EntryList> keys = new Keys<>();
        keys.add(list.isPresent() ? TITLE : REQUIRED_TITLE);
        keys.add(GROUP);
        keys.add(ORDER);
        keys.add(new Key<>(
                ENTRIES.name(),
                ENTRIES.kind().shaped(() -> Shape.list(EntryKeys.of(list).shape())),
                true,
                ENTRIES.doc()));
        return keys;
    }

    /** What the file of a list looks like: its entries, or a mapping of more; an author's own is a mapping. */
    public static Shape shape(Optional<ListKind> list) {
        Shape either = list.isPresent()
                ? Shape.of("array", "object").items(EntryKeys.of(list).shape())
                : Shape.mapping();
        return of(list).shape(either)
                .title(list.map(kind -> "The list `" + kind.key() + "`").orElse("A list of your own"));
    }
}
