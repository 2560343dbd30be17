package offprint.export.cite;

import offprint.model.Html;

/**
 * A work as one style would have it in a list of references.
 *
 * @param html phrasing content: titles that stand by themselves in {@code <cite>}, other italics in {@code <i>}
 * @param text the same without markup
 */
public record Reference(ReferenceStyle style, Html html, String text) {

    /** The work in one style. */
    static Reference of(Work work, ReferenceStyle style) {
        Line line =
                switch (style) {
                    case APA -> Apa.line(work);
                    case MLA -> Mla.line(work);
                    case CHICAGO -> Chicago.line(work);
                    case IEEE -> Ieee.line(work);
                    case ACM -> Acm.line(work);
                    case VANCOUVER -> Vancouver.line(work);
                };
        if (work.notice() == Work.Notice.RETRACTED || work.notice() == Work.Notice.WITHDRAWN) {
            line.add(" ", '[' + work.notice().words() + ']');
        }
        return new Reference(style, Html.of(line.html()), line.text());
    }
}
