package org.huitong.volunteer;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huitong.edition.Edition;
import org.huitong.person.SearchText;
import org.huitong.platform.Cursor;
import org.huitong.platform.StoredEntity;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;

/** Someone who helps: 志愿者. One for each registration of that category that was ever approved. */
@Entity
class Volunteer extends StoredEntity {
    /** The code of the category whose approved registrations become volunteers. */
    private static final String CATEGORY = "VOLUNTEER";

    private static final String WITH_PERSON = "from Volunteer v join fetch v.registration r join fetch r.person p";
    private static final String FOUND = "(r.searchText like :q escape '!' or lower(v.number) like :q escape '!')";
    /** As numbers, not as words: V-1000 comes after V-999. */
    private static final String BY_NUMBER = "length(v.number), v.number";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    /** Public and speakable: {@code V-001}. */
    public String number;

    /** Whether this volunteer takes part; whoever withdrew or was rejected keeps the number and gets no shifts. */
    boolean active() {
        return registration.status == RegistrationStatus.APPROVED;
    }

    /** Makes a volunteer of each of these registrations of one edition, with the next numbers in their order. */
    static List<Volunteer> enlist(List<Registration> registrations) {
        if (registrations.isEmpty()) {
            return List.of();
        }
        int last = reserve(registrations.get(0).edition, registrations.size());
        int first = last - registrations.size() + 1;
        List<Volunteer> volunteers = IntStream.range(0, registrations.size())
                .mapToObj(i -> numbered(registrations.get(i), first + i))
                .toList();
        persist(volunteers);
        return volunteers;
    }

    private static Volunteer numbered(Registration registration, int count) {
        var volunteer = new Volunteer();
        volunteer.edition = registration.edition;
        volunteer.registration = registration;
        volunteer.number = "V-%03d".formatted(count);
        return volunteer;
    }

    /**
     * Takes numbers that nobody else gets: their counter stays locked until the transaction ends, and a rollback gives
     * them back.
     *
     * @return the last of them
     */
    private static int reserve(Edition edition, int count) {
        EntityManager database = getEntityManager();
        database.createNativeQuery("insert into volunteer_count (edition_id, last_number) values (:edition, :count)"
                        + " on duplicate key update last_number = last_number + :count")
                .setParameter("edition", edition.id)
                .setParameter("count", count)
                .executeUpdate();
        return ((Number) database.createNativeQuery(
                                "select last_number from volunteer_count where edition_id = :edition")
                        .setParameter("edition", edition.id)
                        .getSingleResult())
                .intValue();
    }

    static Optional<Volunteer> of(long registrationId) {
        return find(WITH_PERSON + " where r.id = ?1", registrationId).firstResultOptional();
    }

    static Optional<Volunteer> byNumber(Edition edition, String number) {
        return find(WITH_PERSON + " where v.edition = ?1 and v.number = ?2", edition, number)
                .firstResultOptional();
    }

    /** As volunteers know themselves: by {@code V-001} or {@code R-7K3F9Q}. */
    static Optional<Volunteer> byNumberOrReference(Edition edition, String typed) {
        return find(WITH_PERSON + " where v.edition = ?1 and (v.number = ?2 or r.reference = ?2)", edition, typed)
                .firstResultOptional();
    }

    /** The row, held until the transaction ends: whoever decides about this volunteer's time holds it alone. */
    static Optional<Volunteer> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** {@link #lock} for those who know the number. */
    static Optional<Volunteer> lockByNumber(Edition edition, String number) {
        return find("edition = ?1 and number = ?2", edition, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** {@link #lock} for those who know the registration. */
    static Optional<Volunteer> lockOf(long registrationId) {
        return find("registration.id", registrationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** By number, from behind the cursor (whose sort value is a number), one more than the limit. */
    static List<Volunteer> search(
            Edition edition, String query, Optional<Cursor> after, int limit, VolunteerScope scope) {
        String last = after.map(Cursor::sortValue).orElse("");
        var found = getEntityManager()
                .createQuery(
                        "select v " + WITH_PERSON + " where v.edition = :edition and " + FOUND
                                + scope.condition()
                                + " and (length(v.number) > :length or (length(v.number) = :length and v.number > :last))"
                                + " order by " + BY_NUMBER,
                        Volunteer.class)
                .setParameter("edition", edition)
                .setParameter("q", SearchText.pattern(query))
                .setParameter("length", last.length())
                .setParameter("last", last)
                .setMaxResults(limit + 1);
        scope.bind(found);
        return found.getResultList();
    }

    /**
     * Those who are not on a shift and take part: whoever has nothing in the way (rest included) first, and among those
     * whoever has the fewest shifts, so that the work spreads.
     */
    static List<Volunteer> candidates(Shift shift, Duration rest, String query, int limit, VolunteerScope scope) {
        var found = getEntityManager()
                .createQuery(
                        "select v " + WITH_PERSON + " where v.edition = :edition and r.status = :approved and " + FOUND
                                + scope.condition()
                                + " and not exists (select 1 from ShiftAssignment o where o.volunteer = v"
                                + " and o.shift = :shift and o.status <> :released)"
                                + " order by case when exists (select 1 from ShiftAssignment a where a.volunteer = v"
                                + " and a.status in :counting and a.shift.startsAt < :until and a.shift.endsAt > :from)"
                                + " then 1 else 0 end,"
                                + " (select count(c) from ShiftAssignment c where c.volunteer = v and c.status in :counting), "
                                + BY_NUMBER,
                        Volunteer.class)
                .setParameter("edition", shift.post.edition)
                .setParameter("approved", RegistrationStatus.APPROVED)
                .setParameter("q", SearchText.pattern(query))
                .setParameter("shift", shift)
                .setParameter("released", AssignmentStatus.RELEASED)
                .setParameter("counting", ShiftAssignment.COUNTING)
                .setParameter("from", shift.startsAt.minus(rest))
                .setParameter("until", shift.endsAt.plus(rest))
                .setMaxResults(limit);
        scope.bind(found);
        return found.getResultList();
    }

    /** Approved registrations of the category that no volunteer was made of yet, oldest first. */
    static List<Registration> waiting(Edition edition) {
        return waiting("r.edition = :which", edition);
    }

    /** This registration, if it waits to become a volunteer. */
    static List<Registration> waiting(long registrationId) {
        return waiting("r.id = :which", registrationId);
    }

    private static List<Registration> waiting(String condition, Object which) {
        return getEntityManager()
                .createQuery(
                        "select r from Registration r join fetch r.person where " + condition
                                + " and r.category.code = :category and r.status = :approved"
                                + " and not exists (select 1 from Volunteer v where v.registration = r) order by r.id",
                        Registration.class)
                .setParameter("which", which)
                .setParameter("category", CATEGORY)
                .setParameter("approved", RegistrationStatus.APPROVED)
                .getResultList();
    }
}
