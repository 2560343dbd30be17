package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Html;
import offprint.model.MarkdownPage;
import offprint.model.Slug;

/**
 * A page that the author wrote.
 *
 * @param draft what is said of one that is not published yet
 * @param lists that stand below its text
 */
public record TextView(Html title, Optional<String> draft, Html body, List<EntryListView> lists) {

    public TextView {
        lists = List.copyOf(lists);
    }

    static TextView of(MarkdownPage page, Edition edition, Links links, PaperRows rows) {
        List<EntryListView> lists = new ArrayList<>();
        for (Slug name : page.lists()) {
            edition.catalog()
                    .lists()
                    .named(name.value())
                    .ifPresent(list -> lists.add(EntryListView.of(list, false, edition, links, rows)));
        }
        Optional<String> draft = page.draft() ? Optional.of(edition.wording().text("status.draft")) : Optional.empty();
        return new TextView(links.html(page.title()), draft, links.html(page.body()), lists);
    }
}
