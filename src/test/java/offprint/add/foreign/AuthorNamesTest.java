package offprint.add.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import offprint.diag.Diagnostic;
import offprint.diag.Source;
import offprint.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names in BibTeX's notation, in that of content files. */
class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Yao, Zhewei and Minjia Zhang               | Zhewei Yao; Minjia Zhang
            Ludwig van Beethoven and de la Vall{\\'e}e Poussin, Charles | Ludwig van Beethoven; Charles de la Vallée Poussin
            King, Jr., Martin Luther                   | Martin Luther King Jr.
            {The {OPAL} Collaboration} and A. Smith    | {The OPAL Collaboration}; A. Smith
            {Barnes and Noble}                         | {Barnes and Noble}
            {Curie \\& Sons}                            | {Curie & Sons}
            G{\\"o}del, K. and G\\"odel, Kurt            | K. Gödel; Kurt Gödel
            {\\O}re, {\\L}ukasz                          | Łukasz Øre
            J.~R.~R. Tolkien                           | J. R. R. Tolkien
            Smith,John AND Doe,Jane                    | John Smith; Jane Doe
            Smith, J.; Doe, A.                         | J. Smith; A. Doe
            family=Beethoven, given=Ludwig, prefix=van and given=Jane, family={Doe Roe} | Ludwig van Beethoven; Doe Roe, Jane
            王, 小明 and 山田, 太郎 and 김, 철수           | 王, 小明; 山田, 太郎; 김, 철수
            Plato                                      | Plato
            al-khwarizmi                               | al-khwarizmi,
            {OpenAI} and {The Group} and Plato         | {OpenAI}; {The Group}; Plato
            {Reed, A. B.} and {Acme, Inc.}             | A. B. Reed; {Acme, Inc.}
            Adams, A., Brown, B., Clark, C.            | A. Adams; B. Brown; C. Clark
            """)
    void areInContentFilesNotation(String bibtex, String names) {
        Reading reading = new Reading(bibtex);

        assertThat(String.join("; ", reading.names())).isEqualTo(names);
        assertThat(reading.authors.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. Smith and others", "A. Smith and et al.", "A. Smith and Others"})
    void mayBeIncomplete(String bibtex) {
        Reading reading = new Reading(bibtex);

        assertThat(reading.names()).containsExactly("A. Smith");
        assertThat(reading.authors.complete()).isFalse();
    }

    @Test
    void keepsADuplicateNameAsACommentAndSaysSo() {
        Reading reading = new Reading("A. Smith and Smith, A.");

        assertThat(reading.names()).containsExactly("A. Smith");
        assertThat(reading.authors.others()).containsExactly("A. Smith (a second time)");
        assertThat(reading.doubts()).containsExactly("`A. Smith` stands twice among the authors");
    }

    /** A name of two parts and more is read as it was, but for particles beside commas and words that join. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void areReadAsWhatTheyWereWrittenOf(long seed) {
        String[] given = {"Ada", "Ada B.", "Jean-Paul", "", "A. and B.", "李"};
        String[] particles = {"", "", "van", "de la", "von der"};
        String[] family = {
            "Doe", "Doe Roe", "Smith-Jones", "O'Hara", "de Roe", "The Group, Inc.", "B and C", "Łoś", "others"
        };
        String[] suffixes = {"", "", "Jr.", "III", "SJ"};
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            PersonName name = new PersonName(
                    given[random.nextInt(given.length)],
                    particles[random.nextInt(particles.length)],
                    family[random.nextInt(family.length)],
                    suffixes[random.nextInt(suffixes.length)]);
            boolean whole = name.given().isEmpty() && !(name.particle() + name.suffix()).isEmpty();
            boolean compound = (name.given() + name.family()).matches(".*(,| and ).*")
                    && !name.particle().isEmpty();
            if (whole || compound) {
                continue;
            }
            String written = NameNotation.of(name);
            assertThat(PersonName.parse(written)).as(written).isEqualTo(name);
        }
    }

    /** A list that was read. */
    private static final class Reading {
        private final List<Diagnostic> doubts = new ArrayList<>();
        final AuthorNames authors = new AuthorNames("authors", new TextReader(Notation.TEX, doubts::add), doubts::add);

        Reading(String bibtex) {
            authors.bibtex(bibtex, new Source("papers.bib", "").span(0, 0));
        }

        List<String> names() {
            List<String> names = new ArrayList<>();
            authors.authors().forEach(author -> names.add(NameNotation.of(author.name())));
            return names;
        }

        List<String> doubts() {
            names();
            return doubts.stream().map(Diagnostic::headline).toList();
        }
    }
}
