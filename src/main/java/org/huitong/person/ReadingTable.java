package org.huitong.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.platform.WallClock;

/**
 * The door to what the organiser says of how characters are read in names. It comes on top of {@link Surnames} and ICU; people
 * who are on file are read anew by {@link RereadingWork}.
 */
@ApplicationScoped
class ReadingTable {
    /** So long an instance may go by what it has read before. */
    static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    private static final int NEWEST = 10;
    private static final int SAMPLE = 5;

    private final EntityManager database;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final Clock clock;
    private volatile Present known = new Present(Overrides.NONE, Instant.MIN);

    @Inject
    ReadingTable(EntityManager database, Actor actor, Event<DomainEvent> events, @WallClock Clock clock) {
        this.database = database;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    private record Present(Overrides overrides, Instant until) {}

    /** As they were a few seconds ago at the latest. */
    Overrides overrides() {
        Present present = known;
        Instant now = clock.instant();
        if (!now.isBefore(present.until)) {
            present = new Present(
                    QuarkusTransaction.joiningExisting().call(() -> new Overrides(NameReading.all())),
                    now.plus(KNOWN_FOR));
            known = present;
        }
        return present.overrides;
    }

    /**
     * What was said of some characters.
     *
     * @param byRules how they would be read otherwise
     */
    record Row(
            ReadingPlace place,
            String characters,
            String reading,
            String byRules,
            String changedBy,
            Instant changedAt) {}

    /** @param query part of the characters or of the reading; blank for all */
    @Transactional
    List<Row> rows(String query) {
        String wanted = Texts.tidy(query);
        return NameReading.all().stream()
                .filter(one -> one.characters.contains(wanted) || one.reading.contains(wanted))
                .map(one -> new Row(
                        one.place,
                        one.characters,
                        one.reading,
                        byRules(one.place, one.characters),
                        one.changedBy,
                        one.changedAt))
                .toList();
    }

    @Transactional
    List<Rereading> newest() {
        return Rereading.newest(NEWEST);
    }

    private static String byRules(ReadingPlace place, String characters) {
        return place == ReadingPlace.SURNAME
                ? String.join(" ", Surnames.syllables(characters))
                : Pinyin.inside(characters);
    }

    /** Somebody's name before and after. */
    record Example(String name, String before, String after) {}

    /**
     * What a change would do.
     *
     * @param before what was said until now; null for what the rules say
     * @param after the same from then on
     * @param readNow how the characters are read from then on
     * @param people how many people have them in this place of their names
     */
    record Effect(
            ReadingPlace place,
            String characters,
            String before,
            String after,
            String readBefore,
            String readNow,
            int people,
            List<Example> examples) {}

    /**
     * Looks at a change without making it.
     *
     * @param reading blank to go back to what the rules say
     * @throws Invalid by field
     */
    @Transactional
    Effect look(String placeName, String typed, String reading) {
        unlimited();
        var errors = new FieldErrors();
        Optional<ReadingPlace> place = Known.of(ReadingPlace.class, placeName);
        if (place.isEmpty()) {
            wrong(errors, "place", "MISSING", ReadingTableMessages::placeMissing);
        }
        String characters = Texts.tidy(typed);
        if (!readable(characters, place.orElse(ReadingPlace.SURNAME))) {
            wrong(errors, "characters", "CHARACTERS", ReadingTableMessages::charactersWrong);
        }
        boolean rules = Texts.tidy(reading).isEmpty();
        Optional<String> read = Syllables.read(reading)
                .filter(text -> text.split(" ").length == characters.codePointCount(0, characters.length()));
        if (!rules && read.isEmpty()) {
            wrong(errors, "reading", "READING", ReadingTableMessages::readingWrong);
        }
        errors.orElseThrow();
        return effect(place.orElseThrow(), characters, read.orElse(null), errors);
    }

    private Effect effect(ReadingPlace place, String characters, String after, FieldErrors errors) {
        String before =
                NameReading.of(place, characters).map(one -> one.reading).orElse(null);
        String byRules = byRules(place, characters);
        String readBefore = before == null ? byRules : before;
        String readNow = after == null ? byRules : after;
        if (Objects.equals(before, after) || before == null && readNow.equals(byRules)) {
            wrong(errors, "reading", "SAME", m -> m.readSoAlready(characters, readBefore));
        }
        errors.orElseThrow();
        Overrides old = new Overrides(NameReading.all());
        Overrides next = old.with(place, characters, after);
        List<String> names = database
                .createQuery("select p.name from Person p where p.name like :like order by p.id", String.class)
                .setParameter("like", like(place, characters))
                .getResultList()
                .stream()
                .filter(name -> stands(place, characters, name))
                .toList();
        List<Example> examples = names.stream()
                .distinct()
                .limit(SAMPLE)
                .map(name -> new Example(name, Pinyin.reading(name, old), Pinyin.reading(name, next)))
                .toList();
        return new Effect(place, characters, before, after, readBefore, readNow, names.size(), examples);
    }

    /** One Chinese character, or as a surname one of the compound ones. */
    private static boolean readable(String characters, ReadingPlace place) {
        int[] all = characters.codePoints().toArray();
        return all.length == 1 && Han.is(all[0])
                || all.length == 2
                        && place == ReadingPlace.SURNAME
                        && Surnames.of(characters).equals(characters);
    }

    static String like(ReadingPlace place, String characters) {
        return (place == ReadingPlace.SURNAME ? "" : "%") + characters + "%";
    }

    /** Whether the characters stand in this place of the name. */
    static boolean stands(ReadingPlace place, String characters, String name) {
        String surname = Surnames.of(name);
        return place == ReadingPlace.SURNAME
                ? surname.equals(characters)
                : name.substring(surname.length()).contains(characters);
    }

    /**
     * Changes how the characters are read from now on, and orders people on file to be read anew.
     *
     * @param before what was said until now, as whoever changes it has seen; blank for what the rules say
     * @throws Invalid by field
     * @throws Refused 409 STALE; READINGS_UNDER_WAY while people are still being read anew
     */
    void change(String placeName, String typed, String reading, String before) {
        QuarkusTransaction.requiringNew().run(() -> store(look(placeName, typed, reading), before));
        known = new Present(Overrides.NONE, Instant.MIN);
    }

    private void store(Effect effect, String seen) {
        if (!Texts.tidy(seen).equals(Objects.toString(effect.before, ""))) {
            throw refused("STALE", ReadingTableMessages::stale);
        }
        if (Rereading.underWay().isPresent()) {
            throw refused("READINGS_UNDER_WAY", ReadingTableMessages::underWay);
        }
        Instant now = clock.instant();
        Optional<NameReading> there = NameReading.of(effect.place, effect.characters);
        if (effect.after == null) {
            there.ifPresent(NameReading::delete);
        } else {
            NameReading row = there.orElseGet(NameReading::new);
            row.place = effect.place;
            row.characters = effect.characters;
            row.read(effect.after, actor.name(), now);
            row.persist();
        }
        var work = new Rereading();
        work.place = effect.place;
        work.characters = effect.characters;
        work.readingBefore = effect.before;
        work.readingAfter = effect.after;
        work.people = effect.people;
        work.orderedBy = actor.name();
        work.orderedAt = now;
        work.persist();
        events.fire(new NameReadingChanged(
                effect.place.name(), effect.characters, effect.before, effect.after, effect.people));
    }

    /** What concerns everybody's names is for those who work on everything. */
    private void unlimited() {
        if (actor.scope().limited()) {
            throw new ForbiddenException();
        }
    }

    private static void wrong(
            FieldErrors errors, String field, String code, Function<ReadingTableMessages, String> wording) {
        errors.add(field, code, Message.of(ReadingTableMessages.class, wording));
    }

    private static Refused refused(String code, Function<ReadingTableMessages, String> wording) {
        return Refused.conflict(code, Message.of(ReadingTableMessages.class, wording));
    }
}
