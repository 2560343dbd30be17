package offprint.content.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static offprint.content.load.Rejection.rejected;

import java.util.Arrays;
import java.util.List;
import offprint.TestPicture;
import offprint.diag.Rule;

/** Pictures that cannot be published, and what is said of them. */
final class RejectedPictures {
    private static final String FIGURE = "figure: A ring of boxes\n";

    private RejectedPictures() {}

    static List<Rejection> all() {
        return List.of(
                rejected(
                        Rule.BAD_ICON,
                        "a wide icon",
                        new ContentFolder().with("icon.png", TestPicture.png(200, 180)),
                        """
                        error[bad-icon]: the icon `icon.png` is not square
                         --> content/icon.png
                          = it has 200 × 180 pixels
                          = help: an icon is square, a PNG of at least 180 × 180 pixels

                        1 error
                        """),
                rejected(
                        Rule.BAD_ICON,
                        "a small icon",
                        new ContentFolder().with("icon.png", TestPicture.png(64, 64)),
                        """
                        error[bad-icon]: the icon `icon.png` is too small
                         --> content/icon.png
                          = it has 64 × 64 pixels
                          = help: an icon is square, a PNG of at least 180 × 180 pixels

                        1 error
                        """),
                rejected(
                        Rule.BAD_ICON,
                        "a wide drawing",
                        new ContentFolder()
                                .with("icon.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'/>"),
                        """
                        error[bad-icon]: the icon `icon.svg` is not square
                         --> content/icon.svg
                          = its width and height differ
                          = help: an icon is square, a PNG of at least 180 × 180 pixels

                        1 error
                        """),
                rejected(
                        Rule.UNSAFE_SVG,
                        "an icon that runs something",
                        new ContentFolder().with("icon.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"),
                        """
                        error[unsafe-svg]: `icon.svg` is more than a picture
                         --> content/icon.svg
                          = it holds the event handler `onload`
                          = help: save it as plain SVG without scripts and links, or as PNG

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a figure of which nothing is said",
                        new ContentFolder().withPaper("").with("papers/a.png", TestPicture.png(9, 9)),
                        """
                        error[missing-field]: `figure` is missing
                         --> content/papers/a.yaml:1:1
                          |
                        1 | title: Attention
                          | ^^^^^ `a.png` lies beside this file, and nothing says what it shows
                          = help: add `figure: {alt: "What it shows, for readers who cannot see it"}`

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a figure without alternative text",
                        new ContentFolder()
                                .withPaper("figure: {caption: A ring}\n")
                                .with("papers/a.png", TestPicture.png(9, 9)),
                        """
                        error[missing-field]: `alt` is missing
                         --> content/papers/a.yaml:5:10
                          |
                        5 | figure: {caption: A ring}
                          |          ^^^^^^^ the mapping that begins here needs it
                          = help: add `alt: …`

                        1 error
                        """),
                rejected(
                        Rule.EMPTY_VALUE,
                        "a figure with an empty alternative text",
                        new ContentFolder()
                                .withPaper("figure: {alt: \"\"}\n")
                                .with("papers/a.png", TestPicture.png(9, 9)),
                        """
                        error[empty-value]: `alt` has no value
                         --> content/papers/a.yaml:5:10
                          |
                        5 | figure: {alt: ""}
                          |          ^^^
                          = help: give it one, or delete the key

                        1 error
                        """),
                rejected(Rule.MISSING_FILE, "a text without its figure", new ContentFolder().withPaper(FIGURE), """
                        error[missing-file]: there is no picture for `figure`
                         --> content/papers/a.yaml:5:9
                          |
                        5 | figure: A ring of boxes
                          |         ^^^^^^^^^^^^^^^
                          = help: put it beside this file, under the same name with .png, .jpg or .webp

                        1 error
                        """),
                rejected(
                        Rule.WRONG_TYPE,
                        "a list of figures",
                        new ContentFolder().withPaper("figure: [A, B]\n").with("papers/a.png", TestPicture.png(9, 9)),
                        """
                        error[wrong-type]: `figure` is a list; a text or a mapping belongs here
                         --> content/papers/a.yaml:5:9
                          |
                        5 | figure: [A, B]
                          |         ^^^^^^ this is a list
                          = help: to make it text, quote it: `figure: "[A, B]"`

                        1 error
                        """),
                figure(Rule.PICTURE_FORMAT, "a JPEG under a PNG's name", "a.png", TestPicture.jpeg(9, 9), """
                        error[picture-format]: `a.png` is not a valid PNG
                         --> content/papers/a.png
                          = its first bytes are those of a JPEG
                          = help: rename it to `a.jpg`

                        1 error
                        """),
                figure(
                        Rule.PICTURE_FORMAT,
                        "a picture of a telephone that browsers do not show",
                        "a.jpg",
                        "\0\0\0\u0018ftypheic".getBytes(ISO_8859_1),
                        """
                        error[picture-format]: `a.jpg` is not a valid JPEG
                         --> content/papers/a.jpg
                          = its first bytes are those of a HEIC
                          = help: save it as PNG, JPEG or WebP

                        1 error
                        """),
                figure(
                        Rule.PICTURE_FORMAT,
                        "a text under a picture's name",
                        "a.webp",
                        "hello".getBytes(ISO_8859_1),
                        """
                        error[picture-format]: `a.webp` is not a valid WebP
                         --> content/papers/a.webp
                          = its first bytes do not match any picture format
                          = help: save it as PNG, JPEG or WebP

                        1 error
                        """),
                figure(Rule.PICTURE_FORMAT, "a JPEG for the press", "a.jpg", cmyk(), """
                        error[picture-format]: `a.jpg` cannot be shown
                         --> content/papers/a.jpg
                          = its colours are for print (CMYK)
                          = help: save it as PNG, or as an ordinary JPEG in RGB

                        1 error
                        """),
                figure(
                        Rule.BROKEN_PICTURE,
                        "a JPEG that ends too soon",
                        "a.jpg",
                        Arrays.copyOf(TestPicture.jpeg(90, 90), 700),
                        """
                        error[broken-picture]: `a.jpg` is damaged
                         --> content/papers/a.jpg
                          = it ends before it is complete
                          = help: copy or save it anew

                        1 error
                        """),
                figure(Rule.BROKEN_PICTURE, "a PNG with a wrong byte", "a.png", withWrongByte(), """
                        error[broken-picture]: `a.png` is damaged
                         --> content/papers/a.png
                          = the checksum of its part IDAT is wrong
                          = help: copy or save it anew

                        1 error
                        """),
                figure(Rule.PICTURE_TOO_LARGE, "a small file of very many pixels", "a.png", bomb(), """
                        error[picture-too-large]: `a.png` has 100000 × 100000 pixels
                         --> content/papers/a.png
                          = more than 40 million
                          = help: save it smaller; no screen needs more than 2000 pixels across

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FILE,
                        "a portrait under another name",
                        new ContentFolder()
                                .with("profile.yaml", "name: Ada Example\nportrait: {file: ada.jpg, alt: Ada}\n")
                                .with("ada.jpeg", TestPicture.jpeg(9, 9)),
                        """
                        error[missing-file]: there is no picture `ada.jpg` beside profile.yaml
                         --> content/profile.yaml:2:18
                          |
                        2 | portrait: {file: ada.jpg, alt: Ada}
                          |                  ^^^^^^^
                          = help: did you mean `ada.jpeg`?

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a portrait without alternative text",
                        new ContentFolder()
                                .with("profile.yaml", "name: Ada Example\nportrait: {file: ada.jpg}\n")
                                .with("ada.jpg", TestPicture.jpeg(9, 9)),
                        """
                        error[missing-field]: `alt` is missing
                         --> content/profile.yaml:2:12
                          |
                        2 | portrait: {file: ada.jpg}
                          |            ^^^^ the mapping that begins here needs it
                          = help: add `alt: …`

                        1 error
                        """),
                rejected(
                        Rule.UNUSED_FILE,
                        "a picture that nobody asks for",
                        new ContentFolder().with("ada.jpg", TestPicture.jpeg(9, 9)),
                        """
                        warning[unused-file]: `ada.jpg` is not used
                         --> content/ada.jpg
                          = help: a portrait is named in profile.yaml; pictures for pages go into static

                        1 warning
                        """));
    }

    private static Rejection figure(Rule rule, String what, String name, byte[] bytes, String messages) {
        return rejected(rule, what, new ContentFolder().withPaper(FIGURE).with("papers/" + name, bytes), messages);
    }

    /** The header of a frame of four colours, with nothing behind it. */
    private static byte[] cmyk() {
        byte[] frame = {8, 0, 9, 0, 9, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0};
        return TestPicture.withSegment(TestPicture.jpeg(9, 9), 0xC0, frame);
    }

    private static byte[] withWrongByte() {
        byte[] png = TestPicture.png(90, 90);
        png[60] ^= 1;
        return png;
    }

    /** All that it has is a header. */
    private static byte[] bomb() {
        byte[] png = TestPicture.png(9, 9);
        byte[] size = {0, 1, (byte) 0x86, (byte) 0xA0, 0, 1, (byte) 0x86, (byte) 0xA0, 8, 2, 0, 0, 0};
        byte[] before = Arrays.copyOf(png, 33);
        byte[] header = TestPicture.withChunk(before, "IHDR", size);
        return TestPicture.joined(
                Arrays.copyOf(png, 8),
                Arrays.copyOfRange(header, 33, header.length),
                Arrays.copyOfRange(png, 33, png.length));
    }
}
