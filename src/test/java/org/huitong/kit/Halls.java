package org.huitong.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.huitong.booking.Times;
import org.huitong.booking.Wish;
import org.huitong.platform.LocalText;
import org.huitong.program.Forum;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;

/** Halls and checklists that are in no database, for the rules of items. */
final class Halls {
    static final Instant SET_UP = Instant.parse("2023-07-18T04:00:00Z");
    static final Instant NOW = SET_UP.minus(Duration.ofHours(10));

    private Halls() {}

    static Hall hall(int theatre, int classroom) {
        var hall = new Hall();
        hall.code = "H" + theatre;
        hall.capacities.putAll(Map.of(Layout.THEATRE, theatre, Layout.CLASSROOM, classroom));
        return hall;
    }

    static Wish wish(Hall hall, Layout layout, Instant setUp) {
        return new Wish(
                hall.code,
                layout,
                new Times(
                        setUp,
                        setUp.plus(Duration.ofHours(2)),
                        setUp.plus(Duration.ofHours(4)),
                        setUp.plus(Duration.ofHours(5))));
    }

    /** In rows of 200 seats, for 100 people. */
    static Checklist checklist(TemplateItem... items) {
        Hall hall = hall(200, 120);
        var checklist = new Checklist(1, new Forum(), hall, wish(hall, Layout.THEATRE, SET_UP), 100);
        for (TemplateItem item : items) {
            checklist.add(item);
        }
        return checklist;
    }

    static TemplateItem item(String code) {
        return item(code, QuantityRule.fixed(1), 4, false, true);
    }

    static TemplateItem item(String code, QuantityRule rule, int dueHours, boolean photo, boolean required) {
        return new TemplateItem(
                code, Area.INSIDE, LocalText.of(code, code), rule, "CITY-03", dueHours, photo, required);
    }

    /** Put in place and signed by two. */
    static void settle(KitItem item) {
        item.done("crew", NOW);
        item.sign(Side.VENUE, "venue", NOW);
        item.sign(Side.HOST, "host", NOW);
    }
}
