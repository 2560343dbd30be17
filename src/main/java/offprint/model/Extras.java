package offprint.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts that few papers state.
 *
 * @param genre what kind of its type it is, such as {@code Habilitation}
 * @param edition of the work or of its book: a number, or words
 * @param version of software, data or a standard
 * @param pageCount of the whole work, as libraries write it: {@code xii, 340}
 * @param event at which it was presented
 * @param original of a translation or a reprint
 * @param reviewed of a review
 * @param subjects by classification, in the order of {@link SubjectScheme}
 * @param fields those that site.yaml declares, in its order
 */
public record Extras(
        List<String> awards,
        Optional<String> license,
        Optional<String> genre,
        Optional<String> edition,
        Optional<String> version,
        Optional<String> pageCount,
        Optional<Event> event,
        Optional<Patent> patent,
        Optional<OtherWork> original,
        List<OtherWork> reviewed,
        List<Funding> funding,
        Map<SubjectScheme, List<String>> subjects,
        List<OwnField.Value> fields) {

    /** None of them. */
    public static final Extras NONE = new Extras(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            List.of());

    public Extras {
        awards = List.copyOf(awards);
        reviewed = List.copyOf(reviewed);
        funding = List.copyOf(funding);
        fields = List.copyOf(fields);
        EnumMap<SubjectScheme, List<String>> ordered = new EnumMap<>(SubjectScheme.class);
        ordered.putAll(subjects);
        subjects = Collections.unmodifiableMap(ordered);
    }

    /** The same with other funding. */
    public Extras fundedBy(List<Funding> others) {
        return new Extras(
                awards, license, genre, edition, version, pageCount, event, patent, original, reviewed, others,
                subjects, fields);
    }

    /** The same, of other works. */
    public Extras of(Optional<OtherWork> translated, List<OtherWork> discussed) {
        return new Extras(
                awards,
                license,
                genre,
                edition,
                version,
                pageCount,
                event,
                patent,
                translated,
                discussed,
                funding,
                subjects,
                fields);
    }
}
