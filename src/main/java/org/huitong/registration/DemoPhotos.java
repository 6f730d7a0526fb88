package org.huitong.registration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.huitong.form.PhotoFile;

/** Photos of the demonstration: the outline of a head and shoulders, and nobody's. */
final class DemoPhotos {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 480;
    private static final List<Color> GROUNDS = List.of(new Color(0xD6E4F0), new Color(0xE6E2D3), new Color(0xDCE8DC));
    private static final Color OUTLINE = new Color(0x6B7C8F);

    private final Photos photos;
    private final List<PhotoFile.Photo> drawn = new ArrayList<>();
    private int next;

    DemoPhotos(Photos photos) {
        this.photos = photos;
    }

    /** Stores one more and gives its number. */
    long next() {
        if (drawn.size() < GROUNDS.size()) {
            drawn.add(draw(GROUNDS.get(drawn.size())));
        }
        return photos.store(drawn.get(next++ % drawn.size()));
    }

    private static PhotoFile.Photo draw(Color ground) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(OUTLINE);
        pen.fill(new Ellipse2D.Double(115, 110, 130, 165));
        pen.fill(new Ellipse2D.Double(40, 310, 280, 360));
        pen.dispose();
        return PhotoFile.of(picture);
    }
}
