package org.huitong.form;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a picture says about itself, read from its marks alone: nothing is decoded, so that what would unfold to a thousand
 * times its size is known before it does.
 *
 * @param format name of the reader it needs
 * @param width in pixels as stored, before it is turned
 * @param orientation how it is to be turned to be looked at: 1 to 8 (Exif 2.32, tag 0x0112)
 * @param progressive a JPEG that is decoded as a whole and takes several times the memory
 * @param complete whether it goes on to its end
 */
record PictureHead(String format, int width, int height, int orientation, boolean progressive, boolean complete) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454E44;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;

    /** Empty if it is neither JPEG (ITU-T T.81) nor PNG (ISO/IEC 15948), whatever its name says. */
    static Optional<PictureHead> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (content.length > 8 && bytes.getLong(0) == PNG) {
            return png(bytes);
        }
        boolean jpeg = content.length > 3
                && (content[0] & 0xFF) == 0xFF
                && (content[1] & 0xFF) == START
                && (content[2] & 0xFF) == 0xFF;
        return jpeg ? new Jpeg(bytes).read() : Optional.empty();
    }

    /** Width and height as it is looked at. */
    boolean turned() {
        return orientation > 4;
    }

    private static Optional<PictureHead> png(ByteBuffer bytes) {
        if (bytes.remaining() < 33 || bytes.getInt(12) != PNG_HEADER) {
            return Optional.empty();
        }
        int width = bytes.getInt(16);
        int height = bytes.getInt(20);
        long at = 8;
        while (at + 12 <= bytes.limit()) {
            if (bytes.getInt((int) at + 4) == PNG_END) {
                return head("png", width, height, 1, false, true);
            }
            at += 12 + Integer.toUnsignedLong(bytes.getInt((int) at));
        }
        return head("png", width, height, 1, false, false);
    }

    private static Optional<PictureHead> head(
            String format, int width, int height, int orientation, boolean progressive, boolean complete) {
        return width > 0 && height > 0
                ? Optional.of(new PictureHead(format, width, height, orientation, progressive, complete))
                : Optional.empty();
    }

    /** Goes from marker to marker. */
    private static final class Jpeg {
        private final ByteBuffer bytes;
        private int width;
        private int height;
        private int orientation = 1;
        private boolean progressive;

        Jpeg(ByteBuffer bytes) {
            this.bytes = bytes.position(2);
        }

        Optional<PictureHead> read() {
            boolean complete = false;
            try {
                int marker = marker();
                while (marker != END) {
                    segment(marker);
                    marker = marker();
                }
                complete = true;
            } catch (BufferUnderflowException | IllegalArgumentException e) {
                // It ends before its end; what was read of it counts.
            }
            return head("jpeg", width, height, orientation, progressive, complete);
        }

        /** The next marker; between scans, what is decoded is passed over. */
        private int marker() {
            while (true) {
                int one = bytes.get() & 0xFF;
                if (one == 0xFF) {
                    int next = bytes.get() & 0xFF;
                    while (next == 0xFF) {
                        next = bytes.get() & 0xFF;
                    }
                    boolean inScan = next == 0 || next >= 0xD0 && next <= 0xD7;
                    if (!inScan) {
                        return next;
                    }
                }
            }
        }

        private void segment(int marker) {
            if (marker == START || marker == 1) {
                return;
            }
            int start = bytes.position();
            int length = Short.toUnsignedInt(bytes.getShort());
            if (frame(marker)) {
                bytes.get();
                height = Short.toUnsignedInt(bytes.getShort());
                width = Short.toUnsignedInt(bytes.getShort());
                progressive = (marker & 3) == 2;
            } else if (marker == APPLICATION_1) {
                exif(bytes.slice().limit(Math.max(0, Math.min(length - 2, bytes.remaining()))));
            }
            bytes.position(start + (marker == SCAN ? 2 : Math.max(2, length)));
        }

        /** All kinds of frames; DHT, JPG and DAC lie among them and are none. */
        private static boolean frame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }

        private void exif(ByteBuffer segment) {
            try {
                byte[] name = new byte[EXIF.length];
                segment.get(name);
                if (!Arrays.equals(name, EXIF)) {
                    return;
                }
                ByteBuffer tiff = segment.slice();
                tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
                int directory = tiff.getInt(4);
                int entries = Short.toUnsignedInt(tiff.getShort(directory));
                for (int i = 0; i < entries; i++) {
                    int entry = directory + 2 + 12 * i;
                    if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                        int value = tiff.getShort(entry + 8);
                        orientation = value >= 1 && value <= 8 ? value : 1;
                    }
                }
            } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
                orientation = 1;
            }
        }
    }
}
