package org.huitong.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** Texts that an organiser has written in place of the usual ones: 消息模板. Without a row the usual ones hold. */
@Entity
class MessageTemplate extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @Enumerated(EnumType.STRING)
    public Occasion occasion;

    public LocalText subject;
    public LocalText mail;
    public LocalText sms;
    public boolean byEmail;
    public boolean bySms;

    /** User name. */
    public String changedBy;

    /** Real clock. */
    public Instant changedAt;

    static Optional<MessageTemplate> of(Edition edition, Occasion occasion) {
        return find("edition = ?1 and occasion = ?2", edition, occasion).firstResultOptional();
    }

    static List<MessageTemplate> all(Edition edition) {
        return list("edition", edition);
    }

    Texts texts() {
        return new Texts(subject, mail, sms, byEmail, bySms);
    }

    void change(Texts texts, String by, Instant now) {
        subject = texts.subject();
        mail = texts.mail();
        sms = texts.sms();
        byEmail = texts.byEmail();
        bySms = texts.bySms();
        changedBy = by;
        changedAt = now;
    }
}
