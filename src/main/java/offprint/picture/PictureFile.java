package offprint.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Attachment;
import offprint.model.Picture;
import offprint.model.PictureFormat;
import offprint.model.RichText;

/** A picture's file as its bytes describe it; nothing is decoded. */
public final class PictureFile {
    /** What names of pictures end in. */
    public static final List<String> ENDINGS = Arrays.asList(".png", ".jpg", ".jpeg", ".webp");

    /** More than a telephone's camera makes, and what a computer of today can hold decoded. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final long MOST_BYTES = 50_000_000;

    private final Attachment file;
    private final Diagnostics diagnostics;

    private PictureFile(Attachment file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Whether a file of that name belongs to those that are read here. */
    public static boolean isNamedLikeOne(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The picture; empty where it cannot be published, which is reported. */
    public static Optional<Picture> read(
            Attachment file, String alt, Optional<RichText> caption, Diagnostics diagnostics) {
        return new PictureFile(file, diagnostics).read(alt, caption);
    }

    private Optional<Picture> read(String alt, Optional<RichText> caption) {
        if (file.size() > MOST_BYTES) {
            report(Rule.PICTURE_TOO_LARGE, " is larger than 50 MB", "it has " + file.size() + " bytes");
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            Optional<PictureFormat> format = format(bytes);
            return format.isPresent()
                    ? picture(Anatomy.of(bytes, format.get()), format.get(), alt, caption)
                    : Optional.empty();
        } catch (IOException e) {
            diagnostics.report(Diagnostic.inFile(
                    file.origin(), Rule.UNREADABLE_FILE, "the picture cannot be read: " + e.getMessage()));
            return Optional.empty();
        } catch (BrokenPictureException e) {
            diagnostics.report(problem(file, e));
            return Optional.empty();
        }
    }

    private Optional<Picture> picture(Anatomy anatomy, PictureFormat format, String alt, Optional<RichText> caption) {
        int width = anatomy.width();
        int height = anatomy.height();
        if (width < 1 || height < 1) {
            diagnostics.report(problem(file, BrokenPictureException.damaged("it has no pixels")));
            return Optional.empty();
        }
        if ((long) width * height > MOST_PIXELS) {
            report(Rule.PICTURE_TOO_LARGE, " has " + width + " × " + height + " pixels", "more than 40 million");
            return Optional.empty();
        }
        boolean lies = anatomy.orientation() >= 5;
        return Optional.of(new Picture(
                file,
                lies ? height : width,
                lies ? width : height,
                anatomy.orientation() == 1 ? format : anatomy.scaled(),
                anatomy.scaled(),
                alt,
                caption));
    }

    /** The format that the file's first bytes show, if its name says the same. */
    private Optional<PictureFormat> format(byte[] bytes) {
        String named = file.path().toLowerCase(Locale.ROOT);
        PictureFormat claimed = named.endsWith(".png")
                ? PictureFormat.PNG
                : named.endsWith(".webp") ? PictureFormat.WEBP : PictureFormat.JPEG;
        String start = new String(bytes, 0, Math.min(bytes.length, 16), ISO_8859_1);
        String kind = kind(start);
        if (kind.equals(name(claimed))) {
            return Optional.of(claimed);
        }
        Diagnostic wrong = Diagnostic.inFile(
                        file.origin(), Rule.PICTURE_FORMAT, "`" + file.path() + "` is not a valid " + name(claimed))
                .label(
                        kind.isEmpty()
                                ? "its first bytes do not match any picture format"
                                : "its first bytes are those of a " + kind);
        for (PictureFormat format : PictureFormat.values()) {
            if (kind.equals(name(format))) {
                String stem = file.path().substring(0, file.path().lastIndexOf('.'));
                diagnostics.report(wrong.help("rename it to `" + stem + '.' + format.ending() + "`"));
                return Optional.empty();
            }
        }
        diagnostics.report(wrong.help("save it as PNG, JPEG or WebP"));
        return Optional.empty();
    }

    private static String name(PictureFormat format) {
        return switch (format) {
            case PNG -> "PNG";
            case JPEG -> "JPEG";
            case WEBP -> "WebP";
        };
    }

    /** The name of the format whose files begin so; empty where none is known. */
    private static String kind(String start) {
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "PNG";
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return "JPEG";
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "WebP";
        }
        if (start.startsWith("ftyp", 4)) {
            return start.startsWith("avi", 8) ? "AVIF" : "HEIC";
        }
        String[][] others = {
            {"GIF8", "GIF"},
            {"%PDF", "PDF"},
            {"<svg", "SVG"},
            {"<?xml", "SVG"},
            {"BM", "BMP"},
            {"II*", "TIFF"},
            {"MM\0*", "TIFF"}
        };
        for (String[] other : others) {
            if (start.startsWith(other[0])) {
                return other[1];
            }
        }
        return "";
    }

    private void report(Rule rule, String what, String reason) {
        diagnostics.report(Diagnostic.inFile(file.origin(), rule, "`" + file.path() + "`" + what)
                .label(reason)
                .help("save it smaller; no screen needs more than 2000 pixels across"));
    }

    /** What an author is told of a file that cannot be taken apart or decoded. */
    static Diagnostic problem(Attachment file, BrokenPictureException problem) {
        Diagnostic diagnostic = problem.isForeign()
                ? Diagnostic.inFile(file.origin(), Rule.PICTURE_FORMAT, "`" + file.path() + "` cannot be shown")
                        .help("save it as PNG, or as an ordinary JPEG in RGB")
                : Diagnostic.inFile(file.origin(), Rule.BROKEN_PICTURE, "`" + file.path() + "` is damaged")
                        .help("copy or save it anew");
        return diagnostic.label(String.valueOf(problem.getMessage()));
    }
}
