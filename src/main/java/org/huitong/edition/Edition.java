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
import java.util.List;
import java.util.Optional;
import org.huitong.platform.LocalText;
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
        ARCHIVED
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
}
