package org.huitong.program;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** Someone who appears in the programme, as it prints them: one row however often they appear. */
@Entity
@BatchSize(size = 200)
public class Speaker extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    public String name;
    /** The name in Latin letters, for readers of other languages; null where it is not known. */
    public String latinName;
    /** Organisation and post. */
    public LocalText title;

    /** Key of the person it is, where that is known: then everything else this person does counts. */
    public Long personId;

    /** How far the invitation to speak has come. */
    @Enumerated(EnumType.STRING)
    public Invitation invitation = Invitation.TO_ASK;

    /** The day on which the invitation came to this state; null while nobody was asked, or where it is not known. */
    public LocalDate invitationOn;

    /** In what capacity someone appears. */
    public enum Role {
        /** 主持 */
        CHAIR,
        /** 致辞 */
        REMARKS,
        /** 演讲 */
        SPEAKER,
        /** 主持对话 */
        MODERATOR,
        /** 对话 */
        PANELLIST;

        Engagement.Kind engagement() {
            return this == CHAIR || this == MODERATOR ? Engagement.Kind.CHAIRING : Engagement.Kind.SPEAKING;
        }
    }

    /** States of an invitation to speak. Any may follow any other: people change their minds. */
    public enum Invitation {
        TO_ASK,
        ASKED,
        ACCEPTED,
        DECLINED
    }

    void describe(SpeakerWish wish) {
        name = wish.name();
        latinName = wish.latinName();
        title = wish.title();
        personId = wish.person();
    }

    void invite(Invitation state, LocalDate on) {
        invitation = state;
        invitationOn = state == Invitation.TO_ASK ? null : on;
    }

    static Speaker of(Edition edition, SpeakerWish wish) {
        var speaker = new Speaker();
        speaker.edition = edition;
        speaker.describe(wish);
        return speaker;
    }

    static Optional<Speaker> byId(Edition edition, long id) {
        return find("edition = ?1 and id = ?2", edition, id).firstResultOptional();
    }

    static List<Speaker> inOrder(Edition edition) {
        return list("edition = ?1 order by name, id", edition);
    }

    static List<Speaker> named(Edition edition, String name) {
        return list("edition = ?1 and name = ?2 order by id", edition, name);
    }

    /** Read anew, its row locked until the transaction ends. */
    static Optional<Speaker> locked(long id) {
        Optional<Speaker> speaker = findByIdOptional(id);
        speaker.ifPresent(one -> getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return speaker;
    }

    /**
     * The rows of these speakers, and all others of the same people, until the transaction ends, the lower id first: who
     * decides when they appear decides alone.
     */
    static void lock(Collection<Long> speakers, Collection<Long> people) {
        if (!speakers.isEmpty()) {
            (people.isEmpty()
                            ? find("id in ?1 order by id", speakers)
                            : find("id in ?1 or personId in ?2 order by id", speakers, people))
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .withHint("org.hibernate.flushMode", "COMMIT")
                    .list();
        }
    }
}
