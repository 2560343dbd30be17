package offprint.add.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.foreign.Author;
import offprint.add.foreign.People;
import offprint.model.PaperType;

/**
 * Two descriptions of one work merged into one: the first one's values win, what it lacks is filled in, and a less
 * precise date or an incomplete list of people gives way.
 */
public final class CompletedDraft {
    private CompletedDraft() {}

    /** The first description with what the second one says besides. */
    public static Draft of(Draft own, Draft other) {
        boolean sameKind = own.type() == other.type() || !own.venue().containsKey("name");
        return new Draft(
                own.key().isEmpty() ? other.key() : own.key(),
                own.place(),
                own.title().content().isEmpty() ? other.title() : own.title(),
                people(own, other),
                other.date().startsWith(own.date()) ? other.date() : own.date(),
                own.undated().isEmpty() ? other.undated() : own.undated(),
                own.type() == PaperType.OTHER ? other.type() : own.type(),
                own.status().or(other::status),
                sameKind ? union(own.venue(), other.venue()) : own.venue(),
                union(own.identifiers(), other.identifiers()),
                union(own.links(), other.links()),
                or(own.abstractText(), other.abstractText()),
                or(own.summary(), other.summary()),
                or(own.keywords(), other.keywords()),
                or(own.awards(), other.awards()),
                own.selected() || other.selected(),
                facts(own.facts(), other.facts()),
                union(own.notes(), other.notes()),
                union(own.subjects(), other.subjects()),
                own.citations().or(other::citations),
                or(own.files(), other.files()),
                or(own.besides(), other.besides()),
                union(own.rest(), other.rest()),
                own.doubts());
    }

    private static Map<String, People> people(Draft own, Draft other) {
        if (own.authors().isEmpty()) {
            return other.people();
        }
        Map<String, People> all = new LinkedHashMap<>();
        own.people().forEach((role, group) -> all.put(role, whole(group, other.people(role))));
        return all;
    }

    private static People whole(People own, People other) {
        if (!own.complete() && other.listed().size() > own.listed().size()) {
            return other;
        }
        List<Author> all = new ArrayList<>(own.listed());
        for (int i = 0; i < all.size() && all.size() == other.listed().size(); i++) {
            Author second = other.listed().get(i);
            if (all.get(i).orcid().isEmpty() && all.get(i).name().agreesWith(second.name())) {
                all.set(i, all.get(i).withOrcid(second.orcid()));
            }
        }
        return new People(all, own.complete());
    }

    private static DraftFacts facts(DraftFacts own, DraftFacts other) {
        Optional<DraftFacts.Patent> patent = own.patent().or(other::patent);
        return new DraftFacts(
                union(own.lines(), other.lines()),
                own.event().isEmpty() ? other.event() : own.event(),
                patent,
                own.original().or(other::original),
                or(own.reviewed(), other.reviewed()),
                or(own.funding(), other.funding()),
                union(own.subjects(), other.subjects()),
                union(own.titles(), other.titles()));
    }

    private static Draft.Text or(Draft.Text own, Draft.Text other) {
        return own.content().isEmpty() ? other : own;
    }

    private static <T> List<T> or(List<T> own, List<T> other) {
        return own.isEmpty() ? other : own;
    }

    private static <T> List<T> union(List<T> own, List<T> other) {
        List<T> all = new ArrayList<>(own);
        other.stream().filter(one -> !own.contains(one)).forEach(all::add);
        return all;
    }

    private static <T> Map<String, T> union(Map<String, T> own, Map<String, T> other) {
        Map<String, T> all = new LinkedHashMap<>(own);
        other.forEach(all::putIfAbsent);
        return all;
    }
}
