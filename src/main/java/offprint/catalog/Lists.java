package offprint.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.AuthorList;
import offprint.model.Bibliography;
import offprint.model.Contributor;
import offprint.model.EntryList;
import offprint.model.Folding;
import offprint.model.ListEntry;
import offprint.model.ListKind;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.model.TimeSpan;

/**
 * The lists of the content, in order: the known ones in the order of a CV, then the author's own by name. Within each,
 * ongoing entries come first, then by end and start, newest first; undated entries come last.
 */
public final class Lists {
    private final List<EntryList> all = new ArrayList<>();
    private final Map<Slug, List<Mention>> byPaper = new HashMap<>();
    private final Map<String, List<Mention>> byAuthor = new HashMap<>();
    private final Map<String, List<Mention>> byProject = new HashMap<>();

    /** An entry that names somebody or something, and the list in which it stands. */
    public record Mention(EntryList list, ListEntry entry) {}

    private Lists() {}

    static Lists of(Bibliography bibliography, AuthorIndex authors) {
        Lists lists = new Lists();
        List<EntryList> written = new ArrayList<>(bibliography.lists());
        written.sort((one, other) -> {
            int order = Integer.compare(rank(one), rank(other));
            return order != 0 ? order : one.name().compareTo(other.name());
        });
        for (EntryList list : written) {
            if (!list.entries().isEmpty()) {
                EntryList sorted = sorted(list);
                lists.all.add(sorted);
                sorted.entries().forEach(entry -> lists.mentions(new Mention(sorted, entry), authors));
            }
        }
        return lists;
    }

    /** Those that have entries. */
    public List<EntryList> all() {
        return List.copyOf(all);
    }

    /** The list of that name, where it has entries. */
    public Optional<EntryList> named(String name) {
        return all.stream().filter(list -> list.name().value().equals(name)).findFirst();
    }

    /** The entries that name a paper; its awards stand among those of the paper. */
    public List<Mention> of(Paper paper) {
        return byPaper.getOrDefault(paper.slug(), List.of()).stream()
                .filter(mention -> !isAward(mention))
                .toList();
    }

    /** The entries that name an author or a project; none for other headings. */
    public List<Mention> of(Heading heading) {
        return switch (heading.kind()) {
            case AUTHORS -> List.copyOf(byAuthor.getOrDefault(heading.id(), List.of()));
            case PROJECTS -> List.copyOf(byProject.getOrDefault(heading.id(), List.of()));
            case CATEGORIES, YEARS, VENUES, KEYWORDS -> List.of();
        };
    }

    /** What a paper was given, as it says itself or the list of awards says of it; once where both do. */
    public List<String> awards(Paper paper) {
        List<Mention> mentions = byPaper.getOrDefault(paper.slug(), List.of());
        if (mentions.isEmpty()) {
            return paper.extras().awards();
        }
        List<String> awards = new ArrayList<>(paper.extras().awards());
        for (Mention mention : mentions) {
            String award = mention.entry().title().map(title -> title.text()).orElse("");
            String key = Folding.fold(award);
            if (isAward(mention)
                    && awards.stream().noneMatch(known -> Folding.fold(known).equals(key))) {
                awards.add(award);
            }
        }
        return awards;
    }

    private static boolean isAward(Mention mention) {
        return mention.list().kind().equals(Optional.of(ListKind.AWARDS));
    }

    private static int rank(EntryList list) {
        return list.kind().map(Enum::ordinal).orElse(ListKind.values().length);
    }

    private static EntryList sorted(EntryList list) {
        if (list.inFileOrder()) {
            return list;
        }
        List<ListEntry> entries = new ArrayList<>(list.entries());
        entries.sort(Comparator.comparing(ListEntry::time, TimeSpan.NEWEST_FIRST));
        return new EntryList(list.name(), list.kind(), list.title(), list.grouping(), false, entries);
    }

    private void mentions(Mention mention, AuthorIndex authors) {
        for (Slug paper : mention.entry().papers()) {
            byPaper.computeIfAbsent(paper, key -> new ArrayList<>()).add(mention);
        }
        for (Slug project : mention.entry().projects()) {
            byProject.computeIfAbsent(project.value(), key -> new ArrayList<>()).add(mention);
        }
        List<Contributor> people =
                new ArrayList<>(mention.entry().people().map(AuthorList::listed).orElse(List.of()));
        mention.entry().own().name().ifPresent(people::add);
        for (Contributor person : people) {
            authors.find(person).ifPresent(author -> byAuthor.computeIfAbsent(author.id(), key -> new ArrayList<>())
                    .add(mention));
        }
    }
}
