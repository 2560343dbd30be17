package offprint.site.meta;

import java.util.List;
import offprint.diag.json.JsonWriter;
import offprint.model.Funding;

/** Who has paid, in the vocabulary of schema.org. */
final class FundingData {
    private final JsonWriter json;

    FundingData(JsonWriter json) {
        this.json = json;
    }

    /** A member for all of it; none where nobody is named. */
    void add(List<Funding> all) {
        if (all.isEmpty()) {
            return;
        }
        json.name("funding").beginArray();
        for (Funding funding : all) {
            json.beginObject().name("@type").value("Grant");
            funding.award().ifPresent(award -> json.name("identifier").value(award));
            funding.url().ifPresent(url -> json.name("url").value(url));
            json.name("funder").beginObject().name("@type").value("Organization");
            json.name("name").value(funding.funder()).endObject();
            json.endObject();
        }
        json.endArray();
    }
}
