package offprint.site.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.IndexKind;
import offprint.site.plan.Address;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Wording;

/** The way from the home page to a page, by the pages that hold it. */
final class Trail {

    /** A page on the way. */
    record Step(String name, Address address) {}

    private final SitePlan plan;
    private final Wording wording;

    Trail(SitePlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /**
     * The steps from the home page to this one, both included.
     *
     * @param name what the page is called
     */
    List<Step> to(Page page, String name) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(plan.catalog().bibliography().site().title(), plan.home()));
        Optional<Step> parent = page.match(new Page.Cases<>(
                home -> Optional.empty(),
                all -> Optional.empty(),
                one -> Optional.of(new Step(wording.text("nav.papers"), plan.papers())),
                index -> Optional.empty(),
                under -> index(under.heading().kind()),
                list -> Optional.empty(),
                search -> Optional.empty(),
                text -> Optional.empty(),
                missing -> Optional.empty()));
        parent.ifPresent(steps::add);
        if (!page.address().equals(plan.home())) {
            steps.add(new Step(name, page.address()));
        }
        return steps;
    }

    private Optional<Step> index(IndexKind kind) {
        return plan.index(kind).map(address -> new Step(wording.text("index." + kind.key()), address));
    }
}
