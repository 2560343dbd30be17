package offprint.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/content.md has the keys of every mapping, in their order. */
class DocumentedKeysTest {

    @Test
    void hasTheKeysOfAPaper() throws IOException {
        assertThat(table("## papers/SLUG.yaml")).isEqualTo(PaperKeys.ALL.names());
    }

    @Test
    void hasTheKeysOfTheSite() throws IOException {
        assertThat(table("## site.yaml")).isEqualTo(SiteKeys.ALL.names());
        assertThat(table("### Fields of your own")).isEqualTo(FieldKeys.ALL.names());
        assertThat(table("### theme")).isEqualTo(ThemeKeys.ALL.names());
        assertThat(words(row("### theme", "fonts")))
                .containsSubsequence(ThemeKeys.Fonts.ALL.names())
                .containsSubsequence(ThemeKeys.FontStyles.ALL.names());
    }

    @Test
    void hasTheKeysOfTheProfile() throws IOException {
        assertThat(table("## profile.yaml")).isEqualTo(ProfileKeys.ALL.names());
    }

    @Test
    void marksTheKeysThatMustBeThere() throws IOException {
        assertRequired("## papers/SLUG.yaml", PaperKeys.ALL);
        assertRequired("## site.yaml", SiteKeys.ALL);
        assertRequired("## profile.yaml", ProfileKeys.ALL);
    }

    @Test
    void namesTheKeysOfSmallerMappingsInTheirOrder() throws IOException {
        assertThat(words(row("## papers/SLUG.yaml", "links"))).containsSubsequence(PaperKeys.Links.ALL.names());
        assertThat(words(row("## profile.yaml", "links"))).containsSubsequence(ProfileKeys.Links.ALL.names());
        assertThat(words(section("### venue"))).containsSubsequence(VenueKeys.ALL.names());
        String people = section("### People: authors, editors, translators, contributors");
        assertThat(words(people)).containsAll(AuthorKeys.ALL.names());
        assertThat(words(section("### patent"))).containsSubsequence(PatentKeys.ALL.names());
        assertThat(words(section("### original, reviewed"))).containsAll(OtherWorkKeys.ALL.names());
        assertThat(words(row("## papers/SLUG.yaml", "contributors"))).containsSubsequence(ContributorKeys.ALL.names());
        assertThat(words(row("## papers/SLUG.yaml", "funding"))).containsSubsequence(FundingKeys.ALL.names());
        assertThat(words(row("## papers/SLUG.yaml", "subjects"))).containsSubsequence(SubjectKeys.ALL.names());
        assertThat(words(section("## people.yaml"))).containsAll(PersonKeys.ALL.names());
    }

    private static void assertRequired(String heading, Keys<?> keys) throws IOException {
        for (Key<?> key : keys.all()) {
            boolean required = Pattern.compile("(\\||,) required \\|")
                    .matcher(row(heading, key.name()))
                    .find();
            assertThat(required).as(key.name()).isEqualTo(key.required());
        }
    }

    /** The keys in the first column of the section's table. */
    private static List<String> table(String heading) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : section(heading).lines().toList()) {
            if (line.startsWith("| `")) {
                keys.addAll(words(line.substring(1, line.indexOf('|', 1))));
            }
        }
        return keys;
    }

    private static String row(String heading, String key) throws IOException {
        return section(heading)
                .lines()
                .filter(line -> line.startsWith("| `")
                        && words(line.substring(1, line.indexOf('|', 1))).contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static String section(String heading) throws IOException {
        String document = Files.readString(Path.of("docs/content.md"));
        int start = document.indexOf("\n" + heading + "\n") + 1;
        assertThat(start).as(heading).isPositive();
        int end = document.indexOf("\n#", start);
        return end < 0 ? document.substring(start) : document.substring(start, end);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher key = Pattern.compile("[a-z_]+").matcher(text);
        while (key.find()) {
            words.add(key.group());
        }
        return words;
    }
}
