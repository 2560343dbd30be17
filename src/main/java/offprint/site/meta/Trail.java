package offprint.site.meta;

import java.util.ArrayList;
import java.util.List;
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
        page.parent().ifPresent(parent -> steps.add(new Step(parent.name().in(wording::text), parent.address())));
        if (!page.isHome()) {
            steps.add(new Step(name, page.address()));
        }
        return steps;
    }
}
