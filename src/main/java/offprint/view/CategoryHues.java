package offprint.view;

import java.util.HashMap;
import java.util.Map;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Category;
import offprint.plan.Address;
import offprint.plan.SitePlan;

/** Which hue and which page each category has. */
final class CategoryHues {
    private static final int HUES = 8;

    private record Entry(int hue, Address address) {}

    private final Map<String, Entry> byCode = new HashMap<>();

    CategoryHues(SitePlan plan) {
        Map<String, Integer> hues = new HashMap<>();
        for (Category category : plan.catalog().bibliography().site().categories()) {
            hues.put(category.code(), hues.size() % HUES + 1);
        }
        for (Heading heading : plan.catalog().index(IndexKind.CATEGORIES)) {
            Integer hue = hues.get(heading.id());
            plan.heading(heading)
                    .ifPresent(address -> byCode.put(heading.id(), new Entry(hue == null ? 1 : hue, address)));
        }
    }

    /** The category of a paper of the site, which therefore has a page. */
    CategoryView view(Category category, Links links) {
        Entry entry = byCode.get(category.code());
        if (entry == null) {
            throw new IllegalArgumentException("no paper is of the category " + category.code());
        }
        return new CategoryView(category.code(), category.name(), links.to(entry.address()), entry.hue());
    }

    boolean has(Category category) {
        return byCode.containsKey(category.code());
    }
}
