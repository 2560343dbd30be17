package offprint.site.view;

import java.util.Optional;
import offprint.model.Venue;
import offprint.text.wording.Wording;

/**
 * Where a paper appeared.
 *
 * @param venue the venue's full name
 * @param href the venue's own place on the web
 * @param details what follows the name in the same line, with the space or comma before it: {@code  35(2), pp. 1–10};
 *     may be empty
 */
public record PublishedView(String venue, Optional<String> href, String details) {

    static PublishedView of(Venue venue, Wording wording) {
        StringBuilder out = new StringBuilder();
        venue.volume().ifPresent(volume -> out.append(' ').append(volume));
        venue.issue().ifPresent(issue -> out.append('(').append(issue).append(')'));
        venue.number().ifPresent(number -> add(wording.text("venue.number", number), out));
        venue.pages().ifPresent(pages -> add(pages(pages, wording), out));
        venue.series().ifPresent(series -> add(series, out));
        venue.publisher().ifPresent(publisher -> add(publisher, out));
        venue.location().ifPresent(location -> add(location, out));
        return new PublishedView(venue.name(), venue.url(), out.toString());
    }

    String inOneLine() {
        return venue + details;
    }

    private static void add(String detail, StringBuilder out) {
        out.append(", ").append(detail);
    }

    private static String pages(String written, Wording wording) {
        String pages = written.replace("--", "–").replace('-', '–');
        boolean several = pages.indexOf('–') >= 0 || pages.indexOf(',') >= 0;
        return wording.text(several ? "venue.pages" : "venue.page", pages);
    }
}
