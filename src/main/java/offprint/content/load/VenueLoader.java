package offprint.content.load;

import java.util.Optional;
import offprint.content.format.Key;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.format.VenueKeys;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.model.AuthorList;
import offprint.model.Venue;

/**
 * Reads where a paper appeared: a name, or
 *
 * <pre>{@code
 * venue:
 *   name: Advances in Neural Information Processing Systems
 *   short: NeurIPS
 *   volume: 35
 *   pages: 27168-27183
 *   publisher: Curran Associates
 * }</pre>
 */
final class VenueLoader {
    private final KnownPeople people;
    private final Reading reading;

    VenueLoader(KnownPeople people, Reading reading) {
        this.people = people;
        this.reading = reading;
    }

    Optional<Venue> load(YamlNode node) {
        return node.match(
                scalar -> Optional.of(Venue.named(scalar.line())),
                list -> {
                    reading.report(TypeProblem.of("`venue`", list, "a name or a mapping"));
                    return Optional.empty();
                },
                this::described);
    }

    private Optional<Venue> described(YamlMapping mapping) {
        Values values = VenueKeys.ALL.read(mapping, reading);
        Venue.Book book = new Venue.Book(
                people(VenueKeys.AUTHORS, values),
                people(VenueKeys.EDITORS, values),
                people(VenueKeys.SERIES_EDITORS, values));
        return values.get(VenueKeys.NAME)
                .map(name -> new Venue(
                        name,
                        values.get(VenueKeys.SHORT),
                        values.get(VenueKeys.VOLUME),
                        values.get(VenueKeys.ISSUE),
                        values.get(VenueKeys.PAGES),
                        values.get(VenueKeys.NUMBER),
                        values.get(VenueKeys.PUBLISHER),
                        values.get(VenueKeys.SERIES),
                        values.get(VenueKeys.LOCATION),
                        values.get(VenueKeys.URL),
                        book));
    }

    private AuthorList people(Key<YamlNode> key, Values values) {
        return values.get(key)
                .flatMap(new AuthorsLoader(key.name(), people, reading)::load)
                .orElse(AuthorList.NONE);
    }
}
