package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.FieldErrors;
import org.junit.jupiter.api.Test;

/** Who needs a guardian, and what the guardian has to say. */
class GuardianRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 10);

    private final FieldErrors errors = new FieldErrors();
    private final GuardianRules rules = new GuardianRules(TODAY, errors);

    private List<String> faults() {
        return errors.all().stream().map(e -> e.field() + " " + e.code()).toList();
    }

    @Test
    void fourteenIsReachedOnTheDayAfterTheBirthday() {
        assertTrue(rules.asked(LocalDate.of(2009, 7, 10)));
        assertTrue(rules.asked(LocalDate.of(2015, 1, 1)));
        assertFalse(rules.asked(LocalDate.of(2009, 7, 9)));
    }

    @Test
    void nobodyElseIsAskedAndWhatTheyWriteIsNotKept() {
        var typed = new TypedGuardian("王示例", "PARENT", "13800138000", true);
        assertEquals(Optional.empty(), rules.check(typed, Optional.of(LocalDate.of(1990, 1, 1))));
        assertEquals(Optional.empty(), rules.check(TypedGuardian.NOBODY, Optional.empty()));
        assertEquals(List.of(), faults());
    }

    @Test
    void everythingMissingIsToldAtOnce() {
        rules.check(TypedGuardian.NOBODY, Optional.of(LocalDate.of(2012, 5, 1)));
        assertEquals(
                List.of(
                        "guardianName MISSING",
                        "guardianRelation MISSING",
                        "guardianMobile MISSING",
                        "guardianConsent MISSING"),
                faults());
    }

    @Test
    void aGuardianWhoAgreesIsKept() {
        var typed = new TypedGuardian("王示例", "GRANDPARENT", "13800138000", true);
        GuardianDetails guardian =
                rules.check(typed, Optional.of(LocalDate.of(2012, 5, 1))).orElseThrow();
        assertEquals("王示例", guardian.name().value());
        assertEquals(GuardianRelation.GRANDPARENT, guardian.relation());
        assertEquals("+8613800138000", guardian.mobile().e164());
    }
}
