package org.huitong.edition;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.StoredEntity;

/** One conference: 届. Dates are days in {@link #zone}. */
@Entity
public class Edition extends StoredEntity {
    public String code;
    public LocalText name;
    public LocalText shortName;
    public LocalText city;
    public LocalText theme;
    /** Where and when guests report (报到): every invitation carries it. */
    public LocalText reception;

    @Convert(converter = TitledText.ListConverter.class)
    public List<TitledText> about;

    public ZoneId zone;
    public LocalDate firstDay;
    public LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    public Phase phase;

    @OneToMany(mappedBy = "edition")
    @OrderBy("position")
    public List<Organisation> organisations = new ArrayList<>();

    /** The stages of an edition, in order. */
    public enum Phase {
        DRAFT,
        REGISTRATION_OPEN,
        FROZEN,
        ON_SITE,
        CLOSED,
        ARCHIVED;

        /** Whether the public sees an edition in it. */
        public boolean open() {
            return this != DRAFT && this != ARCHIVED;
        }

        /** Whether an edition in it is still to be held or being held: of these only one is open at a time. */
        boolean busy() {
            return open() && this != CLOSED;
        }

        /** One step on, or one back if it was taken too early. */
        boolean mayBecome(Phase next) {
            return Math.abs(ordinal() - next.ordinal()) == 1;
        }
    }

    /** Moves on or back by one step. Refuses every other move. */
    void enter(Phase next) {
        if (!phase.mayBecome(next)) {
            throw Refused.conflict("ILLEGAL_MOVE", Message.of(EditionMessages.class, EditionMessages::illegalMove));
        }
        phase = next;
    }

    void describe(EditionForm.Facts facts) {
        name = facts.text("name");
        shortName = facts.text("shortName");
        city = facts.text("city");
        theme = facts.text("theme");
        reception = facts.text("reception");
        firstDay = facts.firstDay();
        lastDay = facts.lastDay();
    }

    /** The stages that may come now. */
    public List<Phase> next() {
        return Arrays.stream(Phase.values()).filter(phase::mayBecome).toList();
    }

    /** The edition people see: the newest that is neither being prepared nor archived. */
    static Optional<Edition> inPublic() {
        return find("phase not in ?1 order by firstDay desc", List.of(Phase.DRAFT, Phase.ARCHIVED))
                .firstResultOptional();
    }

    Edition locked() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    static Optional<Edition> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    static void lockAll() {
        find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    static List<Edition> newestFirst() {
        return list("order by firstDay desc, code");
    }
}
