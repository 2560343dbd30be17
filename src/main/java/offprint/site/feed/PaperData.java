package offprint.site.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.content.format.ErratumKeys;
import offprint.content.format.EventKeys;
import offprint.content.format.FundingKeys;
import offprint.content.format.Key;
import offprint.content.format.PaperKeys;
import offprint.content.format.PatentKeys;
import offprint.content.format.VenueKeys;
import offprint.content.format.VersionKeys;
import offprint.diag.json.JsonWriter;
import offprint.model.Attachment;
import offprint.model.Category;
import offprint.model.CitationCount;
import offprint.model.Identifier;
import offprint.model.OtherWork;
import offprint.model.OwnField;
import offprint.model.Paper;
import offprint.model.Patent;
import offprint.model.PatentNumber;
import offprint.model.RichText;
import offprint.model.Slug;
import offprint.model.SubjectScheme;
import offprint.model.Venue;
import offprint.site.plan.SitePlan;

/** A paper in the papers' data. */
final class PaperData {
    private final SitePlan plan;
    private final Catalog catalog;
    private final String siteUrl;
    private final DataWriter data;
    private final PeopleData people;
    private final JsonWriter json;

    PaperData(SitePlan plan, DataWriter data) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.siteUrl = catalog.bibliography().site().url();
        this.data = data;
        this.people = new PeopleData(plan, data);
        this.json = data.json();
    }

    void add(Paper paper) {
        json.beginObject();
        data.text("slug", paper.slug().value());
        data.text("url", plan.paper(paper).absolute(siteUrl));
        for (Key<?> key : PaperKeys.ALL.all()) {
            if (!PaperKeys.ALL.write(key, paper, json, siteUrl)) {
                add(key.name(), paper);
            }
        }
        paper.texts().notes().ifPresent(notes -> data.html("notes_html", notes));
        files(paper);
        json.endObject();
    }

    /** What is more than the value of a key. */
    private void add(String key, Paper paper) {
        switch (key) {
            case "authors" -> people.makers(paper.makers());
            case "category" -> codes(paper.categories());
            case "venue" -> paper.venue().ifPresent(this::venue);
            case "links" -> {
                identifiers(paper.identifiers());
                data.links(paper.links());
            }
            case "metrics" -> {
                data.metrics("metrics", paper.metrics());
                counts(catalog.bibliography().citations().of(paper));
            }
            case "cites" -> {
                slugs("cites", paper.filing().cites());
                slugs("cited_by", slugsOf(catalog.citedBy(paper)));
            }
            case "related" -> slugs("related", paper.filing().related());
            case "versions" ->
                data.list("versions", VersionKeys.ALL, paper.state().versions());
            case "errata" -> data.list("errata", ErratumKeys.ALL, paper.state().errata());
            case "event" ->
                paper.extras().event().ifPresent(event -> {
                    json.name("event").beginObject();
                    EventKeys.ALL.write(event, json, siteUrl);
                    json.endObject();
                });
            case "patent" -> paper.extras().patent().ifPresent(this::patent);
            case "original" ->
                paper.extras().original().ifPresent(work -> {
                    json.name("original");
                    people.work(work);
                });
            case "reviewed" -> reviewed(paper.extras().reviewed());
            case "funding" ->
                data.list("funding", FundingKeys.ALL, paper.extras().funding());
            case "subjects" -> subjects(paper.extras().subjects());
            case "fields" -> fields(paper.extras().fields());
            case "projects" -> slugs("projects", paper.filing().projects());
            case "title_translations" -> titles(paper.texts().titles());
            case "aliases" -> slugs("aliases", paper.filing().aliases());
            default -> {
                // absent, or among the files
            }
        }
    }

    private void codes(List<Category> categories) {
        List<String> codes = new ArrayList<>();
        for (Category category : categories) {
            codes.add(category.code());
        }
        data.texts("categories", codes);
    }

    private void counts(List<CitationCount> counts) {
        if (counts.isEmpty()) {
            return;
        }
        json.name("citation_counts").beginArray();
        for (CitationCount count : counts) {
            json.beginObject();
            data.text("source", count.source().label());
            data.text("form", count.form().key());
            json.name("value").value(count.value());
            data.text("as_of", count.asOf().iso());
            json.endObject();
        }
        json.endArray();
    }

    private void venue(Venue venue) {
        json.name("venue").beginObject();
        VenueKeys.ALL.write(venue, json, siteUrl);
        people.book(venue.book());
        json.endObject();
    }

    private void patent(Patent patent) {
        json.name("patent").beginObject();
        data.text("number", patent.number().value());
        data.text("url", patent.number().url());
        PatentKeys.ALL.write(patent, json, siteUrl);
        List<String> family = new ArrayList<>();
        for (PatentNumber number : patent.family()) {
            family.add(number.value());
        }
        data.texts("family", family);
        json.endObject();
    }

    private void reviewed(List<OtherWork> works) {
        if (!works.isEmpty()) {
            json.name("reviewed").beginArray();
            works.forEach(people::work);
            json.endArray();
        }
    }

    private void subjects(Map<SubjectScheme, List<String>> subjects) {
        if (!subjects.isEmpty()) {
            json.name("subjects").beginObject();
            subjects.forEach((scheme, codes) -> data.texts(scheme.key(), codes));
            json.endObject();
        }
    }

    private void fields(List<OwnField.Value> fields) {
        if (!fields.isEmpty()) {
            json.name("fields").beginObject();
            for (OwnField.Value value : fields) {
                if (value.field().kind() == OwnField.Kind.PROSE) {
                    data.rich(value.field().key(), value.text());
                } else {
                    data.text(value.field().key(), value.text().text());
                }
            }
            json.endObject();
        }
    }

    private void titles(Map<String, RichText> titles) {
        if (!titles.isEmpty()) {
            json.name("title_translations").beginObject();
            titles.forEach(data::rich);
            json.endObject();
        }
    }

    private void identifiers(List<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        json.name("identifiers").beginArray();
        for (Identifier identifier : identifiers) {
            json.beginObject();
            data.text("scheme", identifier.scheme().key());
            data.text("value", identifier.value());
            data.unlessEmpty("url", identifier.url());
            json.endObject();
        }
        json.endArray();
    }

    private void files(Paper paper) {
        if (paper.files().copies().isEmpty() && paper.files().figure().isEmpty()) {
            return;
        }
        json.name("files").beginObject();
        file("pdf", paper, paper.files().pdf());
        file("slides", paper, paper.files().slides());
        file("poster", paper, paper.files().poster());
        plan.figure(paper).ifPresent(picture -> data.picture("figure", picture));
        json.endObject();
    }

    private void file(String key, Paper paper, Optional<Attachment> file) {
        if (file.isPresent()) {
            json.name(key).beginObject();
            data.text("url", plan.paperFile(paper, file.get()).absolute(siteUrl));
            json.name("bytes").value(file.get().size()).endObject();
        }
    }

    private static List<Slug> slugsOf(List<Paper> papers) {
        List<Slug> slugs = new ArrayList<>();
        for (Paper paper : papers) {
            slugs.add(paper.slug());
        }
        return slugs;
    }

    private void slugs(String key, List<Slug> slugs) {
        List<String> texts = new ArrayList<>();
        for (Slug slug : slugs) {
            texts.add(slug.value());
        }
        data.texts(key, texts);
    }
}
