package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import offprint.model.CitationHistory.Change;
import org.junit.jupiter.api.Test;

class CitationHistoryTest {
    private static final PublicationDate LAST = new PublicationDate(2027, 12, 1);

    private static Paper paper(IdentifierScheme... schemes) {
        List<Identifier> ids = new ArrayList<>();
        for (IdentifierScheme scheme : schemes) {
            ids.add(new Identifier(scheme, scheme == IdentifierScheme.DOI ? "10.5555/1" : "2204.01001"));
        }
        return new Paper(
                new Slug("kites"),
                RichText.plain("Kites"),
                Makers.of(new AuthorList(List.of(Contributor.named(PersonName.parse("Ada Example"))), true)),
                PaperType.ARTICLE,
                State.of(Status.PUBLISHED, Optional.of(new PublicationDate(2024, 0, 0))),
                Optional.empty(),
                ids,
                List.of(),
                PaperTexts.NONE,
                Extras.NONE,
                Filing.in(new Category("A", "A"), "kites.yaml"),
                PaperFiles.NONE);
    }

    /** Replays of random months: what holds on a day follows from a plain table of the last word of each form. */
    @Test
    void saysOfEachDayWhatHeldThen() {
        Paper both = paper(IdentifierScheme.DOI, IdentifierScheme.ARXIV);
        Random random = new Random(20261201);
        for (int run = 0; run < 200; run++) {
            List<Change> changes = new ArrayList<>();
            Map<CountedForm, Optional<Integer>> table = new TreeMap<>();
            Map<PublicationDate, Optional<Integer>> expected = new TreeMap<>();
            for (int month = 1; month <= 12; month++) {
                PublicationDate day = new PublicationDate(2026, month, 1);
                for (CountedForm form : CountedForm.values()) {
                    if (random.nextInt(3) == 0) {
                        Optional<Integer> count =
                                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(100));
                        changes.add(new Change(both.slug(), CitationSource.CROSSREF, form, day, count));
                        table.put(form, count);
                    }
                }
                expected.put(
                        day, table.values().stream().flatMap(Optional::stream).findFirst());
            }
            Collections.shuffle(changes, random);
            CitationHistory history = new CitationHistory(changes, Map.of(CitationSource.CROSSREF, LAST));
            expected.forEach((day, count) ->
                    assertThat(history.at(both, CitationSource.CROSSREF, day)).isEqualTo(count));
            assertThat(history.of(both, CitationSource.CROSSREF).map(CitationCount::value))
                    .isEqualTo(history.at(both, CitationSource.CROSSREF, LAST));
            assertThat(history.of(both, CitationSource.OPENALEX)).isEmpty();
        }
    }

    @Test
    void knowsNothingOfFormsThatThePaperHasNot() {
        Paper preprint = paper(IdentifierScheme.ARXIV);
        CitationHistory history = new CitationHistory(
                List.of(
                        new Change(preprint.slug(), CitationSource.OPENALEX, CountedForm.DOI, LAST, Optional.of(3)),
                        new Change(preprint.slug(), CitationSource.OPENALEX, CountedForm.BOTH, LAST, Optional.of(4))),
                Map.of());
        assertThat(history.of(preprint)).isEmpty();
        assertThat(history.at(preprint, CitationSource.OPENALEX, LAST)).isEmpty();
    }
}
