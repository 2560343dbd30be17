package offprint.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Picture;
import offprint.model.PictureFormat;

/**
 * Makes the sizes in which a picture is published: the right way up, without anything that does not show. The colours are
 * never converted, so that the bytes do not depend on a library for that; what says how they are meant is taken over.
 */
public final class PictureScaler {
    private static final float JPEG_QUALITY = 0.85f;
    private static final float PNG_SMALLEST = 0;
    /** Larger ones are decoded one after the other. */
    private static final long MANY_PIXELS = 8_000_000;

    private final Object onlyOne = new Object();

    /**
     * The picture's bytes in each of the sizes, in their order; empty where it cannot be decoded, which is reported. May
     * be called by several threads at once.
     *
     * @param sizes ascending, none larger than the picture
     */
    public Optional<List<byte[]>> make(Picture picture, List<PictureSize> sizes, Diagnostics diagnostics) {
        try {
            if ((long) picture.width() * picture.height() <= MANY_PIXELS) {
                return Optional.of(make(picture, sizes));
            }
            synchronized (onlyOne) {
                return Optional.of(make(picture, sizes));
            }
        } catch (BrokenPictureException e) {
            diagnostics.report(PictureFile.problem(picture.file(), e));
        } catch (IOException e) {
            diagnostics.report(Diagnostic.inFile(
                    picture.file().origin(), Rule.UNREADABLE_FILE, "the picture cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }

    /** Each size is made of the next larger one. */
    private static List<byte[]> make(Picture picture, List<PictureSize> sizes)
            throws IOException, BrokenPictureException {
        byte[] bytes = Files.readAllBytes(picture.file().file());
        Anatomy anatomy = Anatomy.of(bytes, formatOf(bytes));
        BufferedImage image = decoded(anatomy, formatOf(bytes));
        List<byte[]> made = new ArrayList<>();
        for (int i = sizes.size() - 1; i >= 0; i--) {
            PictureSize size = sizes.get(i);
            boolean whole = size.width() == picture.width();
            if (whole && anatomy.orientation() == 1) {
                made.add(anatomy.clean());
            } else {
                image = whole ? image : scaled(image, size, anatomy.orientation());
                made.add(anatomy.withColours(encoded(turned(image, anatomy.orientation()), anatomy.scaled())));
            }
        }
        Collections.reverse(made);
        return made;
    }

    private static PictureFormat formatOf(byte[] bytes) {
        return switch (bytes[0]) {
            case 'R' -> PictureFormat.WEBP;
            case (byte) 0x89 -> PictureFormat.PNG;
            default -> PictureFormat.JPEG;
        };
    }

    /** The stored pixels, red, green and blue as they are written, whatever profile says what they mean. */
    private static BufferedImage decoded(Anatomy anatomy, PictureFormat format) throws BrokenPictureException {
        ImageReader reader = format == PictureFormat.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.ending()).next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(anatomy.bare()))) {
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0);
            if (image.getWidth() != anatomy.width() || image.getHeight() != anatomy.height()) {
                throw BrokenPictureException.damaged("it has fewer pixels than it says");
            }
            return plain(image);
        } catch (IOException | RuntimeException e) {
            // Readers meet bytes that make no sense with all kinds of exceptions.
            throw BrokenPictureException.damaged("its pixels cannot be decoded");
        } finally {
            reader.dispose();
        }
    }

    /** The same with eight bits for each colour in one number. */
    private static BufferedImage plain(BufferedImage image) {
        boolean opaque = !image.getColorModel().hasAlpha();
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage plain =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            if (image.getColorModel() instanceof IndexColorModel) {
                image.getRGB(0, y, width, 1, row, 0, width);
            } else {
                samples(image, y, row);
            }
            plain.getRaster().setDataElements(0, y, width, 1, row);
        }
        return plain;
    }

    private static void samples(BufferedImage image, int y, int[] row) {
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int surplus = raster.getSampleModel().getSampleSize(0) - 8;
        int[] samples = raster.getPixels(0, y, row.length, 1, (int[]) null);
        boolean coloured = bands >= 3;
        for (int x = 0, i = 0; x < row.length; x++, i += bands) {
            int red = samples[i] >> surplus;
            int green = coloured ? samples[i + 1] >> surplus : red;
            int blue = coloured ? samples[i + 2] >> surplus : red;
            int alpha = bands % 2 == 0 ? samples[i + bands - 1] >> surplus : 0xFF;
            row[x] = alpha << 24 | red << 16 | green << 8 | blue;
        }
    }

    /** The stored pixels in the size that the picture has when it is turned. */
    private static BufferedImage scaled(BufferedImage image, PictureSize size, int orientation) throws IOException {
        boolean lies = orientation >= 5;
        return Thumbnails.of(image)
                .forceSize(lies ? size.height() : size.width(), lies ? size.width() : size.height())
                .imageType(image.getType())
                .asBufferedImage();
    }

    /** The picture the right way up; what each number means is said in the Exif standard by where row and column 0 go. */
    private static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lies = orientation >= 5;
        BufferedImage turned = new BufferedImage(lies ? height : width, lies ? width : height, image.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int left = orientation == 2 || orientation == 3 ? width - 1 - x : x;
                int top = orientation == 3 || orientation == 4 ? height - 1 - y : y;
                if (lies) {
                    left = orientation == 6 || orientation == 7 ? height - 1 - y : y;
                    top = orientation == 7 || orientation == 8 ? width - 1 - x : x;
                }
                turned.setRGB(left, top, image.getRGB(x, y));
            }
        }
        return turned;
    }

    private static byte[] encoded(BufferedImage image, PictureFormat format) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(format.ending()).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            boolean jpeg = format == PictureFormat.JPEG;
            how.setCompressionQuality(jpeg ? JPEG_QUALITY : PNG_SMALLEST);
            writer.write(null, new IIOImage(jpeg ? image : withoutColour(image), null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A picture that is black, white and grey, with one number for each pixel; any other as it is. */
    private static BufferedImage withoutColour(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = image.getRGB(x, y);
                int level = pixel & 0xFF;
                if (pixel != (0xFF << 24 | level * 0x010101)) {
                    return image;
                }
                grey.getRaster().setSample(x, y, 0, level);
            }
        }
        return grey;
    }
}
