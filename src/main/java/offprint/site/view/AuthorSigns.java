package offprint.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.model.Contributor;
import offprint.model.Makers;
import offprint.text.wording.Wording;

/**
 * The raised signs behind the names of a paper's makers: numbers of affiliations, {@code *} for an equal contribution,
 * {@code †} for the author to write to, and further ones for notes. Those who share a note share its sign.
 */
final class AuthorSigns {
    private static final String EQUAL = "*";
    private static final String CORRESPONDING = "†";
    private static final String[] NOTES = {"†", "‡", "§", "¶", "‖", "††", "‡‡", "§§", "¶¶", "‖‖"};

    private final List<String> affiliations;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final boolean numbered;
    private final boolean equal;
    private final boolean corresponding;

    AuthorSigns(Makers makers) {
        List<Contributor> listed = makers.leading().listed();
        affiliations = new ArrayList<>(makers.affiliations());
        boolean own = false;
        for (Contributor maker : listed) {
            for (String affiliation : maker.affiliations()) {
                own = true;
                if (!affiliations.contains(affiliation)) {
                    affiliations.add(affiliation);
                }
            }
        }
        numbered = own && affiliations.size() > 1;
        equal = listed.stream().anyMatch(Contributor::equal);
        corresponding = listed.stream().anyMatch(Contributor::corresponding);
        int next = corresponding ? 1 : 0;
        for (Contributor maker : listed) {
            if (maker.note().isPresent() && !notes.containsKey(maker.note().get())) {
                notes.put(maker.note().get(), NOTES[Math.min(next, NOTES.length - 1)]);
                next++;
            }
        }
    }

    /** Signs without the numbers, as rows have them. */
    List<String> of(Contributor maker) {
        if (!maker.equal() && !maker.corresponding() && maker.note().isEmpty()) {
            return List.of();
        }
        List<String> signs = new ArrayList<>();
        if (maker.equal()) {
            signs.add(EQUAL);
        }
        if (maker.corresponding()) {
            signs.add(CORRESPONDING);
        }
        maker.note().map(notes::get).ifPresent(signs::add);
        return signs;
    }

    /** The numbers of affiliations. */
    List<String> numbers(Contributor maker) {
        List<String> numbers = new ArrayList<>();
        for (String affiliation : numbered ? maker.affiliations() : List.<String>of()) {
            numbers.add(Integer.toString(affiliations.indexOf(affiliation) + 1));
        }
        return numbers;
    }

    /** The paper's affiliations in their order, then those of its makers by first mention; one alone has no number. */
    List<LegendView> affiliations() {
        List<LegendView> views = new ArrayList<>();
        for (int i = 0; i < affiliations.size(); i++) {
            views.add(new LegendView(numbered ? Integer.toString(i + 1) : "", affiliations.get(i)));
        }
        return views;
    }

    /** What the other signs mean. */
    List<LegendView> legend(Wording wording) {
        List<LegendView> views = new ArrayList<>();
        if (equal) {
            views.add(new LegendView(EQUAL, wording.text("authors.equal")));
        }
        if (corresponding) {
            views.add(new LegendView(CORRESPONDING, wording.text("authors.corresponding")));
        }
        notes.forEach((note, sign) -> views.add(new LegendView(sign, note)));
        return views;
    }
}
