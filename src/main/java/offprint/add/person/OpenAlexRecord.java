package offprint.add.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.fetch.PersonId;
import offprint.add.formats.JsonItem;
import offprint.add.formats.OpenAlexDrafts;
import offprint.content.yaml.YamlNode;
import offprint.model.IdentifierScheme;
import offprint.model.PersonName;

/**
 * Answers of OpenAlex on an author, and lists of works. Which works are the author's is OpenAlex's guess; its list of
 * other names, too, so that it is not taken over. Supplements that figshare has as records of their own are no works.
 */
final class OpenAlexRecord {
    private static final String AUTHOR = "https://openalex.org/A";

    private OpenAlexRecord() {}

    static PersonRecord read(PersonId id, List<JsonItem> answers) {
        Optional<JsonItem> author = answers.stream()
                .filter(answer -> answer.text("id").startsWith(AUTHOR))
                .findFirst();
        String current = author.map(one -> one.text("id")).orElse("https://openalex.org/" + id.value());
        List<FoundWork> works = new ArrayList<>();
        for (JsonItem answer : answers) {
            for (YamlNode node : answer.list("results")) {
                JsonItem.of(node)
                        .filter(work -> names(work, current) && !isSupplement(work))
                        .ifPresent(work -> works.add(FoundWork.of(OpenAlexDrafts.read(work), id, false)));
            }
        }
        return new PersonRecord(author.map(OpenAlexRecord::facts), works);
    }

    private static boolean names(JsonItem work, String author) {
        return work.list("authorships").stream()
                .flatMap(node -> JsonItem.of(node).stream())
                .anyMatch(one -> one.item("author")
                        .map(who -> who.text("id").equals(author))
                        .orElse(false));
    }

    private static boolean isSupplement(JsonItem work) {
        return work.text("title").startsWith("Additional file ")
                || work.text("type").equals("supplementary-materials");
    }

    private static PersonFacts facts(JsonItem author) {
        String orcid = IdentifierScheme.ORCID
                .parse(author.text("orcid"))
                .value()
                .map(iD -> iD.value())
                .orElse("");
        String place = author.list("last_known_institutions").stream()
                .findFirst()
                .flatMap(JsonItem::of)
                .map(where -> where.text("display_name"))
                .orElse("");
        Map<String, String> links = new LinkedHashMap<>();
        if (!orcid.isEmpty()) {
            links.put("orcid", orcid);
        }
        links.put("openalex", author.text("id"));
        PersonName name = PersonName.parse(author.text("display_name"));
        return new PersonFacts(name, List.of(), orcid, place, "", links, Map.of());
    }
}
