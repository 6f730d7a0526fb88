package org.huitong.registration;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huitong.edition.Edition;
import org.huitong.form.FixedField;
import org.huitong.person.IdentityDocument;
import org.huitong.person.Mobile;
import org.huitong.person.People;
import org.huitong.person.PersonName;
import org.huitong.platform.Texts;

/**
 * Those of a list who are registered already: by reference, by document, or, without either, by name and mobile number.
 * Four statements however long the list.
 */
final class KnownGuests {
    private static final String FROM =
            "from Registration r join fetch r.person p join fetch r.category where r.edition = :edition";

    private final Map<String, Registration> byReference = new HashMap<>();
    private final Map<ByteBuffer, Registration> byDocument = new HashMap<>();
    private final Map<NameAndMobile, Registration> byName = new HashMap<>();
    private final Map<Long, Set<String>> forums = new HashMap<>();

    private KnownGuests() {}

    /**
     * By what somebody of a list may be known; each part empty where it is not given or cannot be read.
     *
     * @param documents indexes under which the document may be on file, the present first
     * @param mobiles the same of the mobile number
     */
    record Key(String reference, List<byte[]> documents, String name, List<byte[]> mobiles) {
        static Key of(Enrolment row, FormCircumstances circumstances, People people) {
            TypedDetails typed = row.application().details();
            String reference = Normalizer.normalize(Texts.tidy(row.reference()), Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT);
            Optional<IdentityDocument> document = circumstances.document(typed.documentType(), typed.documentNumber());
            return new Key(
                    reference,
                    document.map(people::documentIndexes).orElse(List.of()),
                    PersonName.check(typed.name())
                            .value()
                            .map(PersonName::value)
                            .orElse(""),
                    Mobile.check(typed.mobile())
                            .value()
                            .map(people::mobileIndexes)
                            .orElse(List.of()));
        }

        /** Whether a registration can be known by name and mobile number: without a document here, or on its form. */
        private boolean byName(Application typed, Registration found) {
            return Texts.tidy(typed.details().documentNumber()).isEmpty()
                    || found.category.code.equals(typed.category())
                            && !found.category.form().asks(FixedField.DOCUMENT.key);
        }
    }

    private record NameAndMobile(String name, ByteBuffer mobile) {}

    static KnownGuests of(Edition edition, Collection<Key> keys, EntityManager database) {
        var known = new KnownGuests();
        known.find(edition, database, " and r.reference in :keys", values(keys, key -> List.of(key.reference)))
                .forEach(r -> known.byReference.put(r.reference, r));
        known.find(edition, database, " and r.activeDocument in :keys", values(keys, Key::documents))
                .forEach(r -> known.byDocument.put(ByteBuffer.wrap(r.activeDocument), r));
        known.find(
                        edition,
                        database,
                        " and p.mobileIndex in :keys and r.activeDocument is null"
                                + " and r.status not in (REJECTED, WITHDRAWN) order by r.id desc",
                        values(keys, Key::mobiles))
                .forEach(r ->
                        known.byName.put(new NameAndMobile(r.person.name, ByteBuffer.wrap(r.person.mobileIndex)), r));
        known.readForums(database);
        return known;
    }

    private static <T> Set<T> values(Collection<Key> keys, Function<Key, List<T>> part) {
        var values = new HashSet<T>();
        keys.forEach(key -> values.addAll(part.apply(key)));
        values.remove("");
        return values;
    }

    private List<Registration> find(Edition edition, EntityManager database, String condition, Set<?> values) {
        return values.isEmpty()
                ? List.of()
                : database.createQuery(FROM + condition, Registration.class)
                        .setParameter("edition", edition)
                        .setParameter("keys", values)
                        .getResultList();
    }

    private void readForums(EntityManager database) {
        var ids = new HashSet<Long>();
        List.of(byReference, byDocument, byName).forEach(found -> found.values().forEach(r -> ids.add(r.id)));
        if (ids.isEmpty()) {
            return;
        }
        database.createQuery(
                        "select p.registration.id, p.forum.code from Place p where p.registration.id in :ids"
                                + " and p.status <> :released",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("released", Place.Status.RELEASED)
                .getResultList()
                .forEach(row -> forums.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add((String) row[1]));
    }

    /** The registration a row speaks of. */
    Optional<Registration> of(Key key, Application typed) {
        if (!key.reference.isEmpty()) {
            return Optional.ofNullable(byReference.get(key.reference));
        }
        return holder(key).or(() -> key.mobiles.stream()
                .map(mobile -> byName.get(new NameAndMobile(key.name, ByteBuffer.wrap(mobile))))
                .filter(found -> found != null && key.byName(typed, found))
                .findFirst());
    }

    /** Who takes part with the document of this row. */
    Optional<Registration> holder(Key key) {
        return key.documents.stream()
                .map(index -> byDocument.get(ByteBuffer.wrap(index)))
                .filter(found -> found != null)
                .findFirst();
    }

    /** Codes of the forums in which somebody holds or waits for a place. */
    Set<String> forums(Registration registration) {
        return forums.getOrDefault(registration.id, Set.of());
    }
}
