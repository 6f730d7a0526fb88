package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door to those who appear in the programme. Whoever works for some forums only sees and changes those who appear in
 * no other; the rest is not there (404).
 */
@ApplicationScoped
public class Speakers {
    private final ProgramScope scope;
    private final Conflicts conflicts;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Speakers(ProgramScope scope, Conflicts conflicts, EntityManager database, Event<DomainEvent> events) {
        this.scope = scope;
        this.conflicts = conflicts;
        this.database = database;
        this.events = events;
    }

    /**
     * Puts somebody on file as a speaker. They appear nowhere yet.
     *
     * @return the speaker's id
     * @throws org.huitong.platform.Invalid with everything that is wrong
     */
    @Transactional
    public long add(SpeakerWish wish) {
        check(wish);
        Speaker speaker = Speaker.of(scope.edition(), wish);
        speaker.persist();
        return speaker.id;
    }

    /**
     * @param version of the speaker that was seen when this was decided
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}
     */
    @Transactional
    public void change(long id, int version, SpeakerWish wish) {
        Speaker speaker = seen(id, version);
        check(wish);
        speaker.describe(wish);
        database.flush();
        events.fire(new SpeakerChanged(id));
    }

    /**
     * Notes how far the invitation to speak has come.
     *
     * @param on the day on which it came there
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}
     */
    @Transactional
    public void invite(long id, int version, Speaker.Invitation state, LocalDate on) {
        Speaker speaker = seen(id, version);
        Speaker.Invitation before = speaker.invitation;
        speaker.invite(state, on);
        database.flush();
        events.fire(new SpeakerInvitationChanged(id, before, state));
    }

    /**
     * A speaker as those who write to them need to know them.
     *
     * @param title organisation and post
     * @param forums codes of those in which they appear, by time
     */
    public record Profile(long id, String name, LocalText title, List<String> forums) {}

    /** @throws Refused 404 */
    @Transactional
    public Profile profile(long id) {
        Speaker speaker = Speaker.byId(scope.edition(), id).filter(this::mine).orElseThrow(Speakers::gone);
        return new Profile(
                id,
                speaker.name,
                speaker.title,
                AgendaItem.with(speaker).stream()
                        .map(item -> item.forum.code)
                        .distinct()
                        .toList());
    }

    /**
     * Notes, in the caller's transaction, what came of a written invitation to speak. Whoever is off the file by now is
     * passed over.
     *
     * @param on the day on which it came there
     * @param person key of the person who comes; null while that is not known. Whoever is linked already stays so.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void invited(long id, Speaker.Invitation state, LocalDate on, Long person) {
        Speaker.locked(id).ifPresent(speaker -> {
            Speaker.Invitation before = speaker.invitation;
            if (before != state) {
                speaker.invite(state, on);
                events.fire(new SpeakerInvitationChanged(id, before, state));
            }
            if (person != null && speaker.personId == null) {
                speaker.personId = person;
                events.fire(new SpeakerChanged(id));
            }
        });
    }

    /**
     * Takes somebody off the file who appears nowhere.
     *
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}; 409 {@code SPEAKER_ON_AGENDA} with where they appear
     */
    @Transactional
    public void remove(long id, int version) {
        Speaker speaker = seen(id, version);
        List<AgendaItem> items = AgendaItem.with(speaker);
        if (!items.isEmpty()) {
            String where = items.stream()
                    .map(item -> item.forum.code + " " + item.title)
                    .collect(Collectors.joining(" · "));
            String name = speaker.name;
            throw Refused.conflict(
                    "SPEAKER_ON_AGENDA", Message.of(ProgrammeMessages.class, m -> m.speakerOnAgenda(name, where)));
        }
        speaker.delete();
        events.fire(new SpeakerRemoved(id, null, 0));
    }

    /**
     * Lets somebody else appear wherever this speaker does, and takes this one off the file.
     *
     * @param by key of who appears instead
     * @param reason why they may be on two stages at once; null if that was not asked
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}; 409 {@code SPEAKER_BUSY}
     */
    @Transactional
    public void replace(long id, int version, long by, String reason) {
        Speaker speaker = seen(id, version);
        Speaker other =
                Speaker.byId(scope.edition(), by).filter(one -> one.id != id).orElseThrow(Speakers::gone);
        List<AgendaItem> items = AgendaItem.with(speaker);
        items.stream()
                .map(item -> item.forum)
                .distinct()
                .sorted((a, b) -> a.id.compareTo(b.id))
                .forEach(Forum::locked);
        for (AgendaItem item : items) {
            boolean there = item.speakers.stream().anyMatch(one -> one.speaker.id.equals(by));
            item.speakers.removeIf(one -> there && one.speaker.id == id);
            item.speakers.stream().filter(one -> one.speaker.id == id).forEach(one -> one.speaker = other);
            item.forum.agendaChanged();
        }
        int allowed = conflicts.allow(items, reason);
        if (allowed > 0) {
            events.fire(new SpeakerConflictAllowed(items.get(0).forum.code, allowed, reason));
        }
        speaker.delete();
        events.fire(new SpeakerRemoved(id, by, items.size()));
    }

    private Speaker seen(long id, int version) {
        Speaker speaker = Speaker.byId(scope.edition(), id).filter(this::mine).orElseThrow(Speakers::gone);
        Seen.require(speaker.version, version);
        return speaker;
    }

    /** Whoever appears nowhere belongs to everybody. */
    private boolean mine(Speaker speaker) {
        return scope.only().isEmpty()
                || AgendaItem.with(speaker).stream().allMatch(item -> scope.covers(item.forum.code));
    }

    static void check(SpeakerWish wish) {
        var errors = new FieldErrors();
        ForumText.check(wish, errors);
        errors.orElseThrow();
    }

    static Refused gone() {
        return new Refused(404, "NO_SPEAKER", Message.of(ProgrammeMessages.class, ProgrammeMessages::noSpeaker));
    }
}
