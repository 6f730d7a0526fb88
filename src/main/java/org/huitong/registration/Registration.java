package org.huitong.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.person.Person;
import org.huitong.platform.StoredEntity;

/** A person in an edition under a category: 报名. */
@Entity
public class Registration extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Category category;

    /** Public and speakable: {@code R-7K3F9Q}. */
    public String reference;

    @Enumerated(EnumType.STRING)
    public RegistrationStatus status;

    public String organisation;
    /** Post within the organisation: 职务. */
    public String jobTitle;

    /** Folded name, reading, organisation, reference and mobile tail: what the search looks in. */
    public String searchText;
    /** The name's reading, for lists in alphabetical order. */
    public String sortKey;
    /** The person's document index while this registration lives, null afterwards: the key that refuses a second one. */
    public byte[] activeDocument;
    /** Made with the form, so that sending it twice registers once. */
    public String submissionKey;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** In which language to write to this person. */
    public String language;

    public String noticeCode;
    /** Real clock. */
    public Instant consentedAt;

    public boolean sensitiveConsent;
    /** Conference clock. */
    public Instant submittedAt;
    /** What the reviewer asked to be changed, or why it was rejected. */
    public String asked;

    @OneToMany(mappedBy = "registration")
    public List<Place> places = new ArrayList<>();

    /** How a registration came in. */
    public enum Channel {
        WEB,
        API,
        DEMO
    }

    static Optional<Registration> byReference(Edition edition, String reference) {
        return find("edition = ?1 and reference = ?2", edition, reference).firstResultOptional();
    }
}
