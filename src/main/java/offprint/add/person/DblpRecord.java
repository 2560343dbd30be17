package offprint.add.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.fetch.PersonId;
import offprint.add.formats.DblpFile;
import offprint.add.formats.Draft;
import offprint.model.IdentifierScheme;
import offprint.model.PersonName;

/** A person's file in dblp. Among namesakes, dblp assigns works by guess. */
final class DblpRecord {
    private static final String ORCID = "https://orcid.org/";

    private DblpRecord() {}

    static PersonRecord of(PersonId id, DblpFile file) {
        List<FoundWork> works = file.works().stream()
                .map((Draft work) -> FoundWork.of(work, id, !file.homonyms()))
                .toList();
        Map<String, String> links = new LinkedHashMap<>();
        String orcid = file.urls().stream()
                .filter(url -> url.startsWith(ORCID))
                .flatMap(url -> IdentifierScheme.ORCID.parse(url).value().stream())
                .map(iD -> iD.value())
                .findFirst()
                .orElse("");
        if (!orcid.isEmpty()) {
            links.put("orcid", orcid);
        }
        links.put("dblp", id.url());
        file.urls().forEach(url -> PersonLinks.add(links, url));
        String place = file.notes().stream().findFirst().orElse("");
        PersonName name = PersonName.parse(file.name());
        return new PersonRecord(
                Optional.of(new PersonFacts(name, List.of(), orcid, place, "", links, Map.of())), works);
    }
}
