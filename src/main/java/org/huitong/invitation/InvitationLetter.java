package org.huitong.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** The letter as an organiser has written it. Without a row the usual one holds. */
@Entity
class InvitationLetter extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    public LocalText title;
    public LocalText body;
    public LocalText sms;
    public LocalText reminder;

    /** User name. */
    public String changedBy;

    /** Real clock. */
    public Instant changedAt;

    static Optional<InvitationLetter> of(Edition edition) {
        return find("edition", edition).firstResultOptional();
    }

    LetterTexts texts() {
        return new LetterTexts(title, body, sms, reminder);
    }

    void change(LetterTexts texts, String by, Instant now) {
        title = texts.title();
        body = texts.body();
        sms = texts.sms();
        reminder = texts.reminder();
        changedBy = by;
        changedAt = now;
    }
}
