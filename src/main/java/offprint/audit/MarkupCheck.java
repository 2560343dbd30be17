package offprint.audit;

import offprint.audit.html.TagScanner;
import offprint.diag.Rule;

/** Holds each tag of a page to the site's {@link AllowedMarkup}. */
final class MarkupCheck {
    private static final long BODY = TagScanner.name("body");

    private final ReadPage page;
    private final AllowedMarkup vocabulary;
    private boolean inBody;

    MarkupCheck(ReadPage page, AllowedMarkup vocabulary) {
        this.page = page;
        this.vocabulary = vocabulary;
    }

    void start(TagScanner tags) {
        if (!vocabulary.isClosed()) {
            return;
        }
        if (!vocabulary.hasElement(tags, page.bytes, inBody)) {
            object("an element `<" + AllowedMarkup.name(tags, page.bytes) + ">`", tags.start(), tags.end());
        } else if (tags.hasAttributes() && !vocabulary.hasHandlers()) {
            tags.firstThatBegins("on")
                    .ifPresent(name -> object("an attribute `" + name + "`", tags.startOf(name), tags.endOf(name)));
        }
        inBody |= tags.is(BODY);
    }

    /** A {@code <meta http-equiv="refresh">}. */
    void refresh(TagScanner tags) {
        if (vocabulary.isClosed() && !vocabulary.hasRefresh()) {
            object("a `<meta>` that leads readers away", tags.start(), tags.end());
        }
    }

    private void object(String what, int start, int end) {
        page.findings.add(new Finding(
                        Criterion.MARKUP,
                        Rule.FOREIGN_MARKUP,
                        what + " that neither theme nor Markdown makes",
                        start,
                        end,
                        "not from a template, and `raw_html` is off",
                        "")
                .help("find the text that it came from, and please report this as a fault of Offprint"));
    }
}
