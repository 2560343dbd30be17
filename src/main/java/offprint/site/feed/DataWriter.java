package offprint.site.feed;

import java.util.List;
import java.util.Optional;
import offprint.content.format.Data;
import offprint.content.format.Keys;
import offprint.diag.json.JsonWriter;
import offprint.model.Html;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Metric;
import offprint.model.PersonName;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.site.plan.PlannedPicture;

/** The parts of which the papers' data consists, as its schema has them. What is absent is left out. */
final class DataWriter {
    private final JsonWriter json = new JsonWriter();
    private final String siteUrl;

    DataWriter(String siteUrl) {
        this.siteUrl = siteUrl;
    }

    String siteUrl() {
        return siteUrl;
    }

    JsonWriter json() {
        return json;
    }

    void text(String key, String text) {
        json.name(key).value(text);
    }

    void text(String key, Optional<String> text) {
        text.ifPresent(value -> text(key, value));
    }

    void unlessEmpty(String key, String text) {
        if (!text.isEmpty()) {
            text(key, text);
        }
    }

    void ifTrue(String key, boolean flag) {
        if (flag) {
            json.name(key).value(true);
        }
    }

    void texts(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    /** A member for all items, each an object of what its keys state; none where there are no items. */
    <R> void list(String key, Keys<R> keys, List<R> items) {
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

    void links(List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        json.name("links").beginArray();
        for (Link link : links) {
            json.beginObject();
            text("kind", link.kind().key());
            text("url", link.url());
            json.endObject();
        }
        json.endArray();
    }

    void date(String key, Optional<PublicationDate> date) {
        date.ifPresent(known -> text(key, known.iso()));
    }

    /** A text in its forms. */
    void rich(String key, RichText text) {
        Data.TEXT.writer().write(text, json.name(key), siteUrl);
    }

    void rich(String key, Optional<RichText> text) {
        text.ifPresent(value -> rich(key, value));
    }

    /** With absolute links, for it is read elsewhere. */
    void html(String key, Html html) {
        text(key, html.from(siteUrl).value());
    }

    /** A picture in the largest of its sizes. */
    void picture(String key, PlannedPicture picture) {
        json.name(key).beginObject();
        text("url", picture.largest().address().absolute(siteUrl));
        json.name("width").value(picture.largest().width());
        json.name("height").value(picture.largest().height());
        unlessEmpty("alt", picture.picture().alt());
        rich("caption", picture.picture().caption());
        json.endObject();
    }

    /** The members of a name. */
    void name(PersonName name) {
        text("name", name.display());
        unlessEmpty("given", name.given());
        unlessEmpty("particle", name.particle());
        text("family", name.family());
        unlessEmpty("suffix", name.suffix());
    }

    void orcid(Optional<Identifier> orcid) {
        orcid.ifPresent(known -> text("orcid", known.value()));
    }

    void metrics(String key, List<Metric> metrics) {
        if (metrics.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (Metric metric : metrics) {
            json.beginObject();
            metric(metric);
            json.endObject();
        }
        json.endArray();
    }

    /** The members of a measured value. */
    void metric(Metric metric) {
        text("metric", metric.definition().key());
        json.name("value").value(metric.value());
        text("source", metric.source());
        date("as_of", metric.asOf());
    }
}
