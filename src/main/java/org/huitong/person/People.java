package org.huitong.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;

/**
 * The door to people. Document and mobile numbers are stored encrypted, with blind indexes beside them for equality
 * search; here alone they are opened. What leaves this door is masked, but for {@link #readDocument}, {@link #readMobile}
 * and what the system itself sends to ({@link #contact}).
 */
@ApplicationScoped
public class People {
    static final String DOCUMENT = "person-document";
    static final String MOBILE = "person-mobile";

    private final FieldCipher cipher;
    private final ReadingTable readings;
    private final Event<DomainEvent> events;

    @Inject
    People(FieldCipher cipher, ReadingTable readings, Event<DomainEvent> events) {
        this.cipher = cipher;
        this.readings = readings;
        this.events = events;
    }

    /**
     * A new person. Sex and birth date come from the document where it tells them.
     *
     * @throws java.util.NoSuchElementException without a mobile number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person create(PersonDetails details) {
        details.mobile().orElseThrow();
        var person = new Person();
        change(person, details);
        person.persist();
        return person;
    }

    /** Corrects a person's details; see {@link PersonDetails} for what stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Person person, PersonDetails details) {
        person.rename(details.name(), details.latinName(), readings.overrides());
        details.document().ifPresent(document -> seal(person, document));
        details.mobile().ifPresent(mobile -> seal(person, mobile));
        details.email().ifPresent(email -> person.email = email.value());
    }

    /** How a name is read by the rules and by what the organiser has said; see {@link Pinyin#reading(String)}. */
    public String reading(String name) {
        return Pinyin.reading(name, readings.overrides());
    }

    /** How the name is read, as somebody who knows says; it stays while the name does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correctReading(Person person, String reading, Optional<PersonName> latinName) {
        person.read(reading, latinName);
    }

    /**
     * One human proves to be on file twice: the first row stands for both from now on. Both rows are locked.
     *
     * @param taken what is taken over from the other
     * @return what {@link #part} needs to undo it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PersonBefore join(Person kept, Person gone, Set<PersonPart> taken) {
        PersonBefore before = PersonBefore.of(kept);
        taken.forEach(part -> part.copy(gone, kept));
        gone.mergedInto = kept.id;
        return before;
    }

    /** They are two again, as they were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void part(Person kept, PersonBefore before, Person gone) {
        before.restore(kept);
        gone.mergedInto = null;
    }

    private void seal(Person person, Mobile mobile) {
        person.mobile = cipher.seal(MOBILE, mobile.e164());
        person.mobileIndex = mobileIndex(mobile);
        person.mobileTail = mobile.tail();
    }

    private void seal(Person person, IdentityDocument document) {
        person.documentType = document.type();
        person.documentNumber = cipher.seal(DOCUMENT, document.number());
        person.documentIndex = documentIndex(document);
        person.sex = document.sex().orElse(null);
        person.birthDate = document.birthDate().orElse(null);
    }

    /** The same 32 bytes for the same document and key: type and number, since two issuers may use one number. */
    public byte[] documentIndex(IdentityDocument document) {
        return cipher.blindIndex(DOCUMENT, indexed(document));
    }

    /** Every index under which this document may be on file while a change of the key is under way; the present first. */
    public List<byte[]> documentIndexes(IdentityDocument document) {
        return cipher.blindIndexes(DOCUMENT, indexed(document));
    }

    /** The same 32 bytes for the same number in E.164 form and the same key. */
    public byte[] mobileIndex(Mobile mobile) {
        return cipher.blindIndex(MOBILE, mobile.e164());
    }

    /** Every index under which this number may be on file; see {@link #documentIndexes}. */
    public List<byte[]> mobileIndexes(Mobile mobile) {
        return cipher.blindIndexes(MOBILE, mobile.e164());
    }

    static String indexed(IdentityDocument document) {
        return document.type() + ":" + document.number();
    }

    /** The document's number for those who only need to recognise it; empty without a document. */
    public Optional<String> maskedDocument(Person person) {
        return document(person).map(IdentityDocument::masked);
    }

    /** The mobile number for those who only need to recognise it: {@code 138****8000}. */
    public String maskedMobile(Person person) {
        return mobile(person).masked();
    }

    /** The e-mail address for those who only need to recognise it: {@code w***@example.org}; empty without one. */
    public Optional<String> maskedEmail(Person person) {
        return Optional.ofNullable(person.email).map(value -> new EmailAddress(value).masked());
    }

    /**
     * The full number of a person's document. Every call is written to the audit log with whoever makes it.
     *
     * @param about public key of the thing for whose sake, for example a registration's reference
     * @return empty without a document
     */
    @Transactional
    public Optional<IdentityDocument> readDocument(Person person, ReadingPurpose purpose, String about) {
        Optional<IdentityDocument> document = document(person);
        document.ifPresent(read -> events.fire(new DocumentNumberRead(person.id, purpose.name(), about)));
        return document;
    }

    /** A person's full mobile number, for those who must call. Every call is written to the audit log. */
    @Transactional
    public Mobile readMobile(Person person, ReadingPurpose purpose, String about) {
        events.fire(new MobileNumberRead(person.id, purpose.name(), about));
        return mobile(person);
    }

    /** Where messages of the system reach this person, for the outbox and no page. */
    public Contact contact(Person person) {
        return new Contact(mobile(person).e164(), Optional.ofNullable(person.email));
    }

    /** @param mobile in E.164 form */
    public record Contact(String mobile, Optional<String> email) {
        @Override
        public String toString() {
            return "Contact";
        }
    }

    private Optional<IdentityDocument> document(Person person) {
        return Optional.ofNullable(person.documentNumber)
                .map(number -> new IdentityDocument(person.documentType, cipher.open(DOCUMENT, number)));
    }

    private Mobile mobile(Person person) {
        return new Mobile(cipher.open(MOBILE, person.mobile));
    }
}
