package offprint.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.model.EntryList;
import offprint.model.ListEntry;

/**
 * Entries of a list that have something in common.
 *
 * @param key a kind or a year; {@link #GOING_ON} or {@link #OTHERS}, which no author can write; or nothing where the list
 *     is not grouped
 */
public record EntryGroup(String key, List<ListEntry> entries) {
    public static final String GOING_ON = " now";
    public static final String OTHERS = " other";

    public EntryGroup {
        entries = List.copyOf(entries);
    }

    /** The groups of a list: kinds in the order of their words, else as they come; those of no kind or year last. */
    public static List<EntryGroup> of(EntryList list) {
        Map<String, List<ListEntry>> groups = new LinkedHashMap<>();
        if (list.grouping() == EntryList.Grouping.KIND) {
            list.kind().ifPresent(known -> known.kinds().forEach(kind -> groups.put(kind, new ArrayList<>())));
        }
        for (ListEntry entry : list.entries()) {
            groups.computeIfAbsent(key(list.grouping(), entry), key -> new ArrayList<>())
                    .add(entry);
        }
        List<EntryGroup> made = new ArrayList<>();
        List<ListEntry> others = groups.getOrDefault(OTHERS, Collections.emptyList());
        groups.remove(OTHERS);
        groups.forEach((key, entries) -> {
            if (!entries.isEmpty()) {
                made.add(new EntryGroup(key, entries));
            }
        });
        if (!others.isEmpty()) {
            made.add(new EntryGroup(OTHERS, others));
        }
        return made;
    }

    private static String key(EntryList.Grouping grouping, ListEntry entry) {
        return switch (grouping) {
            case NONE -> "";
            case KIND -> entry.kind().orElse(OTHERS);
            case YEAR ->
                entry.time()
                        .map(time -> time.goesOn()
                                ? GOING_ON
                                : Integer.toString(time.end().year()))
                        .orElse(OTHERS);
        };
    }
}
