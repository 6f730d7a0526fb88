package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huitong.edition.Editions;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.person.PersonName;
import org.huitong.person.Syllables;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** Corrects by hand how names are read: a reading that was found by rules is a proposal, and families differ. */
@ApplicationScoped
class NameReadings {
    private final Editions editions;
    private final ReviewScope scope;
    private final People people;
    private final Event<DomainEvent> events;

    @Inject
    NameReadings(Editions editions, ReviewScope scope, People people, Event<DomainEvent> events) {
        this.editions = editions;
        this.scope = scope;
        this.people = people;
        this.events = events;
    }

    /** A name as it stands in lists. @param latinName null where not given */
    record Reading(String name, String pinyin, String latinName) {}

    /** @throws org.huitong.platform.Refused 404 */
    @Transactional
    Reading of(String reference) {
        Person person = find(reference).person;
        return new Reading(person.name, person.pinyin, person.latinName);
    }

    private Registration find(String reference) {
        return scope.idOf(editions.current(), reference)
                .flatMap(Registration::byId)
                .orElseThrow(Registrations::notFound);
    }

    /**
     * Takes a reading over; order and search of all registrations of the person follow. It stays until the name changes.
     *
     * @param latinName blank for none
     * @throws Invalid by field
     * @throws org.huitong.platform.Refused 404
     */
    @Transactional
    void correct(String reference, String reading, String latinName) {
        Registration registration = find(reference);
        var errors = new FieldErrors();
        Optional<String> read = Syllables.read(reading);
        if (read.isEmpty()) {
            errors.add("reading", "READING", message(ReviewMessages::readingWrong));
        }
        Optional<PersonName> latin = latin(latinName, errors);
        errors.orElseThrow();
        String syllables = read.orElseThrow();
        people.correctReading(registration.person, syllables, latin);
        Registration.lockOf(Set.of(registration.person.id)).forEach(one -> one.describe(one.person));
        events.fire(new PersonReadingCorrected(
                registration.id,
                registration.reference,
                syllables,
                latin.map(PersonName::value).orElse(null)));
    }

    private static Optional<PersonName> latin(String typed, FieldErrors errors) {
        if (Texts.tidy(typed).isEmpty()) {
            return Optional.empty();
        }
        Optional<PersonName> name = PersonName.check(typed)
                .value()
                .filter(found ->
                        found.value().codePoints().filter(Character::isLetter).allMatch(DetailRules::isLatin));
        if (name.isEmpty()) {
            errors.add("latinName", "NOT_LATIN", message(ReviewMessages::latinNameWrong));
        }
        return name;
    }

    private static Message<?> message(Function<ReviewMessages, String> wording) {
        return Message.of(ReviewMessages.class, wording);
    }
}
