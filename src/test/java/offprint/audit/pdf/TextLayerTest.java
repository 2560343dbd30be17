package offprint.audit.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs as PDFBox makes and reads them, and some by hand. */
class TextLayerTest {

    /** What a page is drawn with. */
    private interface Drawing {
        void on(PDDocument document, PDPageContentStream page) throws IOException;
    }

    private static final Drawing TEXT = (document, page) -> {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        page.newLineAtOffset(50, 700);
        page.showText("On the (un)searchable");
        page.endText();
    };
    private static final Drawing SCAN =
            (document, page) -> page.drawImage(JPEGFactory.createFromImage(document, noise()), 0, 0, 400, 400);
    private static final Drawing LOSSLESS =
            (document, page) -> page.drawImage(LosslessFactory.createFromImage(document, noise()), 0, 0, 400, 400);
    private static final Drawing LINES = (document, page) -> {
        for (int i = 0; i < 200; i++) {
            page.moveTo(i, 0);
            page.lineTo(400 - i, 400);
        }
        page.stroke();
    };

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 200 * 200; i++) {
            image.setRGB(i % 200, i / 200, random.nextInt(0x1000000));
        }
        return image;
    }

    private static PDDocument document(Drawing... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (Drawing drawing : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(document, content);
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document, boolean objectStreams) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, objectStreams ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        document.close();
        return out.toByteArray();
    }

    private static byte[] pdf(Drawing... pages) throws IOException {
        return saved(document(pages), true);
    }

    @Test
    void findsTextOnAnyPage() throws IOException {
        assertThat(TextLayer.of(pdf(TEXT))).isEqualTo(TextLayer.PRESENT);
        assertThat(TextLayer.of(pdf(SCAN, LOSSLESS, LINES, TEXT))).isEqualTo(TextLayer.PRESENT);
        assertThat(TextLayer.of(saved(document(SCAN, TEXT), false))).isEqualTo(TextLayer.PRESENT);
    }

    @Test
    void findsNoneInPicturesOfText() throws IOException {
        assertThat(TextLayer.of(pdf(SCAN, SCAN))).isEqualTo(TextLayer.MISSING);
        assertThat(TextLayer.of(pdf(LOSSLESS))).isEqualTo(TextLayer.MISSING);
        assertThat(TextLayer.of(saved(document(LINES, SCAN), false))).isEqualTo(TextLayer.MISSING);
    }

    @Test
    void findsTheInvisibleTextBehindAScan() throws IOException {
        Drawing recognized = (document, page) -> {
            SCAN.on(document, page);
            page.setRenderingMode(org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.NEITHER);
            TEXT.on(document, page);
        };
        assertThat(TextLayer.of(pdf(recognized))).isEqualTo(TextLayer.PRESENT);
    }

    @Test
    void findsTextInAFormThatThePageShows() throws IOException {
        Drawing form = (document, page) -> {
            PDFormXObject form1 = new PDFormXObject(new PDStream(document));
            form1.setBBox(PDRectangle.A4);
            form1.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            COSName font = form1.getResources().add(new PDType1Font(Standard14Fonts.FontName.COURIER));
            try (var out = form1.getStream().createOutputStream(COSName.FLATE_DECODE)) {
                out.write(("BT /" + font.getName() + " 12 Tf 50 700 Td [<48> -20 (ello)] TJ ET").getBytes(ISO_8859_1));
            }
            page.drawForm(form1);
        };
        assertThat(TextLayer.of(pdf(form))).isEqualTo(TextLayer.PRESENT);
    }

    @Test
    void cannotTellWhatIsEncrypted() throws IOException {
        PDDocument document = document(SCAN);
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(TextLayer.of(saved(document, true))).isEqualTo(TextLayer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"})
    void cannotTellWhatIsPackedInARareWay(String filter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.getPDFName("FlateDecode"))) {
                out.write("0 0 m 1 1 l S".getBytes(ISO_8859_1));
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.getPDFName(filter));
            page.setContents(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(TextLayer.of(out.toByteArray())).isEqualTo(TextLayer.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "q 1 0 0 1 0 0 cm /Im0 Do Q|MISSING",
                "BT (a) Tj ET|PRESENT",
                "BT () Tj ET|MISSING",
                "BT (  ) Tj <> Tj ET|MISSING",
                "BT (\\)) ' ET|PRESENT",
                "BT 0 0 (\\(a(b)) \" ET|PRESENT",
                "(a) Tj|MISSING",
                "% BT (a) Tj ET|MISSING",
                "/BT (a) /Tj|MISSING",
                "BI /W 1 /H 1 ID x(y EI BT (a) Tj ET|UNKNOWN",
                "BT (a|UNKNOWN",
                "(a) BT Tf Tj ET|MISSING"
            })
    void readsWhatAStreamShows(String content, TextLayer layer) {
        String file = "%PDF-1.4\n1 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content
                + "\nendstream\nendobj\n";
        assertThat(TextLayer.of(file.getBytes(ISO_8859_1))).isEqualTo(layer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<< /Length 99 0 R >>|MISSING",
                "<< /Length 3 >>|MISSING",
                "<< /Length 20 /Filter [ ] >>|MISSING",
                "<< /Length 20 /Filter [/FlateDecode /ASCII85Decode] >>|UNKNOWN",
                "<< /Length 20 /Filter 7 0 R >>|UNKNOWN",
                "<< /Length 20 /Filter /FlateDecode >>|UNKNOWN",
                "<< /Length 20 /Subtype /Image >>|UNKNOWN",
                "<< /Length 20 /Type /Metadata >>|UNKNOWN",
                "<< /Group << /Type /Group >> /Subtype /Form /Type /XObject >>|MISSING",
                "<</Type/Pattern/PatternType 1/Length 20>>|MISSING"
            })
    void readsWhatADictionarySaysOfAStream(String dictionary, TextLayer layer) {
        String file = "1 0 obj" + dictionary + "stream\r\n0 0 m 1 1 l S 0 0 1 \r\nendstream endobj";
        assertThat(TextLayer.of(file.getBytes(ISO_8859_1))).isEqualTo(layer);
    }

    @Test
    void cannotTellForWhatIsNotAPdf() {
        assertThat(TextLayer.of(new byte[0])).isEqualTo(TextLayer.UNKNOWN);
        assertThat(TextLayer.of("stream\nBT (a) Tj".getBytes(ISO_8859_1))).isEqualTo(TextLayer.UNKNOWN);
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** The oracle extracts text; whether there is any, both must agree. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithPdfBox(int seed) throws IOException {
        Random random = new Random(seed);
        Drawing[] all = {TEXT, SCAN, LOSSLESS, LINES, SCAN, LINES};
        Drawing[] pages = new Drawing[1 + random.nextInt(4)];
        Arrays.setAll(pages, i -> all[random.nextInt(all.length)]);
        byte[] file = saved(document(pages), random.nextBoolean());
        try (PDDocument document = Loader.loadPDF(file)) {
            boolean text = !new PDFTextStripper().getText(document).isBlank();
            assertThat(TextLayer.of(file)).isEqualTo(text ? TextLayer.PRESENT : TextLayer.MISSING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToAnEndWithWhateverBytes(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] file = saved(document(LINES, TEXT), random.nextBoolean());
        for (int i = 0; i < 30; i++) {
            byte[] damaged = file.clone();
            for (int j = random.nextInt(20); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            assertThat(TextLayer.of(cut)).isNotNull();
            assertThat(TextLayer.of(damaged)).isNotNull();
        }
    }
}
