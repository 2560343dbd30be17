package offprint.export.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import offprint.catalog.Catalog;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.diag.Diagnostics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much a reader has to fetch. */
@Tag("slow")
class SearchBudgetTest {
    private static final int KILOBYTE = 1000;

    private static final SearchIndex TEN_THOUSAND_PAPERS = SearchIndex.of(Papers.catalog(10_000));

    /** The papers that this repository publishes, some fifty. */
    @Test
    void allOfASmallSiteIsLessThanFortyKilobytesCompressed() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Catalog catalog = Catalog.of(BibliographyLoader.load(Sources.read(Path.of(""), "", diagnostics), diagnostics)
                .orElseThrow());
        int bytes = compressed(Files.readString(Path.of("templates", "assets", "search.js")));
        for (IndexFile file : SearchIndex.of(catalog).files()) {
            bytes += compressed(file.text());
        }
        assertThat(bytes).isLessThan(40 * KILOBYTE);
    }

    @Test
    void noSearchOfTenThousandPapersReadsMoreThanTwoHundredAndFiftyKilobytes() {
        IndexReader index = new IndexReader(TEN_THOUSAND_PAPERS);
        List<String> words = new ArrayList<>(index.words().keySet());
        Random random = new Random(1);
        int most = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder query = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int j = 0; j < length; j++) {
                String word = words.get(random.nextInt(words.size()));
                query.append(j == 0 ? "" : " ").append(typed(word, random));
            }
            IndexReader.Found found = index.find(query.toString());
            most = Math.max(most, found.bytes());
            assertThat(found.bytes()).as(query.toString()).isLessThan(250 * KILOBYTE);
        }
        assertThat(most).isGreaterThan(100 * KILOBYTE);
    }

    @Test
    void everyPieceOfAnIndexIsSmall() {
        for (IndexFile file : TEN_THOUSAND_PAPERS.files()) {
            assertThat(file.text().getBytes(UTF_8)).as(file.name()).hasSizeLessThan(17 * KILOBYTE);
        }
    }

    /** The word, the beginning of it, or the word with a slip. */
    private static String typed(String word, Random random) {
        int place = random.nextInt(word.length());
        return switch (random.nextInt(3)) {
            case 0 -> word;
            case 1 -> word.substring(0, place + 1);
            default -> word.substring(0, place) + 'x' + word.substring(place);
        };
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.size();
    }
}
