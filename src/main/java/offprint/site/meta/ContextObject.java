package offprint.site.meta;

import offprint.export.cite.Work;
import offprint.export.cite.WorkForm;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.PercentEncoding;
import offprint.model.PersonName;

/**
 * A paper as a list tells it to reference managers: an OpenURL context object in a span (COinS; NISO Z39.88-2004, key and
 * encoded-value format). Without its abstract, which its own page has.
 */
public final class ContextObject {
    /** A form's encoding, in which a blank is a plus sign; RFC 3986 lets a colon, a slash and a comma stand in a query. */
    private static final PercentEncoding FORM = PercentEncoding.keeping(":/, ");

    private static final String FORMAT = "info:ofi/fmt:kev:mtx:";

    private final StringBuilder out = new StringBuilder(512);

    private ContextObject() {}

    /**
     * What stands in the span's {@code title}, not yet escaped for HTML.
     *
     * @param page the address of the paper's page on the web
     */
    public static String of(Paper paper, String page) {
        ContextObject object = new ContextObject();
        object.out.append("ctx_ver=Z39.88-2004");
        object.describe(paper, Work.of(paper), page);
        return object.out.toString();
    }

    private void describe(Paper paper, Work work, String page) {
        boolean dublinCore = title(work);
        authors(paper, dublinCore);
        paper.date().ifPresent(date -> pair("rft.date", date.iso()));
        if (dublinCore) {
            pair("rft.publisher", work.publisher());
        } else {
            place(work);
        }
        pair("rft.language", work.language());
        // Of several addresses readers take the last, and that of a registry is worth more.
        pair("rft_id", page);
        for (Identifier identifier : paper.identifiers()) {
            identifier(identifier);
        }
    }

    /** The format, the title and what the work is a part of; whether the format is Dublin Core's, for all else. */
    private boolean title(Work work) {
        String title = work.title().text();
        switch (work.form()) {
            case ARTICLE -> {
                work("journal", "article", "rft.atitle", title);
                pair("rft.jtitle", work.container());
                pair("rft.stitle", work.shortContainer());
            }
            case CONFERENCE, CHAPTER -> {
                work("book", work.form() == WorkForm.CHAPTER ? "bookitem" : "proceeding", "rft.atitle", title);
                pair("rft.btitle", work.container());
            }
            case BOOK -> work("book", "book", "rft.btitle", title);
            case REPORT -> work("book", "report", "rft.btitle", title);
            case THESIS -> work("dissertation", "", "rft.title", title);
            case PREPRINT, DATASET, SOFTWARE, OTHER -> {
                work("dc", "", "rft.title", title);
                pair(
                        "rft.type",
                        work.form() == WorkForm.DATASET
                                ? "dataset"
                                : work.type().zotero());
                return true;
            }
        }
        return false;
    }

    private void work(String format, String genre, String titleKey, String title) {
        pair("rft_val_fmt", FORMAT + format);
        pair("rft.genre", genre);
        pair(titleKey, title);
    }

    /** The first author has keys of their own, in all formats but Dublin Core's. */
    private void authors(Paper paper, boolean dublinCore) {
        boolean first = !dublinCore;
        for (Contributor author : paper.leading().listed()) {
            PersonName name = author.name();
            if (first && name.isOrganization()) {
                pair("rft.aucorp", name.family());
            } else if (first) {
                pair("rft.aulast", name.familyWithParticle());
                pair("rft.aufirst", MetadataNames.given(name));
            } else {
                // The comma keeps readers from taking an organization's name apart.
                String whole = MetadataNames.inverted(name) + (name.isOrganization() ? "," : "");
                pair(dublinCore ? "rft.creator" : "rft.au", whole);
            }
            first = false;
        }
    }

    private void place(Work work) {
        pair("rft.series", work.series());
        pair("rft.volume", work.volume());
        pair("rft.issue", work.issue());
        boolean several = work.pages().indexOf(',') >= 0;
        work.range().ifPresent(pages -> {
            if (several || pages.last().isEmpty()) {
                pair("rft.pages", several ? work.pages() : pages.first());
            } else {
                pair("rft.spage", pages.first());
                pair("rft.epage", pages.last().get());
            }
        });
        pair(work.form() == WorkForm.THESIS ? "rft.inst" : "rft.pub", work.publisher());
        pair("rft.place", work.place());
    }

    private void identifier(Identifier identifier) {
        switch (identifier.scheme()) {
            case DOI -> pair("rft_id", "info:doi/" + identifier.value());
            case PMID -> pair("rft_id", "info:pmid/" + identifier.value());
            case ISBN -> pair("rft.isbn", identifier.value());
            case ISSN -> pair("rft.issn", identifier.value());
            default -> pair("rft_id", identifier.url());
        }
    }

    private void pair(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        out.append('&').append(key).append('=');
        out.append(FORM.encode(value).replace(' ', '+'));
    }
}
