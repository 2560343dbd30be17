package offprint.site.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offprint.catalog.Catalog;
import offprint.diag.json.JsonWriter;
import offprint.model.Attachment;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.RichText;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;

/** Feeds in JSON Feed, version 1.1. A paper's id is the address of its page, which is there to stay. */
final class JsonFeed {
    private final SitePlan plan;
    private final Catalog catalog;
    private final SiteSettings site;
    /** A paper stands in several feeds. */
    private final Map<Slug, String> items = new ConcurrentHashMap<>();

    JsonFeed(SitePlan plan) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.site = catalog.bibliography().site();
    }

    String of(Feed feed) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("version").value("https://jsonfeed.org/version/1.1");
        json.name("title").value(feed.title());
        json.name("home_page_url").value(url(feed.addresses().page()));
        json.name("feed_url").value(url(feed.addresses().json()));
        site.description().ifPresent(text -> json.name("description").value(text));
        json.name("language").value(site.language());
        json.name("authors").beginArray();
        author(catalog.bibliography().profile().person().name().display(), Optional.of(url(plan.home())), json);
        json.endArray().name("items").beginArray();
        for (Paper paper : feed.papers()) {
            json.written(items.computeIfAbsent(paper.slug(), slug -> item(paper)));
        }
        return json.endArray().endObject().toString();
    }

    private String item(Paper paper) {
        JsonWriter json = new JsonWriter();
        String page = url(plan.paper(paper));
        json.beginObject().name("id").value(page).name("url").value(page);
        json.name("title").value(paper.title().text());
        Optional<RichText> body = Feed.body(paper);
        if (body.isPresent()) {
            json.name("content_html").value(body.get().html().from(site.url()).value());
        } else {
            // An item must have a content.
            json.name("content_text").value(paper.title().text());
        }
        Feed.teaser(paper).ifPresent(text -> json.name("summary").value(text.text()));
        paper.date().filter(date -> date.day() > 0).ifPresent(date -> json.name("date_published")
                .value(AtomFeed.time(date)));
        json.name("authors").beginArray();
        for (Contributor author : paper.leading().listed()) {
            Optional<String> own = plan.heading(catalog.author(author)).map(this::url);
            author(author.name().display(), own.or(() -> author.orcid().map(Identifier::url)), json);
        }
        json.endArray();
        tags(paper.categories(), paper.keywords(), json);
        paper.language().ifPresent(language -> json.name("language").value(language));
        paper.files().pdf().ifPresent(pdf -> attachment(paper, pdf, json));
        return json.endObject().toString();
    }

    private static void author(String name, Optional<String> url, JsonWriter json) {
        json.beginObject().name("name").value(name);
        url.ifPresent(address -> json.name("url").value(address));
        json.endObject();
    }

    private static void tags(List<Category> categories, List<String> keywords, JsonWriter json) {
        json.name("tags").beginArray();
        for (Category category : categories) {
            json.value(category.name());
        }
        for (String keyword : keywords) {
            json.value(keyword);
        }
        json.endArray();
    }

    private void attachment(Paper paper, Attachment pdf, JsonWriter json) {
        json.name("attachments").beginArray().beginObject();
        json.name("url").value(url(plan.paperFile(paper, pdf)));
        json.name("mime_type").value("application/pdf");
        json.name("size_in_bytes").value(pdf.size()).endObject().endArray();
    }

    private String url(Address address) {
        return address.absolute(site.url());
    }
}
