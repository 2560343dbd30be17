package offprint.site.meta;

import java.util.Optional;
import offprint.diag.json.JsonWriter;
import offprint.export.cite.Work;
import offprint.export.cite.WorkForm;
import offprint.model.Paper;
import offprint.model.Venue;

/** Where a paper appeared, in the vocabulary of schema.org: what it is a part of, its pages, its publisher. */
final class VenueData {
    private final JsonWriter json;

    VenueData(JsonWriter json) {
        this.json = json;
    }

    void add(Paper paper, Work work) {
        Optional<String> url = paper.venue().flatMap(Venue::url);
        switch (work.form()) {
            case ARTICLE -> journal(work, url);
            case CONFERENCE -> volume(work, url, "PublicationVolume");
            case CHAPTER -> volume(work, url, "Book");
            case BOOK -> series(work, "BookSeries");
            case REPORT -> {
                series(work, "CreativeWorkSeries");
                text("reportNumber", work.number());
            }
            case THESIS, PREPRINT, DATASET, SOFTWARE, OTHER -> series(work, "CreativeWorkSeries");
        }
        work.range().ifPresent(pages -> {
            json.name("pageStart").value(pages.first());
            pages.last().ifPresent(last -> json.name("pageEnd").value(last));
        });
        text("version", work.version());
        boolean institution = work.form() == WorkForm.THESIS || work.form() == WorkForm.REPORT;
        organization(institution ? "sourceOrganization" : "", work.publisher(), url);
        organization("publisher", work.publisher(), work.form().isPart() ? Optional.empty() : url);
    }

    /** An issue is a part of a volume, and that of a journal. */
    private void journal(Work work, Optional<String> url) {
        if (work.container().isEmpty()) {
            return;
        }
        int open = 0;
        if (!work.issue().isEmpty()) {
            beginPart("PublicationIssue").name("issueNumber").value(work.issue());
            open++;
        }
        if (!work.volume().isEmpty()) {
            beginPart("PublicationVolume").name("volumeNumber").value(work.volume());
            open++;
        }
        beginPart("Periodical").name("name").value(work.container());
        text("issn", work.issn());
        text("url", url.orElse(""));
        json.endObject();
        while (open-- > 0) {
            json.endObject();
        }
    }

    /** Proceedings, or the book that a chapter is of. */
    private void volume(Work work, Optional<String> url, String type) {
        if (work.container().isEmpty()) {
            return;
        }
        beginPart(type).name("name").value(work.container());
        text("volumeNumber", type.equals("PublicationVolume") ? work.volume() : "");
        text("isbn", type.equals("Book") ? work.isbn() : "");
        text("url", url.orElse(""));
        series(work, "BookSeries");
        json.endObject();
    }

    private void series(Work work, String type) {
        if (!work.series().isEmpty()) {
            beginPart(type).name("name").value(work.series()).endObject();
        }
    }

    private JsonWriter beginPart(String type) {
        return json.name("isPartOf").beginObject().name("@type").value(type);
    }

    private void organization(String role, String name, Optional<String> url) {
        if (!role.isEmpty() && !name.isEmpty()) {
            json.name(role).beginObject().name("@type").value("Organization");
            json.name("name").value(name);
            text("url", url.orElse(""));
            json.endObject();
        }
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }
}
