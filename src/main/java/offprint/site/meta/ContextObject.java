package offprint.site.meta;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.PersonName;
import offprint.model.Venue;

/**
 * A paper as a list tells it to reference managers: an OpenURL context object in a span (COinS; NISO Z39.88-2004, key and
 * encoded-value format).
 */
public final class ContextObject {
    private static final String FORMAT = "info:ofi/fmt:kev:mtx:";

    private final StringBuilder out = new StringBuilder(512);

    private ContextObject() {}

    /** What stands in the span's {@code title}, not yet escaped for HTML. */
    public static String of(Paper paper) {
        ContextObject object = new ContextObject();
        object.out.append("ctx_ver=Z39.88-2004");
        object.describe(paper);
        return object.out.toString();
    }

    private void describe(Paper paper) {
        Optional<Venue> venue = paper.venue();
        String container = venue.map(Venue::name).orElse("");
        String title = paper.title().text();
        switch (paper.type()) {
            case ARTICLE -> work("journal", "article", "rft.atitle", title, "rft.jtitle", container);
            case PREPRINT -> work("journal", "preprint", "rft.atitle", title, "rft.jtitle", container);
            case CONFERENCE, WORKSHOP -> work("book", "proceeding", "rft.atitle", title, "rft.btitle", container);
            case CHAPTER -> work("book", "bookitem", "rft.atitle", title, "rft.btitle", container);
            case BOOK -> work("book", "book", "rft.btitle", title, "rft.series", container);
            case REPORT -> work("book", "report", "rft.btitle", title, "rft.series", container);
            case THESIS -> work("dissertation", "", "rft.title", title, "rft.inst", container);
            case DATASET -> work("dc", "", "rft.title", title, "rft.type", "dataset");
            case SOFTWARE -> work("dc", "", "rft.title", title, "rft.type", "computerProgram");
            case OTHER -> work("dc", "", "rft.title", title, "rft.type", "document");
        }
        boolean dublinCore =
                switch (paper.type()) {
                    case DATASET, SOFTWARE, OTHER -> true;
                    case ARTICLE, CONFERENCE, WORKSHOP, PREPRINT, THESIS, BOOK, CHAPTER, REPORT -> false;
                };
        authors(paper, dublinCore);
        pair("rft.date", paper.date().iso());
        if (dublinCore) {
            pair("rft.publisher", venue.flatMap(Venue::publisher).orElse(container));
        } else {
            venue.ifPresent(this::place);
        }
        for (Identifier identifier : paper.identifiers()) {
            identifier(identifier);
        }
    }

    private void work(String format, String genre, String titleKey, String title, String key, String value) {
        pair("rft_val_fmt", FORMAT + format);
        pair("rft.genre", genre);
        pair(titleKey, title);
        pair(key, value);
    }

    /** The first author has keys of their own, in all formats but Dublin Core's. */
    private void authors(Paper paper, boolean dublinCore) {
        boolean first = !dublinCore;
        for (Contributor author : paper.authors().listed()) {
            PersonName name = author.name();
            if (first) {
                pair("rft.aulast", MetadataNames.family(name));
                pair("rft.aufirst", MetadataNames.given(name));
                first = false;
            } else {
                pair(dublinCore ? "rft.creator" : "rft.au", MetadataNames.inverted(name));
            }
        }
    }

    private void place(Venue venue) {
        pair("rft.volume", venue.volume().orElse(""));
        pair("rft.issue", venue.issue().orElse(""));
        venue.pages().map(PageRange::of).ifPresent(pages -> {
            pair("rft.spage", pages.first());
            pair("rft.epage", pages.last().orElse(""));
        });
        pair("rft.pub", venue.publisher().orElse(""));
        pair("rft.place", venue.location().orElse(""));
    }

    private void identifier(Identifier identifier) {
        switch (identifier.scheme()) {
            case DOI -> pair("rft_id", "info:doi/" + identifier.value());
            case PMID -> pair("rft_id", "info:pmid/" + identifier.value());
            case ISBN -> pair("rft.isbn", identifier.value());
            case ISSN -> pair("rft.issn", identifier.value());
            case ARXIV, OPENREVIEW, ACL, DBLP -> pair("rft_id", identifier.url());
            case ORCID -> {
                // People have one, papers have none.
            }
        }
    }

    private void pair(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        out.append('&').append(key).append('=');
        encode(value);
    }

    /** A form's encoding (RFC 3986 lets a colon, a slash and a comma stand in a query), in stretches of what may stand. */
    private void encode(String value) {
        int done = 0;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            int end = i + Character.charCount(c);
            if (!isPlain(c)) {
                out.append(value, done, i);
                if (c == ' ') {
                    out.append('+');
                } else {
                    for (byte b : value.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                        out.append('%').append(hex((b >> 4) & 0xF)).append(hex(b & 0xF));
                    }
                }
                done = end;
            }
            i = end;
        }
        out.append(value, done, value.length());
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == ':'
                || c == '/'
                || c == ',';
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
