package offprint.site.view;

import java.util.Optional;

/**
 * What a page shows within its frame.
 *
 * @param description one or two sentences for search engines
 * @param view what the template is drawn over
 */
record PageContent(Template template, Optional<String> description, Record view) {

    PageContent(Template template, Record view) {
        this(template, Optional.empty(), view);
    }
}
