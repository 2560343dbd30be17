package offprint.site.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.content.format.ErratumKeys;
import offprint.content.format.Key;
import offprint.content.format.Keys;
import offprint.content.format.PaperKeys;
import offprint.content.format.VenueKeys;
import offprint.content.format.VersionKeys;
import offprint.diag.json.JsonWriter;
import offprint.model.Attachment;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.model.Venue;
import offprint.site.plan.SitePlan;

/** A paper in the papers' data. */
final class PaperData {
    private final SitePlan plan;
    private final Catalog catalog;
    private final String siteUrl;
    private final DataWriter data;
    private final JsonWriter json;

    PaperData(SitePlan plan, DataWriter data) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.siteUrl = catalog.bibliography().site().url();
        this.data = data;
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
            case "authors" -> authors(paper);
            case "category" -> codes(paper.categories());
            case "venue" -> paper.venue().ifPresent(this::venue);
            case "links" -> {
                identifiers(paper.identifiers());
                links(paper.links());
            }
            case "metrics" -> data.metrics("metrics", paper.metrics());
            case "cites" -> {
                slugs("cites", paper.filing().cites());
                slugs("cited_by", slugsOf(catalog.citedBy(paper)));
            }
            case "related" -> slugs("related", paper.filing().related());
            case "versions" -> list("versions", VersionKeys.ALL, paper.state().versions());
            case "errata" -> list("errata", ErratumKeys.ALL, paper.state().errata());
            case "aliases" -> slugs("aliases", paper.filing().aliases());
            default -> {
                // absent, or among the files
            }
        }
    }

    private void authors(Paper paper) {
        json.name("authors").beginArray();
        for (Contributor author : paper.authors().listed()) {
            json.beginObject();
            data.name(author.name());
            author.person().ifPresent(id -> data.text("id", id.value()));
            plan.heading(catalog.author(author)).ifPresent(page -> data.text("url", page.absolute(siteUrl)));
            data.orcid(author.orcid());
            data.texts("affiliations", author.affiliations());
            data.ifTrue("equal", author.equal());
            data.ifTrue("corresponding", author.corresponding());
            data.ifTrue("owner", catalog.isOwner(author));
            json.endObject();
        }
        json.endArray();
        json.name("authors_complete").value(paper.authors().complete());
    }

    private void codes(List<Category> categories) {
        List<String> codes = new ArrayList<>();
        for (Category category : categories) {
            codes.add(category.code());
        }
        data.texts("categories", codes);
    }

    private void venue(Venue venue) {
        json.name("venue").beginObject();
        VenueKeys.ALL.write(venue, json, siteUrl);
        json.endObject();
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

    private void links(List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        json.name("links").beginArray();
        for (Link link : links) {
            json.beginObject();
            data.text("kind", link.kind().key());
            data.text("url", link.url());
            json.endObject();
        }
        json.endArray();
    }

    private <R> void list(String key, Keys<R> keys, List<R> items) {
        if (items.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (R item : items) {
            json.beginObject();
            keys.write(item, json, siteUrl);
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
