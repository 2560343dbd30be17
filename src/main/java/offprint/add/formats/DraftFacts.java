package offprint.add.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.foreign.People;

/**
 * Facts of a work that few sources state.
 *
 * @param lines by the keys of a paper that take a line: {@code genre}, {@code edition}, {@code license} …
 * @param event by the keys of {@code event}; empty where there is none
 * @param titles by language, those in other languages
 * @param subjects codes, or names, by classification
 */
public record DraftFacts(
        Map<String, String> lines,
        Map<String, String> event,
        Optional<Patent> patent,
        Optional<Other> original,
        List<Other> reviewed,
        List<Grant> funding,
        Map<String, List<String>> subjects,
        Map<String, String> titles) {

    /**
     * A patent's number and what belongs to it; what is not known is empty.
     *
     * @param number as the source has it, with its office
     */
    public record Patent(String number, List<String> holders, String filed, String application) {
        public Patent {
            holders = List.copyOf(holders);
        }
    }

    /**
     * A work that another one translates, reprints or reviews.
     *
     * @param title in the form of content files
     * @param lines by its other keys: {@code date}, {@code language}, {@code publisher}
     */
    public record Other(String title, People authors, Map<String, String> lines) {
        public Other {
            lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        }
    }

    /** Who paid; the number of the grant is empty where it is not known. */
    public record Grant(String funder, String award) {}

    public DraftFacts {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        event = Collections.unmodifiableMap(new LinkedHashMap<>(event));
        reviewed = List.copyOf(reviewed);
        funding = List.copyOf(funding);
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** Empty where it is not known. */
    public String line(String key) {
        return lines.getOrDefault(key, "");
    }
}
