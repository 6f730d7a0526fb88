package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huitong.form.AnswerRule;
import org.huitong.form.Field;
import org.huitong.form.PhotoFile;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** What guests do with the photos of their registration: look, put another in place, delete. */
@ApplicationScoped
class GuestPhotos {
    private final Answers answers;
    private final Photos photos;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    GuestPhotos(Answers answers, Photos photos, EntityManager database, Event<DomainEvent> events, Clock clock) {
        this.answers = answers;
        this.photos = photos;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A field for a photo as the guest's page shows it.
     *
     * @param given whether there is one
     * @param deletable whether the conference can do without
     * @param agreed whether the consent to sensitive data was given
     */
    record Slot(Field field, boolean given, boolean deletable, boolean agreed) {
        public String path() {
            return "/my/photos/" + field.key();
        }

        public String deletion() {
            return path() + "/deletion";
        }

        public LocalText label() {
            return field.label();
        }
    }

    /** @throws Refused 404 if the registration's category has no such field that asks for a photo now */
    @Transactional
    Slot slot(long registrationId, String key) {
        Registration registration = Registration.byId(registrationId).orElseThrow(Registrations::notFound);
        return slot(registration, field(registration, key), answers.of(registration));
    }

    /** All that the registration's category asks for now. */
    @Transactional
    List<Slot> slots(long registrationId) {
        Registration registration = Registration.byId(registrationId).orElseThrow(Registrations::notFound);
        Map<String, String> kept = answers.of(registration);
        return fields(registration, kept)
                .map(field -> slot(registration, field, kept))
                .toList();
    }

    private static Slot slot(Registration registration, Field field, Map<String, String> kept) {
        boolean given = kept.containsKey(field.key());
        return new Slot(field, given, given && !field.required(), registration.sensitiveConsent);
    }

    /** The JPEG; empty if there is none. */
    @Transactional
    Optional<byte[]> photo(long registrationId, String key) {
        return Registration.byId(registrationId)
                .flatMap(registration -> RegistrationAnswer.of(registration, key))
                .flatMap(photos::of);
    }

    /**
     * Puts a photo in place of what was there.
     *
     * @param key of the field
     * @param upload the key under which the photo waits
     * @param sensitive whether the consent to sensitive data is given now
     * @throws Refused 404 without such a field; 409 ENDED once the registration is over; 409 CHANGES_CLOSED if there is one
     *     and the time for changes is over; 409 REVIEW_AGAIN where that has to be done with the form
     * @throws Invalid without consent, or if the photo waits no more
     */
    @Transactional
    void put(long registrationId, String key, String upload, boolean sensitive) {
        Registration registration = living(registrationId);
        Field field = field(registration, key);
        requireOpen(registration, field);
        registration.sensitiveConsent |= sensitive;
        if (!registration.sensitiveConsent) {
            throw new Invalid(
                    new FieldErrors().add("sensitive", "MISSING", message(RegistrationRuleMessages::sensitiveMissing)));
        }
        String number = photos.number(upload)
                .filter(Photo::waits)
                .map(String::valueOf)
                .orElseThrow(() -> invalid(field.key(), PhotoFile.expired()));
        answers.put(registration, key, number);
        changed(registration, key, false);
    }

    /** One that is there is changed under the same terms as every answer; the first may come until the end. */
    private void requireOpen(Registration registration, Field field) {
        boolean given = RegistrationAnswer.of(registration, field.key()).isPresent();
        if (given && Edits.Way.of(registration, clock.instant()) == Edits.Way.OVER) {
            throw Refused.conflict("CHANGES_CLOSED", message(RegistrationRuleMessages::photoClosed));
        }
        if (field.reviewed() && Edits.decided(registration)) {
            throw Refused.conflict("REVIEW_AGAIN", message(RegistrationRuleMessages::photoReviewed));
        }
    }

    private void changed(Registration registration, String key, boolean deleted) {
        // Whoever has seen the registration before must not decide unseen.
        database.lock(registration, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        events.fire(new PhotoChanged(registration.id, registration.reference, key, deleted));
    }

    /** @throws Refused 404 without such a field; 409 if a photo is required, or once the registration is over */
    @Transactional
    void delete(long registrationId, String key) {
        Registration registration = living(registrationId);
        if (field(registration, key).required()) {
            throw Refused.conflict("PHOTO_REQUIRED", message(RegistrationRuleMessages::photoRequired));
        }
        RegistrationAnswer.of(registration, key).ifPresent(answer -> {
            answer.delete();
            changed(registration, key, true);
        });
    }

    /** What is wrong with a file, beside its input. */
    static Invalid invalid(String key, AnswerRule.Wrong wrong) {
        return new Invalid(new FieldErrors().add(Field.ANSWERS + key + Photos.FILE, wrong.code(), wrong.message()));
    }

    private static Registration living(long id) {
        Registration registration = Registration.lockById(id).orElseThrow(Registrations::notFound);
        if (!registration.status.living()) {
            throw Refused.conflict("ENDED", message(RegistrationRuleMessages::photoOver));
        }
        return registration;
    }

    private Field field(Registration registration, String key) {
        return fields(registration, answers.of(registration))
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(Registrations::notFound);
    }

    private static Stream<Field> fields(Registration registration, Map<String, String> kept) {
        return registration.category.form().photos().stream()
                .filter(field -> field.condition() == null || field.condition().holds(kept));
    }

    private static Message<?> message(Function<RegistrationRuleMessages, String> wording) {
        return Message.of(RegistrationRuleMessages.class, wording);
    }
}
