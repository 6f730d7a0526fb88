package org.huitong.correspondence;

import java.time.Instant;
import java.util.Map;
import org.huitong.notification.OutboxMessage;
import org.huitong.platform.LocalText;

/**
 * A message to many as it stands.
 *
 * @param items how many persons stand where
 * @param messages how many of the messages in the outbox stand where
 * @param cancellable whether it has not begun
 * @param own whether it is of whoever looks
 */
record CampaignView(
        long id,
        Campaign.State state,
        Campaign.Way way,
        boolean necessary,
        LocalText subject,
        LocalText mail,
        LocalText sms,
        String filter,
        String createdBy,
        Instant createdAt,
        Instant sendAt,
        long total,
        Map<CampaignItem.State, Long> items,
        Map<OutboxMessage.Status, Long> messages) {
    /** What becomes of one person's message, as a reader sees it. */
    enum Result {
        WAITING,
        ON_ITS_WAY,
        SENT,
        FAILED,
        NO_CONTACT,
        UNSUBSCRIBED
    }

    /** What it is called in lists: its subject, or the beginning of its text. */
    public String title() {
        String text = (way.mails() ? subject : sms).toString();
        return text.codePointCount(0, text.length()) > 40
                ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…"
                : text;
    }

    public String href() {
        return "/admin/messages/campaigns/" + id;
    }

    public String cancellation() {
        return href() + "/cancellation";
    }

    public String attempt() {
        return href() + "/attempt";
    }

    public boolean cancellable() {
        return state == Campaign.State.SCHEDULED;
    }

    /** Whether it changes by itself while one looks. */
    public boolean moving() {
        return state == Campaign.State.RUNNING || state == Campaign.State.DONE && count(Result.ON_ITS_WAY) > 0;
    }

    public long dealtWith() {
        return total - items.getOrDefault(CampaignItem.State.WAITING, 0L);
    }

    /** Whether some failed that certainly did not arrive, or may not have. */
    public boolean failed() {
        return messages.getOrDefault(OutboxMessage.Status.DEAD, 0L) > 0;
    }

    public long count(Result result) {
        return switch (result) {
            case WAITING -> item(CampaignItem.State.WAITING);
            case ON_ITS_WAY -> message(OutboxMessage.Status.WAITING) + message(OutboxMessage.Status.SENDING);
            case SENT -> message(OutboxMessage.Status.SENT);
            case FAILED ->
                message(OutboxMessage.Status.DEAD)
                        + message(OutboxMessage.Status.GIVEN_UP)
                        + message(OutboxMessage.Status.EXPIRED)
                        + item(CampaignItem.State.FAULT);
            case NO_CONTACT -> item(CampaignItem.State.NO_CONTACT);
            case UNSUBSCRIBED -> item(CampaignItem.State.UNSUBSCRIBED);
        };
    }

    /** For the colour of its label. */
    public String tone() {
        return switch (state) {
            case SCHEDULED -> "ahead";
            case RUNNING -> "info";
            case DONE -> "good";
            case CANCELLED -> "mute";
        };
    }

    private long item(CampaignItem.State state) {
        return items.getOrDefault(state, 0L);
    }

    private long message(OutboxMessage.Status status) {
        return messages.getOrDefault(status, 0L);
    }
}
