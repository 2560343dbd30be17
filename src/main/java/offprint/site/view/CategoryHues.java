package offprint.site.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Category;
import offprint.model.SiteSettings;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;

/** Which hue and which page each category has. */
final class CategoryHues {
    private record Entry(int hue, Address address) {}

    private final Map<String, Entry> byCode = new HashMap<>();

    CategoryHues(SitePlan plan) {
        SiteSettings site = plan.catalog().bibliography().site();
        Map<String, Integer> hues = new HashMap<>();
        for (Category category : site.categories()) {
            hues.put(category.code(), site.hue(category));
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

    /** The hue of a category; empty where no paper is of it. */
    Optional<Integer> hue(String code) {
        Entry entry = byCode.get(code);
        return entry == null ? Optional.empty() : Optional.of(entry.hue());
    }
}
