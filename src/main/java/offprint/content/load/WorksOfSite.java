package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Extras;
import offprint.model.OtherWork;
import offprint.model.Paper;
import offprint.model.Slug;

/** Puts into papers what other papers of the site say of themselves: those that they translate, reprint or review. */
final class WorksOfSite {
    private final List<LoadedPaper> papers;
    private final ReviewTitles reviews;
    private final Map<Slug, Paper> bySlug = new HashMap<>();

    WorksOfSite(List<LoadedPaper> papers, ReviewTitles reviews) {
        this.papers = papers;
        this.reviews = reviews;
        for (LoadedPaper paper : papers) {
            bySlug.put(paper.paper().slug(), paper.paper());
        }
    }

    /** All papers, in their order. */
    List<Paper> named() {
        List<Paper> named = new ArrayList<>(papers.size());
        for (LoadedPaper paper : papers) {
            named.add(named(paper));
        }
        return named;
    }

    private Paper named(LoadedPaper loaded) {
        Paper paper = loaded.paper();
        Extras extras = paper.extras();
        Optional<OtherWork> original = extras.original().flatMap(this::named);
        List<OtherWork> reviewed = new ArrayList<>();
        for (OtherWork work : extras.reviewed()) {
            named(work).ifPresent(reviewed::add);
        }
        if (original.equals(extras.original()) && reviewed.equals(extras.reviewed())) {
            return paper;
        }
        Paper named = paper.with(extras.of(original, reviewed));
        return loaded.titled() ? named : named.titled(reviews.of(reviewed, paper.language()));
    }

    /** The work as the site has it; empty for a paper that is not there, such as a draft. */
    private Optional<OtherWork> named(OtherWork work) {
        return work.paper().isEmpty()
                ? Optional.of(work)
                : Optional.ofNullable(bySlug.get(work.paper().get())).map(OtherWork::of);
    }
}
