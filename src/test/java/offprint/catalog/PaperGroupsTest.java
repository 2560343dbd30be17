package offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where works stand that are brought together by type. */
class PaperGroupsTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "book | type: book",
                "book | type: book;editors: [Ada Example];authors: [Ada Example, B C]",
                "volume | type: book;authors: [B C];editors: [Ada Example]",
                "book | type: book;authors: [B C];editors: [D E]",
                "volume | type: proceedings",
                "volume | type: issue;venue: J",
                "translation | type: book;authors: [B C];translators: [Ada Example]",
                "translation | type: chapter;venue: V;authors: [B C];translators: [Ada Example]",
                "volume | type: book;authors: [B C];translators: [Ada Example];editors: [Ada Example]",
                "report | type: working-paper",
                "presentation | type: poster",
                "press | type: newspaper",
                "other | type: other",
                "article | type: article;venue: J",
            })
    void followsFromTypeAndWhatTheOwnerHasDone(String group, String paper) {
        site.paper("one", paper.replace(';', '\n'));
        Catalog catalog = site.catalog();

        assertThat(PaperGroups.of(catalog.papers().get(0), catalog)).isEqualTo(group);
    }
}
