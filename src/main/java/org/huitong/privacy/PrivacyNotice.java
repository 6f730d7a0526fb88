package org.huitong.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.edition.TitledText;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/**
 * What people are told before their data is taken (PIPL art. 17). A published version stays as it is: consents name it.
 */
@Entity
public class PrivacyNotice extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** For example {@code 2023-1}; stored with every consent. */
    public String code;

    public Instant publishedAt;
    public LocalText title;

    @Convert(converter = TitledText.ListConverter.class)
    public List<TitledText> sections;

    /** The sentence beside the tick for ordinary data. */
    public LocalText consent;
    /** The sentence beside the separate tick for sensitive data (PIPL art. 29). */
    public LocalText sensitiveConsent;

    static Optional<PrivacyNotice> latest(Edition edition) {
        return find("edition = ?1 order by publishedAt desc, id desc", edition).firstResultOptional();
    }
}
