package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What bringing a checklist up to date does, and what it leaves alone. */
class UpdatePlanTest {
    private final Checklist checklist = Halls.checklist(Halls.item("stage"), Halls.item("sound"), Halls.item("water"));

    private UpdatePlan plan(TemplateItem... standard) {
        return UpdatePlan.of(checklist.items, List.of(standard));
    }

    @Test
    void nothingChangesWhereNothingDiffers() {
        assertFalse(plan(Halls.item("water"), Halls.item("sound"), Halls.item("stage"))
                .any());
    }

    @Test
    void addsWhatIsNewAndRemovesWhatIsGone() {
        UpdatePlan plan = plan(Halls.item("stage"), Halls.item("sound"), Halls.item("booth"));
        assertEquals(
                List.of("booth"), plan.added().stream().map(TemplateItem::code).toList());
        assertEquals(
                List.of("water"), plan.removed().stream().map(item -> item.code).toList());
        assertTrue(plan.changed().isEmpty());
    }

    @Test
    void changesWhatReadsOtherwise() {
        UpdatePlan plan = plan(
                Halls.item("stage", QuantityRule.fixed(2), 4, false, true), Halls.item("sound"), Halls.item("water"));
        assertEquals(
                List.of("stage"),
                plan.changed().keySet().stream().map(item -> item.code).toList());
        plan.changed().forEach(KitItem::adopt);
        assertEquals(2, checklist.items.get(0).quantity);
    }

    @Test
    void keepsWhatIsInPlace() {
        Halls.settle(checklist.items.get(2));
        checklist.items.get(0).done("crew", Halls.NOW);
        UpdatePlan plan = plan(Halls.item("stage", QuantityRule.fixed(2), 4, false, true), Halls.item("sound"));
        assertFalse(plan.any());
        assertEquals(
                List.of("stage", "water"),
                plan.kept().stream().map(item -> item.code).toList());
    }

    @Test
    void leavesExtrasOfTheHostAlone() {
        checklist.items.get(1).requestId = 5L;
        assertFalse(plan(Halls.item("stage"), Halls.item("water")).any());
    }
}
