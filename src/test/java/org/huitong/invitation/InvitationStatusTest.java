package org.huitong.invitation;

import static org.huitong.invitation.InvitationStatus.ACCEPTED;
import static org.huitong.invitation.InvitationStatus.CANCELLED;
import static org.huitong.invitation.InvitationStatus.DECLINED;
import static org.huitong.invitation.InvitationStatus.DRAFT;
import static org.huitong.invitation.InvitationStatus.OPENED;
import static org.huitong.invitation.InvitationStatus.SENT;
import static org.huitong.invitation.InvitationStatus.SUBSTITUTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.platform.Refused;
import org.huitong.registration.Registration;
import org.junit.jupiter.api.Test;

/** Where an invitation may go, and what its moves leave behind. */
class InvitationStatusTest {
    private static final Instant NOW = Instant.parse("2023-07-10T01:00:00Z");

    private static final Map<InvitationStatus, Set<InvitationStatus>> MOVES = Map.of(
            DRAFT, Set.of(SENT, CANCELLED),
            SENT, Set.of(OPENED, ACCEPTED, DECLINED, SUBSTITUTED, CANCELLED),
            OPENED, Set.of(ACCEPTED, DECLINED, SUBSTITUTED, CANCELLED),
            ACCEPTED, Set.of(DECLINED, SUBSTITUTED, CANCELLED),
            DECLINED, Set.of(ACCEPTED, SUBSTITUTED, CANCELLED),
            SUBSTITUTED, Set.of(),
            CANCELLED, Set.of());

    private static Invitation in(InvitationStatus status) {
        var invitation = new Invitation();
        invitation.status = status;
        invitation.replyBy = NOW.plusSeconds(60);
        return invitation;
    }

    @Test
    void everyMoveIsEitherLegalOrRefused() {
        MOVES.forEach((from, to) -> assertEquals(
                to,
                Arrays.stream(InvitationStatus.values()).filter(from::mayBecome).collect(Collectors.toSet()),
                from.name()));
        assertThrows(Refused.class, () -> in(DRAFT).accept(new Registration(), NOW));
        assertThrows(Refused.class, () -> in(ACCEPTED).accept(new Registration(), NOW));
        assertThrows(Refused.class, () -> in(SUBSTITUTED).decline(null, NOW));
        assertThrows(Refused.class, () -> in(CANCELLED).cancel());
    }

    @Test
    void whoeverDeclinesAfterAllHasNoRegistrationAndIsNotRemindedAnyMore() {
        Invitation invitation = in(OPENED);
        invitation.queue(Invitation.Mailing.REMINDER, NOW);
        var registration = new Registration();
        assertEquals(OPENED, invitation.accept(registration, NOW));
        assertEquals(registration, invitation.registration);
        assertNull(invitation.queued);
        assertEquals(ACCEPTED, invitation.decline(new byte[] {1}, NOW));
        assertNull(invitation.registration);
        assertEquals(1, invitation.reason.length);
        assertEquals(DECLINED, invitation.accept(registration, NOW));
        assertNull(invitation.reason);
    }

    @Test
    void sentAgainItStaysWhereItIs() {
        Invitation invitation = in(DRAFT);
        invitation.sent(NOW);
        invitation.opened(NOW.plusSeconds(1));
        invitation.sent(NOW.plusSeconds(2));
        assertEquals(OPENED, invitation.status);
        assertEquals(NOW, invitation.sentAt);
    }

    @Test
    void itCanBeAnsweredUntilItsTimeAndNotAtIt() {
        assertTrue(in(SENT).open(NOW));
        assertFalse(in(SENT).open(NOW.plusSeconds(60)));
        assertFalse(in(DRAFT).open(NOW));
        assertTrue(in(ACCEPTED).open(NOW), "answers can be changed");
        assertFalse(in(SUBSTITUTED).open(NOW));
    }

    @Test
    void somebodyIsKnownByTheGivenNumberElseByNameAndContact() {
        assertEquals(
                Identity.of("7", "甲", "+8613800138000", null, null),
                Identity.of("7", "乙", null, "a@example.org", null));
        assertEquals(
                Identity.of(null, "甲", "+8613800138000", "a@example.org", null),
                Identity.of(null, "甲", "+8613800138000", "b@example.org", "某校"));
        assertFalse(Identity.of(null, "甲", "+8613800138000", null, null)
                .equals(Identity.of(null, "乙", "+8613800138000", null, null)));
        assertFalse(Identity.of(null, "甲", null, null, "某校").contact(), "nothing personal in it");
    }
}
