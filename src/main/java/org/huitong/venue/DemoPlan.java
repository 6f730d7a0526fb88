package org.huitong.venue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.huitong.form.PhotoFile;

/** A plan for the demonstration: the halls as rooms along a corridor, as large as they are, floor over floor. */
final class DemoPlan {
    private static final int WIDTH = 1200;
    private static final int FLOOR_HEIGHT = 190;
    private static final int MARGIN = 24;
    private static final int CORRIDOR = 36;
    private static final Color GROUND = new Color(0xF4F6F9);
    private static final Color ROOM = new Color(0xDCE8F5);
    private static final Color WALL = new Color(0x12427C);

    private static final int DOT = 5;
    private static final int LETTER_WIDTH = 3;
    private static final int LETTER_HEIGHT = 5;

    /** Letters of three by five dots, row by row from the top left: a server need not have any font. */
    private static final Map<Character, Integer> LETTERS = Map.ofEntries(
            Map.entry('0', 0b111_101_101_101_111),
            Map.entry('1', 0b010_110_010_010_111),
            Map.entry('2', 0b111_001_111_100_111),
            Map.entry('3', 0b111_001_111_001_111),
            Map.entry('4', 0b101_101_111_001_001),
            Map.entry('5', 0b111_100_111_001_111),
            Map.entry('6', 0b111_100_111_101_111),
            Map.entry('7', 0b111_001_001_010_010),
            Map.entry('8', 0b111_101_111_101_111),
            Map.entry('9', 0b111_101_111_001_111),
            Map.entry('B', 0b110_101_110_101_110),
            Map.entry('H', 0b101_101_111_101_101),
            Map.entry('P', 0b111_101_111_100_100),
            Map.entry('T', 0b111_010_010_010_010),
            Map.entry('V', 0b101_101_101_101_010));

    private DemoPlan() {}

    static PhotoFile.Photo of(List<VenueDemo.HallSeed> halls) {
        List<String> floors = halls.stream()
                .map(VenueDemo.HallSeed::floor)
                .distinct()
                .sorted()
                .toList();
        var picture =
                new BufferedImage(WIDTH, MARGIN + floors.size() * (FLOOR_HEIGHT + MARGIN), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, WIDTH, picture.getHeight());
        for (int i = 0; i < floors.size(); i++) {
            String floor = floors.get(i);
            int top = MARGIN + (floors.size() - 1 - i) * (FLOOR_HEIGHT + MARGIN);
            floor(
                    pen,
                    top,
                    halls.stream().filter(hall -> hall.floor().equals(floor)).toList());
        }
        pen.dispose();
        return PhotoFile.of(picture);
    }

    private static void floor(Graphics2D pen, int top, List<VenueDemo.HallSeed> halls) {
        double sides = halls.stream().mapToDouble(DemoPlan::side).sum();
        double scale = (WIDTH - 2.0 * MARGIN) / sides;
        int left = MARGIN;
        for (VenueDemo.HallSeed hall : halls) {
            int width = (int) (side(hall) * scale);
            pen.setColor(ROOM);
            pen.fillRect(left, top, width, FLOOR_HEIGHT - CORRIDOR);
            pen.setColor(WALL);
            pen.drawRect(left, top, width, FLOOR_HEIGHT - CORRIDOR);
            write(pen, hall.code(), left + 12, top + 14);
            left += width;
        }
        pen.drawRect(MARGIN, top, WIDTH - 2 * MARGIN, FLOOR_HEIGHT);
    }

    private static void write(Graphics2D pen, String text, int left, int top) {
        for (int i = 0; i < text.length(); i++) {
            int dots = LETTERS.getOrDefault(text.charAt(i), 0);
            for (int dot = 0; dot < LETTER_WIDTH * LETTER_HEIGHT; dot++) {
                if ((dots >> (LETTER_WIDTH * LETTER_HEIGHT - 1 - dot) & 1) == 1) {
                    int x = left + (i * (LETTER_WIDTH + 1) + dot % LETTER_WIDTH) * DOT;
                    pen.fillRect(x, top + dot / LETTER_WIDTH * DOT, DOT, DOT);
                }
            }
        }
    }

    private static double side(VenueDemo.HallSeed hall) {
        return Math.sqrt(hall.area().doubleValue());
    }
}
