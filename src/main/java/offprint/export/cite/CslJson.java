package offprint.export.cite;

import offprint.diag.json.JsonWriter;
import offprint.model.Contributor;
import offprint.model.PersonName;
import offprint.model.PublicationDate;

/** A work as an item of CSL-JSON (Citation Style Language 1.0.2), for reference managers and citation processors. */
final class CslJson {
    private final JsonWriter json = new JsonWriter();

    private CslJson() {}

    static String item(Work work) {
        return new CslJson().write(work);
    }

    private String write(Work work) {
        json.beginObject();
        text("id", work.key());
        text("type", work.csl());
        text("title", work.title().text());
        json.name("author").beginArray();
        for (Contributor contributor : work.authors().listed()) {
            name(contributor.name());
        }
        if (!work.authors().complete()) {
            json.beginObject().name("literal").value("others").endObject();
        }
        json.endArray();
        date(work);
        text("container-title", work.container());
        text("container-title-short", work.shortContainer());
        text("collection-title", work.series());
        text("volume", work.volume());
        text("issue", work.issue());
        text(isOfSeries(work) ? "collection-number" : "number", work.number() + work.articleNumber());
        text("version", work.version());
        text("page", work.locator(work.pages().replace('–', '-')));
        text("publisher", work.publisher());
        text(work.type() == WorkType.CONFERENCE ? "event-place" : "publisher-place", work.place());
        text("genre", work.genre());
        text("DOI", work.doi());
        text("ISBN", work.isbn());
        text("ISSN", work.issn());
        text("PMID", work.pmid());
        text("URL", work.url());
        text("keyword", String.join(", ", work.keywords()));
        text("language", work.language());
        work.abstractText().ifPresent(text -> text("abstract", text.text()));
        text("status", work.isToAppear() ? "forthcoming" : "");
        text("note", work.notice().words());
        return json.endObject().toString();
    }

    private static boolean isOfSeries(Work work) {
        return work.type() == WorkType.BOOK || work.type() == WorkType.CONFERENCE || work.type() == WorkType.CHAPTER;
    }

    private void date(Work work) {
        work.date().ifPresent(this::date);
    }

    private void date(PublicationDate issued) {
        json.name("issued").beginObject().name("date-parts").beginArray().beginArray();
        json.value(issued.year());
        if (issued.month() > 0) {
            json.value(issued.month());
        }
        if (issued.day() > 0) {
            json.value(issued.day());
        }
        json.endArray().endArray().endObject();
    }

    /** A particle and a suffix stand where Zotero and Crossref have them: it passes the members of CSL's own over. */
    private void name(PersonName name) {
        json.beginObject();
        if (name.isOrganization()) {
            text("literal", name.family());
        } else {
            text("family", name.familyWithParticle());
            text("given", name.suffix().isEmpty() ? name.given() : name.given() + ", " + name.suffix());
        }
        json.endObject();
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            json.name(name).value(OneLine.of(value));
        }
    }
}
