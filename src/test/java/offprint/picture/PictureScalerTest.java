package offprint.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import offprint.TestPicture;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Attachment;
import offprint.model.Picture;
import offprint.model.PictureFormat;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PictureScalerTest {
    private static final Path WEBP = Path.of("src", "test", "resources", "pictures");

    @AutoClose
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

    private final Diagnostics diagnostics = new Diagnostics();

    private Picture picture(String name, byte[] bytes) throws IOException {
        return read(name, bytes).orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    }

    private Optional<Picture> read(String name, byte[] bytes) throws IOException {
        Path file = disk.getPath("/" + name);
        Files.write(file, bytes);
        return PictureFile.read(new Attachment(name, name, file, bytes.length), "alt", Optional.empty(), diagnostics);
    }

    private byte[] made(Picture picture, int width, int height) {
        return new PictureScaler()
                .make(picture, List.of(new PictureSize(width, height)), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()))
                .get(0);
    }

    private byte[] whole(String name, byte[] bytes) throws IOException {
        Picture picture = picture(name, bytes);
        return made(picture, picture.width(), picture.height());
    }

    private static void assertColour(BufferedImage image, double left, double top, Color colour) {
        Color seen = new Color(image.getRGB((int) (left * image.getWidth()), (int) (top * image.getHeight())));
        assertThat(seen.getRed()).isCloseTo(colour.getRed(), within(40));
        assertThat(seen.getGreen()).isCloseTo(colour.getGreen(), within(40));
        assertThat(seen.getBlue()).isCloseTo(colour.getBlue(), within(40));
    }

    private static void assertIsTheRightWayUp(BufferedImage image) {
        assertColour(image, 0.25, 0.03, Color.BLACK);
        assertColour(image, 0.25, 0.6, Color.RED);
        assertColour(image, 0.75, 0.6, Color.BLUE);
    }

    @ParameterizedTest
    @CsvSource({"a.png, png", "a.jpg, jpg"})
    void makesSmallerOnes(String name, String format) throws IOException {
        byte[] bytes = TestPicture.written(TestPicture.drawn(400, 240, BufferedImage.TYPE_INT_RGB), format);
        List<byte[]> made = new PictureScaler()
                .make(
                        picture(name, bytes),
                        List.of(new PictureSize(50, 30), new PictureSize(100, 60), new PictureSize(400, 240)),
                        diagnostics)
                .orElseThrow();

        assertThat(made).extracting(size -> TestPicture.read(size).getWidth()).containsExactly(50, 100, 400);
        assertThat(made).extracting(size -> TestPicture.read(size).getHeight()).containsExactly(30, 60, 240);
        for (byte[] size : made) {
            assertIsTheRightWayUp(TestPicture.read(size));
        }
    }

    @Test
    void leavesOneThatIsSmallEnoughAsItIs() throws IOException {
        assertThat(whole("a.png", TestPicture.png(40, 24))).isEqualTo(TestPicture.png(40, 24));
        assertThat(whole("a.jpg", TestPicture.jpeg(40, 24))).isEqualTo(TestPicture.jpeg(40, 24));
        byte[] webp = Files.readAllBytes(WEBP.resolve("face.webp"));
        assertThat(whole("a.webp", webp)).isEqualTo(webp);
    }

    @Test
    void publishesNothingThatDoesNotShow() throws IOException {
        byte[] exif = TestPicture.joined("Exif\0\0".getBytes(ISO_8859_1), TestPicture.exif(1));
        byte[] secret = "GPS 47.11 N".getBytes(ISO_8859_1);
        byte[] jpeg = TestPicture.jpeg(40, 24);
        byte[] told = TestPicture.withSegment(TestPicture.withSegment(jpeg, 0xFE, secret), 0xED, secret);
        told = TestPicture.withSegment(
                TestPicture.withSegment(told, 0xE1, exif), 0xE2, "MPF\0GPS".getBytes(ISO_8859_1));
        assertThat(whole("a.jpg", TestPicture.joined(told, secret))).isEqualTo(jpeg);

        byte[] png = TestPicture.png(40, 24);
        told = TestPicture.withChunk(TestPicture.withChunk(png, "tEXt", secret), "eXIf", TestPicture.exif(1));
        assertThat(whole("a.png", TestPicture.joined(told, secret))).isEqualTo(png);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsThePictureAsTheCameraWasHeld(int orientation) throws IOException {
        BufferedImage upright = TestPicture.drawn(64, 48, BufferedImage.TYPE_INT_RGB);
        byte[] exif = TestPicture.joined("Exif\0\0".getBytes(ISO_8859_1), TestPicture.exif(orientation));
        byte[] jpeg = TestPicture.withSegment(TestPicture.written(stored(upright, orientation), "jpg"), 0xE1, exif);
        Picture picture = picture("a.jpg", jpeg);

        assertThat(picture.width()).isEqualTo(64);
        assertThat(picture.height()).isEqualTo(48);
        assertIsTheRightWayUp(TestPicture.read(made(picture, 64, 48)));
        assertIsTheRightWayUp(TestPicture.read(made(picture, 32, 24)));

        byte[] png = TestPicture.withChunk(
                TestPicture.written(stored(upright, orientation), "png"), "eXIf", TestPicture.exif(orientation));
        BufferedImage turned = TestPicture.read(whole("a.png", png));
        assertThat(turned.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(upright.getRGB(0, 0, 64, 48, null, 0, 64));
    }

    /**
     * The pixels as a camera stores them. Exif says of each orientation which side of the upright picture row 0 and column
     * 0 are: 1 top left, 2 top right, 3 bottom right, 4 bottom left, 5 left top, 6 right top, 7 right bottom, 8 left bottom.
     */
    private static BufferedImage stored(BufferedImage upright, int orientation) {
        String row = List.of("top", "top", "bottom", "bottom", "left", "right", "right", "left")
                .get(orientation - 1);
        String column = List.of("left", "right", "right", "left", "top", "top", "bottom", "bottom")
                .get(orientation - 1);
        boolean lies = row.equals("left") || row.equals("right");
        int width = upright.getWidth();
        int height = upright.getHeight();
        BufferedImage stored =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < stored.getHeight(); y++) {
            for (int x = 0; x < stored.getWidth(); x++) {
                int across = lies ? y : x;
                int down = lies ? x : y;
                boolean fromRight = row.equals("right") || column.equals("right");
                boolean fromBottom = row.equals("bottom") || column.equals("bottom");
                stored.setRGB(
                        x,
                        y,
                        upright.getRGB(fromRight ? width - 1 - across : across, fromBottom ? height - 1 - down : down));
            }
        }
        return stored;
    }

    /** Grey by Java's own idea of grey would come out lighter; a profile's colours would be converted. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void keepsTheLevelsOfEveryKindOfPng(int type) throws IOException {
        BufferedImage image = new BufferedImage(64, 64, type);
        int[] level = new int[image.getRaster().getNumBands()];
        int most = (1 << image.getSampleModel().getSampleSize(0)) - 1;
        Arrays.fill(level, type == BufferedImage.TYPE_BYTE_INDEXED ? 43 : Math.round(most * 0.6f));
        if (level.length == 4) {
            level[3] = most;
        }
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                image.getRaster().setPixel(x, y, level);
            }
        }
        byte[] png = TestPicture.written(image, "png");
        BufferedImage seen = TestPicture.read(made(picture("a.png", png), 32, 32));
        int expected =
                switch (type) {
                    case BufferedImage.TYPE_BYTE_BINARY -> 255;
                    case BufferedImage.TYPE_BYTE_INDEXED -> new Color(image.getRGB(5, 5)).getRed();
                    default -> 153;
                };
        int shift = seen.getSampleModel().getSampleSize(0) - 8;
        assertThat(seen.getRaster().getSample(10, 10, 0) >> shift).isCloseTo(expected, within(1));
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        BufferedImage image = TestPicture.drawn(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int y = 32; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, 0);
            }
        }
        BufferedImage small = TestPicture.read(made(picture("a.png", TestPicture.written(image, "png")), 16, 16));
        assertThat(small.getRGB(4, 12) >>> 24).isZero();
        assertThat(small.getRGB(4, 4)).isEqualTo(0xFFFF0000);
    }

    @Test
    void writesGreyPicturesAsGrey() throws IOException {
        byte[] grey = TestPicture.written(TestPicture.drawn(64, 64, BufferedImage.TYPE_BYTE_GRAY), "png");
        assertThat(TestPicture.read(made(picture("a.png", grey), 32, 32)).getType())
                .isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    }

    @Test
    void takesOverWhatSaysHowTheColoursAreMeant() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] segment = TestPicture.joined("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile);
        Picture jpeg = picture("a.jpg", TestPicture.withSegment(TestPicture.jpeg(64, 64), 0xE2, segment));
        assertThat(new String(made(jpeg, 32, 32), ISO_8859_1)).contains(new String(segment, ISO_8859_1));
        assertThat(new String(made(jpeg, 64, 64), ISO_8859_1)).contains(new String(segment, ISO_8859_1));
        assertThat(TestPicture.read(made(jpeg, 32, 32)).getWidth()).isEqualTo(32);

        byte[] gamma = {0, 0, (byte) 0xB1, (byte) 0x8F};
        Picture png = picture("a.png", TestPicture.withChunk(TestPicture.png(64, 64), "gAMA", gamma));
        assertThat(new String(made(png, 32, 32), ISO_8859_1)).contains("gAMA");
        assertThat(TestPicture.read(made(png, 32, 32)).getWidth()).isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({"ring, 700, 500, PNG", "face, 400, 500, JPEG", "alpha, 700, 500, PNG"})
    void readsWebp(String name, int width, int height, PictureFormat scaled) throws IOException {
        byte[] webp = Files.readAllBytes(WEBP.resolve(name + ".webp"));
        Picture picture = picture("a.webp", webp);

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertThat(picture.whole()).isEqualTo(PictureFormat.WEBP);
        assertThat(picture.scaled()).isEqualTo(scaled);
        BufferedImage small = TestPicture.read(made(picture, width / 2, height / 2));
        assertThat(small.getWidth()).isEqualTo(width / 2);
        if (name.equals("face")) {
            assertColour(small, 0.5, 0.5, new Color(0xE8C9A8));
        } else {
            // The ring's first box.
            assertColour(small, 0.2, 0.2, new Color(0x1A62CC));
        }
        if (name.equals("alpha")) {
            assertThat(small.getRGB(2, 2) >>> 24).isZero();
        }
    }

    @Test
    void cleansWebp() throws IOException {
        byte[] webp = Files.readAllBytes(WEBP.resolve("alpha.webp"));
        byte[] exif = TestPicture.exif(1);
        byte[] chunk = TestPicture.joined(
                "EXIF".getBytes(ISO_8859_1), new byte[] {(byte) exif.length, 0, 0, 0}, exif, new byte[exif.length % 2]);
        byte[] told = TestPicture.joined(webp, chunk);
        told[20] |= 0x08;
        int length = told.length - 8;
        told[4] = (byte) length;
        told[5] = (byte) (length >> 8);

        assertThat(whole("a.webp", told)).isEqualTo(webp);
    }

    @Test
    void makesTheSameBytesEveryTime() throws IOException {
        Picture picture = picture("a.jpg", TestPicture.jpeg(300, 200));
        assertThat(made(picture, 120, 80)).isEqualTo(made(picture, 120, 80));
    }

    @ParameterizedTest
    @CsvSource({"a.png, 1", "a.jpg, 2", "a.webp, 3"})
    void neverFailsButSaysThatAPictureIsDamaged(String name, long seed) throws IOException {
        byte[] right = name.endsWith("png")
                ? TestPicture.png(60, 40)
                : name.endsWith("jpg") ? TestPicture.jpeg(60, 40) : Files.readAllBytes(WEBP.resolve("small.webp"));
        Random random = new Random(seed);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            byte[] wrong = right.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                wrong[12 + random.nextInt(wrong.length - 12)] = (byte) random.nextInt(256);
            }
            byte[] cut = i % 4 == 0 ? Arrays.copyOf(wrong, 12 + random.nextInt(wrong.length - 12)) : wrong;
            Optional<Picture> picture = read(name, cut);
            if (picture.isPresent()
                    && picture.get().width() < 3000
                    && picture.get().height() < 3000) {
                new PictureScaler().make(picture.get(), List.of(new PictureSize(1, 1)), diagnostics);
            }
        }
        for (Diagnostic problem : diagnostics.sorted()) {
            rules.add(problem.rule());
        }
        assertThat(rules)
                .contains(Rule.BROKEN_PICTURE)
                .isSubsetOf(Rule.BROKEN_PICTURE, Rule.PICTURE_FORMAT, Rule.PICTURE_TOO_LARGE);
    }
}
