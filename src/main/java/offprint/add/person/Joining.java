package offprint.add.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.add.formats.Draft;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Descriptions of works from several sources, those of one work together: by a DOI, else by another identifier, else by
 * the title where no DOI speaks against it. A preprint and its published form stay two, for a site makes one paper with
 * two versions of them.
 */
final class Joining {
    private final Map<String, List<List<FoundWork>>> byKey = new HashMap<>();
    private final List<List<FoundWork>> groups = new ArrayList<>();

    /** The works in the order in which each was found first. */
    static List<FoundWork.Joined> of(List<FoundWork> all) {
        Joining joining = new Joining();
        for (FoundWork one : all) {
            joining.add(one);
        }
        return joining.groups.stream().map(FoundWork.Joined::of).toList();
    }

    private void add(FoundWork work) {
        List<String> keys = keys(work.draft());
        List<FoundWork> group = null;
        for (String key : keys) {
            for (List<FoundWork> candidate : byKey.getOrDefault(key, List.of())) {
                if (group == null && areOne(key, candidate, work.draft())) {
                    group = candidate;
                }
            }
        }
        if (group == null) {
            group = new ArrayList<>(1);
            groups.add(group);
        }
        group.add(work);
        for (String key : keys) {
            List<List<FoundWork>> bearers = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
            List<FoundWork> joined = group;
            if (bearers.stream().noneMatch(bearer -> bearer == joined)) {
                bearers.add(joined);
            }
        }
    }

    private static boolean areOne(String key, List<FoundWork> group, Draft draft) {
        if (key.startsWith("doi:")) {
            return true;
        }
        boolean stub = draft.authors().isEmpty();
        for (FoundWork one : group) {
            Draft other = one.draft();
            boolean twoDois = hasTwo(IdentifierScheme.DOI, draft, other);
            boolean kinds = (draft.type() == PaperType.PREPRINT) == (other.type() == PaperType.PREPRINT);
            boolean nameless = stub || other.authors().isEmpty();
            if (twoDois || (!kinds && !nameless)) {
                return false;
            }
            if (key.startsWith("title:") && (!sameYear(draft, other) || (!nameless && !sameFirst(draft, other)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasTwo(IdentifierScheme scheme, Draft one, Draft other) {
        String first = one.identifiers().getOrDefault(scheme.key(), "");
        String second = other.identifiers().getOrDefault(scheme.key(), "");
        return !first.isEmpty() && !second.isEmpty() && !first.equalsIgnoreCase(second);
    }

    private static boolean sameYear(Draft one, Draft other) {
        boolean undated = one.date().isEmpty() || other.date().isEmpty();
        return undated || one.date().substring(0, 4).equals(other.date().substring(0, 4));
    }

    private static boolean sameFirst(Draft one, Draft other) {
        return one.authors().get(0).name().agreesWith(other.authors().get(0).name());
    }

    /** What a work may be known by, the most certain first. */
    static List<String> keys(Draft draft) {
        Map<String, Boolean> keys = new LinkedHashMap<>();
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            String value = draft.identifiers().getOrDefault(scheme.key(), "");
            if (!value.isEmpty() && !scheme.isShared()) {
                keys.put(new Identifier(scheme, value).matchKey(), true);
            }
        }
        String title = Folding.fold(draft.title().content());
        if (title.length() > 8) {
            keys.put("title:" + title, true);
        }
        return new ArrayList<>(keys.keySet());
    }
}
