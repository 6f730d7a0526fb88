package org.huitong.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a photo must be like, as data of the field; a limit that is null is not set by the field. What the system takes at
 * all is narrower still: {@link PhotoFile}.
 *
 * @param kilobytes how large the file may be, in 1000 bytes
 * @param minWidth in pixels, as the photo is looked at; set together with the height, and so the largest
 * @param ratio of width to height, such as {@code 3:4}; a twentieth more or less passes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhotoLimits(
        Integer kilobytes, Integer minWidth, Integer minHeight, Integer maxWidth, Integer maxHeight, String ratio) {
    /** For a field that says nothing: what a phone takes. */
    public static final PhotoLimits USUAL = new PhotoLimits(5000, null, null, null, null, null);

    private static final double TOLERANCE = 0.05;
    private static final Pattern RATIO = Pattern.compile("([1-9][0-9]?):([1-9][0-9]?)");

    /** Whether a ratio is written as one. */
    public static boolean isRatio(String text) {
        return RATIO.matcher(text).matches();
    }

    int bytes() {
        return (kilobytes == null ? USUAL.kilobytes : kilobytes) * 1000;
    }

    /** For people. */
    public int megabytes() {
        return Math.max(1, bytes() / 1_000_000);
    }

    /** For people; empty without. */
    public String smallest() {
        return minWidth == null ? "" : minWidth + "×" + minHeight;
    }

    /** For people; empty without. */
    public String largest() {
        return maxWidth == null ? "" : maxWidth + "×" + maxHeight;
    }

    boolean tooSmall(int width, int height) {
        return minWidth != null && (width < minWidth || height < minHeight);
    }

    boolean tooLarge(int width, int height) {
        return maxWidth != null && (width > maxWidth || height > maxHeight);
    }

    boolean fits(int width, int height) {
        Matcher parts = RATIO.matcher(ratio == null ? "" : ratio);
        if (!parts.matches()) {
            return true;
        }
        double wanted = Double.parseDouble(parts.group(1)) / Integer.parseInt(parts.group(2));
        return Math.abs((double) width / height / wanted - 1) <= TOLERANCE;
    }
}
