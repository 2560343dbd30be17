package offprint.export.cite;

import java.util.List;
import offprint.diag.json.JsonWriter;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.Event;
import offprint.model.Patent;
import offprint.model.PersonName;
import offprint.model.PublicationDate;
import offprint.model.Role;
import offprint.model.TimeSpan;

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
        people("author", work.makers().of(Role.AUTHOR));
        people("editor", work.editors());
        people("translator", work.makers().of(Role.TRANSLATOR));
        people("illustrator", work.makers().of(Role.ILLUSTRATOR));
        people("compiler", work.makers().of(Role.COMPILER));
        people("composer", work.makers().of(Role.COMPOSER));
        people("director", work.makers().of(Role.DIRECTOR));
        people("performer", work.makers().of(Role.PERFORMER));
        people("interviewer", work.makers().of(Role.INTERVIEWER));
        people("container-author", work.book().authors());
        people("collection-editor", work.book().seriesEditors());
        date(work);
        text("container-title", work.container());
        text("container-title-short", work.shortContainer());
        text("collection-title", work.series());
        text("volume", work.volume());
        text("issue", work.issue());
        text(isOfSeries(work) ? "collection-number" : "number", work.number() + work.articleNumber());
        text("version", work.version());
        text("page", work.locator(work.pages().replace('–', '-')));
        boolean patent = work.extras().patent().isPresent();
        text("publisher", patent ? "" : work.publisher());
        text("publisher-place", work.publisherPlace());
        text("event-title", work.eventName());
        text("event-place", work.eventPlace());
        work.extras().event().flatMap(Event::time).ifPresent(this::eventDate);
        text("genre", work.genre());
        text("edition", work.extras().edition().orElse(""));
        text("number-of-pages", work.extras().pageCount().orElse(""));
        work.extras().patent().map(Patent::number).ifPresent(number -> {
            text("number", number.value());
            text("authority", work.publisher().isEmpty() ? number.office() : work.publisher());
        });
        work.extras().original().ifPresent(original -> {
            text("original-title", original.title().text());
            people("original-author", original.authors());
        });
        if (!work.extras().reviewed().isEmpty()) {
            text("reviewed-title", work.extras().reviewed().get(0).title().text());
            people("reviewed-author", work.extras().reviewed().get(0).authors());
        }
        text("DOI", work.doi());
        text("ISBN", work.isbn());
        text("ISSN", work.issn());
        text("PMID", work.pmid());
        text("URL", work.url());
        text("keyword", String.join(", ", work.keywords()));
        text("language", work.language());
        work.abstractText().ifPresent(text -> text("abstract", text.text()));
        text("status", work.cslStatus());
        text("note", work.notice().words());
        return json.endObject().toString();
    }

    private void people(String name, AuthorList people) {
        if (people.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (Contributor person : people.listed()) {
            name(person.name());
        }
        if (!people.complete()) {
            json.beginObject().name("literal").value("others").endObject();
        }
        json.endArray();
    }

    private static boolean isOfSeries(Work work) {
        return work.form() == WorkForm.BOOK || work.form() == WorkForm.CONFERENCE || work.form() == WorkForm.CHAPTER;
    }

    private void date(Work work) {
        work.date().ifPresent(issued -> dates("issued", List.of(issued)));
    }

    private void eventDate(TimeSpan time) {
        dates(
                "event-date",
                time.end().equals(time.begin()) ? List.of(time.begin()) : List.of(time.begin(), time.end()));
    }

    /** One date, or the first and the last. */
    private void dates(String name, List<PublicationDate> dates) {
        json.name(name).beginObject().name("date-parts").beginArray();
        for (PublicationDate date : dates) {
            json.beginArray().value(date.year());
            if (date.month() > 0) {
                json.value(date.month());
            }
            if (date.day() > 0) {
                json.value(date.day());
            }
            json.endArray();
        }
        json.endArray().endObject();
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
