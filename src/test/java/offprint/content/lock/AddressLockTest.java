package offprint.content.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLockTest {
    private static final String HEADER = "offprint-addresses 1\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private AddressLock read(String text) {
        return AddressLock.read(Optional.of(new Source("content/addresses.lock", text)), diagnostics);
    }

    private String messages() {
        return DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
    }

    private static List<String> paths(AddressLock lock) {
        return lock.addresses().stream().map(PublishedAddress::path).toList();
    }

    private static PublishedAddress address(String path) {
        return new PublishedAddress(path, "");
    }

    @Test
    void isAHeaderAndOneSortedAddressALine() {
        AddressLock lock = AddressLock.of(List.of(
                address("papers/one/one.bib"),
                new PublishedAddress("papers/one/", "00000001 0000000a"),
                address(""),
                address("img/my ship.png"),
                address("papers/")));

        assertThat(lock.text()).isEqualTo("""
                offprint-addresses 1
                /
                /img/my ship.png
                /papers/
                /papers/one/\t00000001 0000000a
                /papers/one/one.bib
                """);
    }

    @Test
    void readsWhatItWrites() {
        String text = HEADER + "/\n/img/my ship.png\n/papers/one/\t00000001 0000000a\n/日本/\n";

        assertThat(read(text).text()).isEqualTo(text);
        assertThat(read(text).addresses())
                .containsExactly(
                        address(""),
                        address("img/my ship.png"),
                        new PublishedAddress("papers/one/", "00000001 0000000a"),
                        address("日本/"));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void knowsNothingWithoutAFile() {
        assertThat(AddressLock.read(Optional.empty(), diagnostics).addresses()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void readsLinesInAnyOrderAndAsOftenAsTheyCome() {
        AddressLock lock = read(HEADER + "/b/\n\n/a/\t11111111\n/\n/b/\n/a/\t22222222");

        assertThat(lock.text()).isEqualTo(HEADER + "/\n/a/\t11111111 22222222\n/b/\n");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    /** What git makes of two branches whose attribute for the file is {@code merge=union}: the lines of both sides. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLinesOfTwoBranchesAreTheListOfBoth(long seed) {
        Random random = new Random(seed);
        TreeSet<String> one = new TreeSet<>();
        TreeSet<String> other = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            String line = "/papers/" + Integer.toString(random.nextInt(500), 36) + (i % 3 == 0 ? "/" : "/a.bib");
            (random.nextBoolean() ? one : other).add(line);
        }
        List<String> merged = new ArrayList<>(one);
        merged.addAll(other);
        Collections.shuffle(merged, random);
        TreeSet<String> both = new TreeSet<>(one);
        both.addAll(other);

        assertThat(read(HEADER + String.join("\n", merged)).text()).isEqualTo(HEADER + String.join("\n", both) + "\n");
    }

    @Test
    @Provokes(Rule.BAD_ADDRESS_LOCK)
    void showsWhereAMergeLeftAConflict() {
        AddressLock lock = read(HEADER + "/a/\n<<<<<<< HEAD\n/b/\n=======\n/c/\n>>>>>>> other\n");

        assertThat(lock.addresses()).isEmpty();
        assertThat(messages()).isEqualTo("""
                error[bad-address-lock]: a merge has left a conflict in the list of addresses
                 --> content/addresses.lock:3:1
                  |
                3 | <<<<<<< HEAD
                  | ^^^^^^^^^^^^ from here on
                  = help: keep the lines of both sides and delete the markers; the next build puts them in order

                1 error
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/\n/a/\n", "offprint-addresses 2\n/\n", "offprint-manifest 1\n", " offprint-addresses 1\n"})
    void isNotReadWithoutItsHeader(String text) {
        assertThat(read(text).addresses()).isEmpty();
        assertThat(messages())
                .contains("error[bad-address-lock]: not a list of addresses that this version of Offprint can read")
                .contains(" --> content/addresses.lock:1:1\n", "it begins with `offprint-addresses 1`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers/",
                " /papers/",
                "# a remark",
                "//papers/",
                "/papers//a",
                "/..",
                "/../a",
                "/a/./b",
                "/a/..",
                "/a\\b",
                "/a\u0007",
                "https://example.org/"
            })
    void holdsNothingButAddresses(String line) {
        assertThat(read(HEADER + "/a/\n" + line + "\n").addresses()).isEmpty();
        assertThat(messages())
                .contains("error[bad-address-lock]: a line in the list of addresses is not an address")
                .contains(" --> content/addresses.lock:3:1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/\tx", "/.well-known/a", "/a..b/", "/...a", "/a b", "/100%.txt", "/=======", "/a.b/c"})
    void holdsEveryAddressThatThereCanBe(String line) {
        assertThat(read(HEADER + line + "\n").text()).isEqualTo(HEADER + line + "\n");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void knowsWhereAnAddressStands() {
        AddressLock lock = read(HEADER + "/papers/one/one.bib\n/papers/one/\t12345678\n");

        assertThat(lock.place(address("papers/one/")).map(Span::line)).contains(3);
        assertThat(lock.place(address("papers/one/")).map(Span::text)).contains("/papers/one/");
        assertThat(lock.place(address("papers/one/one.bib")).map(Span::line)).contains(2);
        assertThat(lock.place(address("papers/"))).isEmpty();
        assertThat(AddressLock.NONE.place(address("papers/"))).isEmpty();
    }

    @Test
    void countsWhatIsNewSinceAnEarlierOne() {
        AddressLock before = read(HEADER + "/a/\n/c/\n/d/\t1\n");

        assertThat(read(HEADER + "/a/\n/b/\n/d/\t2\n/e/\n").newSince(before)).isEqualTo(2);
        assertThat(before.newSince(before)).isZero();
        assertThat(before.newSince(AddressLock.NONE)).isEqualTo(3);
        assertThat(AddressLock.NONE.newSince(before)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/papers/one/", "papers/one/", "/papers/one", "papers/one"})
    void givesUpAPageWithAllThatLiesBelow(String given) {
        AddressLock lock = read(HEADER + "/papers/\n/papers/one/\t1\n/papers/one-2/\n/papers/one/one.bib\n")
                .without(List.of(given), diagnostics);

        assertThat(paths(lock)).containsExactly("papers/", "papers/one-2/");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void givesUpOneFileAlone() {
        AddressLock lock = read(HEADER + "/a.txt\n/a.txt.gz\n/b/\n/b/c/\n").without(List.of("a.txt"), diagnostics);

        assertThat(paths(lock)).containsExactly("a.txt.gz", "b/", "b/c/");
    }

    @Test
    @Provokes(Rule.NOTHING_RETIRED)
    void saysWhereThereIsNothingToGiveUp() {
        AddressLock lock = read(HEADER + "/a/\n/b/\n").without(List.of("/a/", "/papers/typo/"), diagnostics);

        assertThat(paths(lock)).containsExactly("b/");
        assertThat(messages()).isEqualTo("""
                warning[nothing-retired]: `--retire /papers/typo/` retires nothing
                  = nothing was ever published there, or it has been given up already

                1 warning
                """);
    }
}
