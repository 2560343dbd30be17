package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names by the rules that BibTeX has for them (Patashnik, BibTeXing, section 4). */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Minjia Zhang, Minjia, -, Zhang, -",
                "'Zhang, Minjia', Minjia, -, Zhang, -",
                "Per Brinch Hansen, Per Brinch, -, Hansen, -",
                "'Brinch Hansen, Per', Per, -, Brinch Hansen, -",
                "Ludwig van Beethoven, Ludwig, van, Beethoven, -",
                "'van Beethoven, Ludwig', Ludwig, van, Beethoven, -",
                "Charles Louis Xavier Joseph de la Vallée Poussin, Charles Louis Xavier Joseph, de la, Vallée Poussin, -",
                "'de la Vallée Poussin, Charles', Charles, de la, Vallée Poussin, -",
                "Jean de La Fontaine, Jean, de, La Fontaine, -",
                "'Gerard ''t Hooft', Gerard, '''t', Hooft, -",
                "'King, Jr., Martin Luther', Martin Luther, -, King, Jr.",
                "'King, Martin Luther, Jr.', Jr., -, King, Martin Luther",
                "Martin Luther King Jr., Martin Luther, -, King, Jr.",
                "'Martin Luther King, Jr.', Martin Luther, -, King, Jr.",
                "'von Last, III, First', First, von, Last, III",
                "John Smith II, John, -, Smith, II",
                "bell hooks, -, bell, hooks, -",
                "Plato, -, -, Plato, -",
                "张敏嘉, -, -, 张敏嘉, -",
                "김민지, -, -, 김민지, -",
                "'{Barnes and Noble, Inc.}', -, -, 'Barnes and Noble, Inc.', -",
                "{DeepSpeed Team}, -, -, DeepSpeed Team, -",
                "Ludwig {van Beethoven}, Ludwig, -, van Beethoven, -",
                "'{van Beethoven}, Ludwig', Ludwig, -, van Beethoven, -",
                "'Doe, {Jr., III}, Jane', Jane, -, Doe, 'Jr., III'",
                "  Reza   Yazdani Aminabadi , Reza Yazdani, -, Aminabadi, -",
            })
    void hasTheirParts(String written, String given, String particle, String family, String suffix) {
        PersonName name = PersonName.parse(written);
        assertThat(name.given()).isEqualTo(given == null ? "" : given);
        assertThat(name.particle()).isEqualTo(particle == null ? "" : particle);
        assertThat(name.family()).isEqualTo(family);
        assertThat(name.suffix()).isEqualTo(suffix == null ? "" : suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "'van Beethoven, III, Ludwig', Ludwig van Beethoven III, beethoven ludwig vaniii",
        "Kati Kyrölä, Kati Kyrölä, kyrola kati ",
        "张敏嘉, 张敏嘉, '张敏嘉  '",
    })
    void isShownInReadingOrderAndSortedByFamily(String written, String shown, String key) {
        assertThat(PersonName.parse(written).display()).isEqualTo(shown);
        assertThat(PersonName.parse(written).sortKey().strip()).isEqualTo(key.strip());
    }

    @Test
    void matchesOtherSpellingsOfItself() {
        String key = PersonName.parse("Kati Kyrölä").matchKey();
        assertThat(PersonName.parse("Kyrola, Kati").matchKey()).isEqualTo(key);
        assertThat(PersonName.parse("KATI KYRÖLÄ").matchKey()).isEqualTo(key);
        assertThat(PersonName.parse("K. Kyrölä").matchKey()).isNotEqualTo(key);
        assertThat(PersonName.parse("राम कुमार").matchKey())
                .isNotEqualTo(PersonName.parse("रमा कुमार").matchKey());
    }

    @Test
    void hasAFamilyName() {
        assertThatThrownBy(() -> new PersonName("Ada", "", " ", "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever an author writes: it becomes a name, and no letter of it is lost. */
    @Test
    void isMadeOfEveryText() {
        String[] pieces = {"Ada", "van", "Jr.", ",", ",", " ", " ", "{", "}", "張", "É", "d'", "-", "III", "de"};
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder("x");
            for (int k = random.nextInt(9); k > 0; k--) {
                written.insert(random.nextInt(2) * written.length(), pieces[random.nextInt(pieces.length)]);
            }
            PersonName name = PersonName.parse(written.toString());
            assertThat(letters(name.display())).as("%s", written).isEqualTo(letters(written.toString()));
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
