package org.huitong.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Looks at a file that is said to be a photo, and draws it anew as a JPEG of moderate size: of what the file held besides
 * its pixels, where it was taken for example, nothing is left. What it is, its content tells and not its name; how large it
 * would unfold is known and judged before it is. No face is looked for.
 */
public final class PhotoFile {
    /** So many pixels are decoded at most; a progressive one, which takes the memory as a whole, half as many. */
    private static final int MOST_PIXELS = 26_000_000;
    /** Above this the decoder leaves rows and columns out, so that one photo never takes more than some 20 MB. */
    private static final int HELD_PIXELS = 6_000_000;
    /** Enough for a badge and for a screen. */
    private static final int LONGER_SIDE = 1600;

    private static final float QUALITY = 0.85f;

    /**
     * A photo as it is kept.
     *
     * @param jpeg without anything but its pixels
     */
    public record Photo(byte[] jpeg, int width, int height) {}

    /** Either a photo or what is wrong; the other is null. */
    public record Result(Photo photo, AnswerRule.Wrong wrong) {
        static Result wrong(String code, Function<FormMessages, String> wording) {
            return new Result(null, AnswerRule.Wrong.of(code, wording));
        }
    }

    private PhotoFile() {}

    /** What is said where a file is too large to be looked at, of which the size is known. */
    public static Optional<AnswerRule.Wrong> tooLarge(long bytes, PhotoLimits limits) {
        return bytes <= limits.bytes()
                ? Optional.empty()
                : Optional.of(AnswerRule.Wrong.of("TOO_LARGE", m -> m.photoTooLarge(limits.megabytes())));
    }

    /** What is said of a photo that does not wait any more. */
    public static AnswerRule.Wrong expired() {
        return PhotoRule.expired();
    }

    /** What is said where no further photo can be taken in now. */
    public static AnswerRule.Wrong busy() {
        return AnswerRule.Wrong.of("BUSY", FormMessages::photoBusy);
    }

    /** Needs some 25 MB for a moment: not many at a time. */
    public static Result read(byte[] content, PhotoLimits limits) {
        Optional<AnswerRule.Wrong> tooLarge = tooLarge(content.length, limits);
        if (tooLarge.isPresent()) {
            return new Result(null, tooLarge.get());
        }
        Optional<PictureHead> known = PictureHead.of(content);
        if (known.isEmpty()) {
            return Result.wrong("NOT_A_PHOTO", FormMessages::photoUnknown);
        }
        PictureHead head = known.get();
        int width = head.turned() ? head.height() : head.width();
        int height = head.turned() ? head.width() : head.height();
        long cost = (long) width * height * (head.progressive() ? 2 : 1);
        if (cost > MOST_PIXELS) {
            return Result.wrong("TOO_MANY_PIXELS", FormMessages::photoTooManyPixels);
        }
        if (limits.tooSmall(width, height)) {
            return Result.wrong("TOO_FEW_PIXELS", m -> m.photoTooSmall(width, height, limits.smallest()));
        }
        if (limits.tooLarge(width, height)) {
            return Result.wrong("TOO_MANY_PIXELS", m -> m.photoBeyond(width, height, limits.largest()));
        }
        if (!limits.fits(width, height)) {
            return Result.wrong("RATIO", m -> m.photoRatio(limits.ratio()));
        }
        if (!head.complete()) {
            return Result.wrong("CUT_OFF", FormMessages::photoCutOff);
        }
        try {
            return new Result(drawn(head, decoded(head, content)), null);
        } catch (IOException | RuntimeException e) {
            // The readers answer broken data with whatever they stumble over.
            return Result.wrong("BROKEN", FormMessages::photoBroken);
        }
    }

    private static BufferedImage decoded(PictureHead head, byte[] content) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(head.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            // What is told beside the pixels is passed over: it may be packed, and unfold as well.
            reader.setInput(in, true, true);
            int step = (int) Math.ceil(Math.sqrt((double) head.width() * head.height() / HELD_PIXELS));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static Photo drawn(PictureHead head, BufferedImage decoded) throws IOException {
        double scale = Math.min(1, (double) LONGER_SIDE / Math.max(head.width(), head.height()));
        int width = Math.max(1, (int) Math.round(head.width() * scale));
        int height = Math.max(1, (int) Math.round(head.height() * scale));
        var drawn = new BufferedImage(
                head.turned() ? height : width, head.turned() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        // What can be seen through is seen on white, as on paper.
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turning(head.orientation(), width, height));
        pen.drawImage(decoded, 0, 0, width, height, null);
        pen.dispose();
        return new Photo(written(drawn), drawn.getWidth(), drawn.getHeight());
    }

    /** Exif 2.32, table 6: which side of the stored picture is up and which is left, one of eight ways. */
    private static AffineTransform turning(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** For demonstrations and tests: a picture drawn by the caller, as it would be kept. */
    public static Photo of(BufferedImage picture) {
        try {
            return new Photo(written(picture), picture.getWidth(), picture.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
