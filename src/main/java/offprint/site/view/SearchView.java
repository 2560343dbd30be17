package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Category;

/**
 * Where a reader searches the papers. The results come from the index, which the page reads when something is typed.
 *
 * @param index the way to the folder of the index
 * @param papers the way to the list of all papers, below which each has its page
 * @param categories those that results may name
 */
public record SearchView(String index, String papers, List<CategoryView> categories) {

    public SearchView {
        categories = List.copyOf(categories);
    }

    static SearchView of(Edition edition, Links links) {
        List<CategoryView> categories = new ArrayList<>();
        for (Category category : edition.site().categories()) {
            if (edition.hues().has(category)) {
                categories.add(edition.hues().view(category, links));
            }
        }
        return new SearchView(
                links.to(edition.plan().searchIndex()), links.to(edition.plan().papers()), categories);
    }
}
