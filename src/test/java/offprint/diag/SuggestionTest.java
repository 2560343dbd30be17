package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KEYS = List.of("title", "authors", "date", "category", "categories", "doi");

    @Test
    void findsOneSlipOfEachKind() {
        assertThat(Suggestion.nearest("autors", KEYS)).contains("authors");
        assertThat(Suggestion.nearest("titlle", KEYS)).contains("title");
        assertThat(Suggestion.nearest("dste", KEYS)).contains("date");
        assertThat(Suggestion.nearest("auhtors", KEYS)).contains("authors");
    }

    @Test
    void takesNeighboursThatAreSwappedForOneSlip() {
        assertThat(Suggestion.nearest("odi", KEYS)).contains("doi");
        assertThat(Suggestion.nearest("dio", KEYS)).contains("doi");
        assertThat(Suggestion.nearest("doi", List.of("iod"))).isEmpty();
        assertThat(Suggestion.nearest("dtae", List.of("datum", "date"))).contains("date");
    }

    @Test
    void ignoresCase() {
        assertThat(Suggestion.nearest("DOI", KEYS)).contains("doi");
    }

    @Test
    void takesTheFirstAmongEquals() {
        assertThat(Suggestion.nearest("categors", List.of("categora", "categorb")))
                .contains("categora");
    }

    @Test
    void keepsQuietWhereNothingIsNear() {
        assertThat(Suggestion.nearest("publisher", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("xyz", List.of())).isEmpty();
    }

    @Test
    void forgivesOneSlipInThreeCharactersAndOneInShorterWords() {
        assertThat(Suggestion.nearest("di", KEYS)).contains("doi");
        assertThat(Suggestion.nearest("dxx", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("autxxs", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("autxors", KEYS)).contains("authors");
    }

    @Test
    void speaksAsAQuestion() {
        assertThat(Suggestion.didYouMean("LQ", List.of("CL", "LG"))).contains("did you mean `LG`?");
    }
}
