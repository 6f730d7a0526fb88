package org.huitong.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.venue.HallUse.Standing;
import org.huitong.venue.HallUse.Use;
import org.junit.jupiter.api.Test;

/** Who is in a hall: as it is planned, and as the public reads it. */
class HallUsesTest {
    private static final Instant NINE = Instant.parse("2023-07-19T01:00:00Z");

    @Test
    void forumIsToldOnceWhetherItIsPublishedOrNot() {
        Use planned = planned("05");
        Use published = published("05");
        assertEquals(List.of(planned.publishedToo()), HallUses.together(List.of(planned, published)));
        assertTrue(HallUses.together(List.of(published, planned)).get(0).published());
        assertFalse(HallUses.together(List.of(planned)).get(0).published());
    }

    @Test
    void forumThatHasLeftAndIsStillPublishedComesLast() {
        Use gone = published("06");
        List<Use> told = HallUses.together(List.of(gone, planned("05")));
        assertEquals(List.of("05", "06"), told.stream().map(Use::forum).toList());
        assertTrue(told.get(1).onlyPublished());
    }

    @Test
    void hallIsTooSmallForMoreThanItHoldsAndForALayoutThatIsGone() {
        Use use = planned("05");
        assertFalse(HallUses.tooSmall(use, 100));
        assertTrue(HallUses.tooSmall(use, 99));
        assertTrue(HallUses.tooSmall(use, 0));
        assertFalse(HallUses.tooSmall(published("05"), 0), "nobody knows how it would be set");
    }

    private static Use planned(String forum) {
        return new Use(
                forum,
                LocalText.of(forum, forum),
                Layout.THEATRE,
                NINE,
                NINE,
                NINE.plusSeconds(60),
                NINE.plusSeconds(60),
                Standing.CONFIRMED,
                100,
                3,
                false,
                List.of(),
                new HallUse.Way("/page", "/move", 0, "/comparison"));
    }

    private static Use published(String forum) {
        return Use.published(forum, LocalText.of(forum, forum), NINE, NINE.plusSeconds(60), 3);
    }
}
