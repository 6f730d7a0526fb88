package org.huitong.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoFileTest {
    private static final String PLACE = "24.4798N 118.0894E";

    private static String fault(byte[] content, PhotoLimits limits) {
        PhotoFile.Result result = PhotoFile.read(content, limits);
        return result.wrong() == null ? "" : result.wrong().code();
    }

    private static String fault(byte[] content) {
        return fault(content, PhotoLimits.USUAL);
    }

    private static BufferedImage read(byte[] content) throws IOException {
        PhotoFile.Result result = PhotoFile.read(content, PhotoLimits.USUAL);
        return ImageIO.read(new ByteArrayInputStream(result.photo().jpeg()));
    }

    private static String colour(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        int red = rgb >> 16 & 0xFF;
        int blue = rgb & 0xFF;
        return red > 200 && blue > 200 ? "white" : red > blue ? "red" : "blue";
    }

    @Test
    void jpegAndPngPassAndBecomeJpegOfTheirSize() throws IOException {
        for (byte[] content :
                new byte[][] {Pictures.jpeg(600, 800), Pictures.png(600, 800), Pictures.progressive(600, 800)}) {
            BufferedImage kept = read(content);
            assertEquals("600x800", kept.getWidth() + "x" + kept.getHeight());
            assertEquals("red", colour(kept, .5, .1));
            assertEquals("blue", colour(kept, .5, .9));
        }
    }

    @Test
    void whatIsLargeIsMadeSmaller() throws IOException {
        BufferedImage kept = read(Pictures.jpeg(4000, 3000));
        assertEquals("1600x1200", kept.getWidth() + "x" + kept.getHeight());
        assertEquals("red", colour(kept, .9, .1));
        assertEquals("blue", colour(kept, .1, .9));
    }

    @Test
    void nothingIsLeftOfWhatStoodBesideThePixels() {
        byte[] sent = Pictures.withExif(Pictures.jpeg(600, 800), 1, PLACE);
        assertTrue(new String(sent, StandardCharsets.ISO_8859_1).contains(PLACE));
        String kept = new String(PhotoFile.read(sent, PhotoLimits.USUAL).photo().jpeg(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains(PLACE) || kept.contains("Exif"));
    }

    /** Red stands above in the stored picture; where it is to be seen, the orientation says. */
    @ParameterizedTest
    @CsvSource({
        "1, 600x800, .5, .1", "2, 600x800, .5, .1", "3, 600x800, .5, .9", "4, 600x800, .5, .9",
        "5, 800x600, .1, .5", "6, 800x600, .9, .5", "7, 800x600, .9, .5", "8, 800x600, .1, .5"
    })
    void aPhotoIsTurnedAsItIsLookedAt(int orientation, String size, double x, double y) throws IOException {
        BufferedImage kept = read(Pictures.withExif(Pictures.jpeg(600, 800), orientation, PLACE));
        assertEquals(size, kept.getWidth() + "x" + kept.getHeight());
        assertEquals("red", colour(kept, x, y));
        assertEquals("blue", colour(kept, 1 - x, 1 - y));
    }

    @Test
    void theContentTellsWhatItIsAndNotItsName() {
        assertEquals("NOT_A_PHOTO", fault("GIF89a and so on, for a while".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("NOT_A_PHOTO", fault(new byte[0]));
        assertEquals("NOT_A_PHOTO", fault("<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("NOT_A_PHOTO", fault("%PDF-1.7 and so on, for a while".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aBombIsRefusedByTheSizeItDeclares() {
        byte[] bomb = Pictures.bomb(60_000, 60_000);
        assertTrue(bomb.length < 10_000);
        assertEquals("TOO_MANY_PIXELS", fault(bomb));
        assertEquals("NOT_A_PHOTO", fault(Pictures.bomb(-1, 5)));
        assertEquals("TOO_MANY_PIXELS", fault(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)));
    }

    @Test
    void whatIsCutOffOrBrokenIsRefused() {
        byte[] jpeg = Pictures.jpeg(600, 800);
        byte[] png = Pictures.png(600, 800);
        assertEquals("CUT_OFF", fault(Arrays.copyOf(jpeg, jpeg.length / 2)));
        assertEquals("CUT_OFF", fault(Arrays.copyOf(png, png.length - 12)));
        assertEquals("BROKEN", fault(Pictures.bomb(3000, 3000)));
        assertEquals("NOT_A_PHOTO", fault(Arrays.copyOf(jpeg, 20)));
    }

    /** Whatever a byte is changed to, it is told or a photo, and never an error that nobody expects. */
    @Test
    void noChangedByteBreaksAnything() {
        var random = new Random(20230718);
        for (byte[] whole : new byte[][] {
            Pictures.withExif(Pictures.jpeg(60, 80), 6, PLACE), Pictures.png(60, 80), Pictures.progressive(60, 80)
        }) {
            for (int i = 0; i < 300; i++) {
                byte[] changed = whole.clone();
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                PhotoFile.Result result = PhotoFile.read(changed, PhotoLimits.USUAL);
                assertTrue(result.photo() != null ^ result.wrong() != null);
            }
        }
    }

    @Test
    void transparentBecomesWhite() throws IOException {
        assertEquals("white", colour(read(Pictures.transparent(300, 400)), .5, .5));
    }

    @Test
    void theLimitsOfTheFieldHold() {
        var limits = new PhotoLimits(60, 300, 400, 1000, 2000, "3:4");
        assertEquals("", fault(Pictures.jpeg(600, 800), limits));
        assertEquals("", fault(Pictures.jpeg(600, 820), limits));
        assertEquals("RATIO", fault(Pictures.jpeg(600, 600), limits));
        assertEquals("TOO_FEW_PIXELS", fault(Pictures.jpeg(299, 399), limits));
        assertEquals("TOO_MANY_PIXELS", fault(Pictures.jpeg(1200, 1600), limits));
        assertEquals("TOO_LARGE", fault(new byte[60_001], limits));
        assertEquals("", fault(Pictures.withExif(Pictures.jpeg(800, 600), 6, PLACE), limits));
    }
}
