package offprint.site.view;

import offprint.model.Html;

/** A page that the author wrote. */
public record TextView(Html title, Html body) {}
