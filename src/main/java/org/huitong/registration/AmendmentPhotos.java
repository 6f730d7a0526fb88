package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.form.Field;
import org.huitong.form.PhotoFile;
import org.huitong.form.TypedAnswers;
import org.huitong.person.ReadingPurpose;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.LocalText;

/** Photos that guests ask to have in place of those on file: sealed as all are, and kept until the request is decided. */
@ApplicationScoped
class AmendmentPhotos {
    private final Editions editions;
    private final ReviewScope scope;
    private final Photos photos;
    private final FieldCipher cipher;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    AmendmentPhotos(
            Editions editions,
            ReviewScope scope,
            Photos photos,
            FieldCipher cipher,
            EntityManager database,
            Event<DomainEvent> events) {
        this.editions = editions;
        this.scope = scope;
        this.photos = photos;
        this.cipher = cipher;
        this.database = database;
        this.events = events;
    }

    /**
     * Both pictures, as addresses that hold them.
     *
     * @param before null where there is none
     * @param after the one that is asked for
     */
    record Pair(LocalText label, String before, String after) {}

    /**
     * Keeps the photos that were sent with a request.
     *
     * @throws org.huitong.platform.Invalid if one waits no more
     */
    void keep(Amendment amendment, TypedAnswers asked) {
        // The request has to be there before a photo can hang on it.
        database.flush();
        for (Field field : amendment.registration.category.form().photos()) {
            String key = asked.one(field.key());
            boolean lost = !key.isEmpty()
                    && photos.number(key)
                            .filter(id -> Photo.keep(database, id, amendment.id))
                            .isEmpty();
            if (lost) {
                throw GuestPhotos.invalid(field.key(), PhotoFile.expired());
            }
        }
    }

    /**
     * The photo on file and the one that is asked for; written to the log before they are shown.
     *
     * @param key of the field
     * @return empty if no photo is asked for
     */
    @Transactional
    Optional<Pair> read(String reference, String key, ReadingPurpose purpose) {
        Registration registration = scope.idOf(editions.current(), reference)
                .flatMap(Registration::byId)
                .orElseThrow(Registrations::notFound);
        Optional<Field> field = registration.category.form().photos().stream()
                .filter(photo -> photo.key().equals(key))
                .findFirst();
        return field.flatMap(photo -> asked(registration, key).map(after -> {
            events.fire(new AnswerRead(registration.id, reference, key, purpose.name()));
            Optional<byte[]> before = RegistrationAnswer.of(registration, key).flatMap(photos::of);
            return new Pair(photo.label(), before.map(Photos::address).orElse(null), Photos.address(after));
        }));
    }

    private Optional<byte[]> asked(Registration registration, String key) {
        return Amendment.openOf(registration.id)
                .map(amendment -> AmendmentContent.open(cipher, amendment)
                        .details()
                        .answers()
                        .one(key))
                .flatMap(photos::number)
                .flatMap(photos::kept);
    }
}
