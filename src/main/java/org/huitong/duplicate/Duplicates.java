package org.huitong.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.identity.Actor;
import org.huitong.person.Likeness;
import org.huitong.person.Likenesses;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.person.PersonPart;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.registration.PersonRegistration;
import org.huitong.registration.PersonRegistrations;

/**
 * The door to people who may be on file twice. Only whoever works on the whole edition decides here: a part of it does not
 * show both sides.
 */
@ApplicationScoped
class Duplicates {
    private final Likenesses likenesses;
    private final People people;
    private final PersonRegistrations registrations;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Duplicates(
            Likenesses likenesses,
            People people,
            PersonRegistrations registrations,
            EntityManager database,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock clock) {
        this.likenesses = likenesses;
        this.people = people;
        this.registrations = registrations;
        this.database = database;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Two who may be one. */
    record Pair(PersonCard low, PersonCard high, Set<Likeness.Reason> reasons) {
        public String href() {
            return DuplicatePages.PATH + "/" + low.id() + "/" + high.id();
        }

        public String distinction() {
            return href() + "/distinction";
        }

        public List<PersonCard> cards() {
            return List.of(low, high);
        }

        /** What is chosen from one or the other, {@code keep} first. */
        public List<Line> lines() {
            return List.of(
                    new Line(
                            "keep", DuplicateMessages::kept, low.units(), high.units(), !low.living() && high.living()),
                    line(PersonPart.NAME, DuplicateMessages::name, PersonCard::names),
                    line(PersonPart.DOCUMENT, DuplicateMessages::document, PersonCard::documents),
                    line(PersonPart.MOBILE, DuplicateMessages::mobile, PersonCard::mobile),
                    line(PersonPart.EMAIL, DuplicateMessages::email, PersonCard::email));
        }

        private Line line(
                PersonPart part, Function<DuplicateMessages, String> label, Function<PersonCard, String> text) {
            String first = text.apply(low);
            String second = text.apply(high);
            return new Line(part.name(), label, first, second, first == null && second != null);
        }
    }

    /**
     * One thing in which the two may differ.
     *
     * @param name of the form's field
     * @param low null if that side has nothing of it, like {@code high}
     * @param second whether the second is the better choice
     */
    record Line(String name, Function<DuplicateMessages, String> words, String low, String high, boolean second) {
        public Message<?> label() {
            return Message.of(DuplicateMessages.class, words);
        }
    }

    /** A merging that can still be undone. */
    record Merge(long id, String name, String by, Instant at) {
        public String undoing() {
            return DuplicatePages.PATH + "/merges/" + id + "/undoing";
        }
    }

    long count() {
        return actor.scope().limited() ? 0 : likenesses.count();
    }

    /** The pairs after that one. Three statements. */
    @Transactional
    List<Pair> after(long low, long high, int limit) {
        requireWhole();
        List<Likeness> found = likenesses.after(low, high, limit);
        Map<Long, PersonCard> cards = cards(found.stream()
                .flatMap(pair -> Stream.of(pair.low(), pair.high()))
                .collect(Collectors.toSet()));
        return found.stream()
                .map(pair -> new Pair(cards.get(pair.low()), cards.get(pair.high()), pair.reasons()))
                .toList();
    }

    /** @throws Refused 404 unless both are there and neither stands for the other */
    @Transactional
    Pair open(long low, long high) {
        requireWhole();
        Map<Long, PersonCard> cards = cards(Set.of(low, high));
        if (cards.size() != 2 || low >= high) {
            throw notFound();
        }
        return new Pair(cards.get(low), cards.get(high), Set.of());
    }

    /** Whether neither stands for the other; somebody else may have merged them meanwhile. */
    @Transactional
    boolean areTwo(long low, long high) {
        return cards(Set.of(low, high)).size() == 2;
    }

    @Transactional
    List<Merge> undoable() {
        requireWhole();
        List<PersonMerge> merges = PersonMerge.undoable(clock.instant());
        Map<Long, Person> kept = byId(merges.stream().map(merge -> merge.keptId).collect(Collectors.toSet()));
        return merges.stream()
                .map(merge -> new Merge(merge.id, kept.get(merge.keptId).name, merge.mergedBy, merge.mergedAt))
                .toList();
    }

    /**
     * They are one: the first stands for both, with the registrations of both.
     *
     * @param taken what is taken over from the other
     * @throws Refused 404; 409 BOTH_LIVING if both take part in one edition; CHANGED if one of them is not what was shown
     */
    @Transactional
    void merge(long keptId, long goneId, int keptVersion, int goneVersion, Set<PersonPart> taken) {
        requireWhole();
        List<Person> both = Person.lockBoth(keptId, goneId);
        if (both.isEmpty()) {
            throw notFound();
        }
        Person kept = both.get(keptId < goneId ? 0 : 1);
        Person gone = both.get(keptId < goneId ? 1 : 0);
        if (kept.version != keptVersion
                || gone.version != goneVersion
                || kept.mergedInto != null
                || gone.mergedInto != null) {
            throw refused("PERSON_CHANGED", DuplicateMessages::changed);
        }
        refuseBothLiving(keptId, goneId);
        var merge = new PersonMerge();
        merge.keptBefore = people.join(kept, gone, taken);
        database.flush();
        merge.moved = registrations.handOver(gone, kept);
        merge.keptId = keptId;
        merge.goneId = goneId;
        merge.mergedBy = actor.name();
        merge.mergedAt = clock.instant();
        merge.keptVersion = kept.version;
        merge.persist();
        events.fire(new PeopleMerged(
                keptId, goneId, taken.stream().sorted().map(Enum::name).toList()));
    }

    /** One human takes part in an edition once: which of the two registrations it is, only a person can say. */
    private void refuseBothLiving(long one, long other) {
        Map<Long, List<PersonRegistration>> all = registrations.of(Set.of(one, other));
        Set<String> living = editions(all.getOrDefault(one, List.of()));
        if (editions(all.getOrDefault(other, List.of())).stream().anyMatch(living::contains)) {
            throw refused("BOTH_LIVING", DuplicateMessages::bothLiving);
        }
    }

    private static Set<String> editions(List<PersonRegistration> registrations) {
        return registrations.stream()
                .filter(PersonRegistration::living)
                .map(PersonRegistration::edition)
                .collect(Collectors.toSet());
    }

    /** @throws Refused 409 TOO_LATE after a day; PERSON_CHANGED if the person was changed since */
    @Transactional
    void undo(long id) {
        requireWhole();
        PersonMerge merge = PersonMerge.lockUndoable(id, clock.instant())
                .orElseThrow(() -> refused("TOO_LATE", DuplicateMessages::tooLate));
        List<Person> both = Person.lockBoth(merge.keptId, merge.goneId);
        Person kept = both.get(merge.keptId < merge.goneId ? 0 : 1);
        Person gone = both.get(merge.keptId < merge.goneId ? 1 : 0);
        if (kept.version != merge.keptVersion || kept.mergedInto != null) {
            throw refused("PERSON_CHANGED", DuplicateMessages::changed);
        }
        people.part(kept, merge.keptBefore, gone);
        database.flush();
        registrations.handBack(merge.moved, kept, gone);
        merge.undoneAt = clock.instant();
        events.fire(new PeopleMergeUndone(merge.keptId, merge.goneId));
    }

    /** They are two; said again, nothing changes. */
    @Transactional
    void tellApart(long low, long high) {
        requireWhole();
        if (Person.lockBoth(low, high).isEmpty() || low >= high) {
            throw notFound();
        }
        if (!PersonDistinction.told(low, high)) {
            var distinction = new PersonDistinction();
            distinction.lowId = low;
            distinction.highId = high;
            distinction.toldBy = actor.name();
            distinction.toldAt = clock.instant();
            distinction.persist();
            events.fire(new PeopleToldApart(low, high));
        }
    }

    private Map<Long, PersonCard> cards(Set<Long> ids) {
        Map<Long, List<PersonRegistration>> theirs = registrations.of(ids);
        return byId(ids).values().stream()
                .filter(person -> person.mergedInto == null)
                .map(person -> new PersonCard(
                        person.id,
                        person.version,
                        person.name,
                        person.latinName,
                        person.pinyin,
                        person.documentType,
                        people.maskedDocument(person).orElse(null),
                        person.birthDate,
                        people.maskedMobile(person),
                        people.maskedEmail(person).orElse(null),
                        theirs.getOrDefault(person.id, List.of())))
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    private static Map<Long, Person> byId(Collection<Long> ids) {
        return Person.<Person>stream("id in ?1", ids)
                .collect(Collectors.toMap(person -> person.id, Function.identity()));
    }

    private void requireWhole() {
        if (actor.scope().limited()) {
            throw notFound();
        }
    }

    private static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(DuplicateMessages.class, DuplicateMessages::none));
    }

    private static Refused refused(String code, Function<DuplicateMessages, String> words) {
        return Refused.conflict(code, Message.of(DuplicateMessages.class, words));
    }
}
