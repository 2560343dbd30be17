package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.EntryGroup;
import offprint.catalog.Lists;
import offprint.model.EntryList;
import offprint.model.ListEntry;

/**
 * A list, or some of its entries.
 *
 * @param key its name
 * @param label what pages call it
 */
public record EntryListView(String key, String label, List<Group> groups) {

    public EntryListView {
        groups = List.copyOf(groups);
    }

    /** Entries that have something in common, which stands above them. */
    public record Group(Optional<String> label, List<EntryView> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * All of a list.
     *
     * @param anchored whether others link to its entries here
     */
    static EntryListView of(EntryList list, boolean anchored, Edition edition, Links links, PaperRows rows) {
        EntryView.Maker maker = new EntryView.Maker(edition, links, rows, anchored);
        List<Group> groups = new ArrayList<>();
        boolean byKind = list.grouping() == EntryList.Grouping.KIND;
        for (EntryGroup group : EntryGroup.of(list)) {
            List<EntryView> entries = new ArrayList<>();
            for (ListEntry entry : group.entries()) {
                entries.add(maker.view(list, entry, byKind));
            }
            groups.add(new Group(label(list, group, edition), entries));
        }
        return new EntryListView(list.name().value(), label(list, edition), groups);
    }

    /** The first entries of a list. */
    static EntryListView first(int most, EntryList list, Edition edition, Links links, PaperRows rows) {
        EntryView.Maker maker = new EntryView.Maker(edition, links, rows, false);
        List<EntryView> entries = new ArrayList<>();
        for (ListEntry entry :
                list.entries().subList(0, Math.min(most, list.entries().size()))) {
            entries.add(maker.view(list, entry, false));
        }
        Group group = new Group(Optional.empty(), entries);
        return new EntryListView(list.name().value(), label(list, edition), List.of(group));
    }

    /** Entries of several lists, each list as a group. */
    static Optional<EntryListView> mentions(
            String label, List<Lists.Mention> mentions, Edition edition, Links links, PaperRows rows) {
        EntryView.Maker maker = new EntryView.Maker(edition, links, rows, false);
        List<Group> groups = new ArrayList<>();
        for (EntryList list : edition.catalog().lists().all()) {
            List<EntryView> entries = new ArrayList<>();
            for (Lists.Mention mention : mentions) {
                if (mention.list().equals(list)) {
                    entries.add(maker.view(list, mention.entry(), false));
                }
            }
            if (!entries.isEmpty()) {
                groups.add(new Group(Optional.of(label(list, edition)), entries));
            }
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryListView("mentions", edition.word(label), groups));
    }

    static String label(EntryList list, Edition edition) {
        return list.title().orElseGet(() -> edition.word("lists." + list.name().value()));
    }

    private static Optional<String> label(EntryList list, EntryGroup group, Edition edition) {
        return switch (group.key()) {
            case "" -> Optional.empty();
            case EntryGroup.OTHERS -> Optional.of(edition.word("cv.other"));
            case EntryGroup.GOING_ON -> Optional.of(edition.word("cv.now"));
            default ->
                Optional.of(
                        list.grouping() == EntryList.Grouping.KIND
                                ? EntryView.Maker.kind(list, group.key(), edition)
                                : group.key());
        };
    }
}
