package offprint.catalog;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import offprint.model.Paper;

/** Papers that were read again, in place of what they were before; all others are unchanged. */
final class ReplacedPapers {
    private final IdentityHashMap<Paper, Paper> byFormer = new IdentityHashMap<>();

    private ReplacedPapers() {}

    /** What is another paper in the second of two orders; empty where not the same slugs stand in the same places. */
    @SuppressWarnings("ReferenceEquality") // A paper that is the same object need not be compared.
    static Optional<ReplacedPapers> between(List<Paper> before, List<Paper> now) {
        if (before.size() != now.size()) {
            return Optional.empty();
        }
        ReplacedPapers replaced = new ReplacedPapers();
        for (int i = 0; i < now.size(); i++) {
            Paper former = before.get(i);
            Paper paper = now.get(i);
            if (former != paper) {
                if (!former.slug().equals(paper.slug())) {
                    return Optional.empty();
                }
                replaced.byFormer.put(former, paper);
            }
        }
        return Optional.of(replaced);
    }

    /** Whether all of them say the same as before. */
    boolean agreeOn(Function<Paper, Object> field) {
        for (Map.Entry<Paper, Paper> replaced : byFormer.entrySet()) {
            if (!field.apply(replaced.getKey()).equals(field.apply(replaced.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /** The headings of an index under which the papers stand as before. */
    List<Heading> in(List<Heading> headings) {
        List<Heading> now = new ArrayList<>(headings.size());
        for (Heading heading : headings) {
            now.add(in(heading));
        }
        return List.copyOf(now);
    }

    private Heading in(Heading heading) {
        List<Paper> papers = heading.papers();
        boolean stays = true;
        for (int i = 0; i < papers.size() && stays; i++) {
            stays = !byFormer.containsKey(papers.get(i));
        }
        return stays ? heading : heading.with(replaced(papers));
    }

    private List<Paper> replaced(List<Paper> papers) {
        List<Paper> now = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            now.add(byFormer.getOrDefault(paper, paper));
        }
        return now;
    }
}
