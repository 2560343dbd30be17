package offprint.export.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import offprint.TestSite;
import offprint.catalog.Catalog;
import offprint.model.AuthorList;
import offprint.model.Bibliography;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Extras;
import offprint.model.Filing;
import offprint.model.Makers;
import offprint.model.Paper;
import offprint.model.PaperFiles;
import offprint.model.PaperTexts;
import offprint.model.PaperType;
import offprint.model.PersonName;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.Slug;
import offprint.model.State;
import offprint.model.Status;

/** Papers as there are many of: made-up words with frequencies as in English (Zipf's law), the same for the same number. */
final class Papers {
    private static final Category CATEGORY = new Category("A", "Algebra");
    private static final String[] SYLLABLES = {
        "con", "pro", "re", "de", "in", "com", "ex", "sub", "al", "ma", "ti", "on", "er", "ne", "ral", "gra", "lo",
        "mi", "sta", "tra", "qua", "ver", "ker", "pa", "si", "tor", "ble", "ing", "an", "es"
    };

    /** The word that is in nearly every paper. */
    static final String COMMONEST = word(0);

    private final Random random;
    private final String[] vocabulary;
    private final double[] cumulative;

    private Papers(int number) {
        random = new Random(number);
        vocabulary = new String[2_000 + 5 * number];
        cumulative = new double[vocabulary.length];
        double sum = 0;
        for (int i = 0; i < vocabulary.length; i++) {
            vocabulary[i] = word(i);
            sum += 1.0 / (i + 8);
            cumulative[i] = sum;
        }
    }

    static Catalog catalog(int number) {
        Papers papers = new Papers(number);
        List<Paper> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            made.add(papers.paper(i));
        }
        try (TestSite site = TestSite.small()) {
            Bibliography frame = site.bibliography();
            return Catalog.of(new Bibliography(
                    frame.site(),
                    frame.profile(),
                    List.of(),
                    List.of(),
                    List.of(),
                    made,
                    List.of(),
                    List.of(),
                    List.of(),
                    frame.citations(),
                    List.of(),
                    List.of(),
                    List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper paper(int number) {
        List<Contributor> authors = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            String name = capital(word(random.nextInt(400))) + ' ' + capital(word(400 + random.nextInt(3_000)));
            authors.add(Contributor.named(PersonName.parse(name)));
        }
        RichText title = RichText.plain(capital(text(4 + random.nextInt(8))));
        PublicationDate date = new PublicationDate(1990 + random.nextInt(35), 0, 0);
        RichText abstractText = RichText.plain(text(120 + random.nextInt(130)));
        return new Paper(
                new Slug("paper-" + number),
                title,
                Makers.of(new AuthorList(authors, true)),
                PaperType.ARTICLE,
                State.of(Status.PUBLISHED, Optional.of(date)),
                Optional.empty(),
                List.of(),
                List.of(),
                new PaperTexts(
                        Optional.empty(),
                        Map.of(),
                        Optional.of(abstractText),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                Extras.NONE,
                Filing.in(CATEGORY, "paper-" + number + ".yaml"),
                PaperFiles.NONE);
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(vocabulary[draw()]);
        }
        return text.append('.').toString();
    }

    private int draw() {
        double point = random.nextDouble() * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Every number has a word of its own; those of small numbers are short. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest = rest / SYLLABLES.length - 1;
        } while (rest >= 0);
        return word.toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
