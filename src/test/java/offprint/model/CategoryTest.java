package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryTest {
    private static final Category RNA =
            new Category("RNA", "RNA", List.of("Nucleic Acids Research", "NAR"), List.of("folding"), List.of());
    private static final Category ML =
            new Category("ML", "Learning", List.of("NeurIPS"), List.of("folding", "Training"), List.of("cs.LG"));
    private static final List<Category> ALL = List.of(RNA, ML, new Category("X", "Anything"));

    @Test
    void filesByClassThenVenueThenKeyword() {
        assertThat(Category.filing(ALL, List.of("math.ST", "cs.LG"), List.of("NAR"), List.of()))
                .contains(ML);
        assertThat(Category.filing(ALL, List.of("math.ST"), List.of("nucleic acids research", ""), List.of("training")))
                .contains(RNA);
        assertThat(Category.filing(ALL, List.of(), List.of("Elsewhere"), List.of("training")))
                .contains(ML);
    }

    @Test
    void filesNothingWhereNoneOrTwoFit() {
        assertThat(Category.filing(ALL, List.of(), List.of(""), List.of("folding")))
                .isEmpty();
        assertThat(Category.filing(ALL, List.of(), List.of("Elsewhere"), List.of()))
                .isEmpty();
        assertThat(Category.filing(List.of(), List.of("cs.LG"), List.of(), List.of()))
                .isEmpty();
    }
}
