package org.huitong.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** The door for organisers who set up editions. */
@ApplicationScoped
public class EditionDesk {
    private final Instance<EditionPart> parts;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final HuitongConfig config;

    @Inject
    EditionDesk(Instance<EditionPart> parts, EntityManager database, Event<DomainEvent> events, HuitongConfig config) {
        this.parts = parts;
        this.database = database;
        this.events = events;
        this.config = config;
    }

    /** All editions, the newest first. */
    @Transactional
    public List<Edition> all() {
        return Edition.newestFirst();
    }

    /** An edition and its facts as they are typed. */
    public record Stored(Edition edition, EditionForm form) {}

    /** @throws Refused 404 */
    @Transactional
    public Stored stored(String code, List<String> languages) {
        Edition edition = find(code);
        return new Stored(edition, EditionForm.of(edition, languages));
    }

    /**
     * Creates an edition as a draft.
     *
     * @param from code of the one whose structure is copied, moved to the new dates; null or empty for none
     * @param shares what of it is copied besides its rules
     * @throws org.huitong.platform.Invalid with everything that is wrong
     */
    @Transactional
    public void create(String typedCode, String from, Set<EditionPart.Share> shares, EditionForm form) {
        var errors = new FieldErrors();
        String code = Texts.tidy(typedCode);
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9-]{1,15}")) {
            errors.add("code", "CODE", Message.of(EditionMessages.class, EditionMessages::codeWrong));
        } else if (Edition.byCode(code).isPresent()) {
            errors.add("code", "TAKEN", Message.of(EditionMessages.class, EditionMessages::codeTaken));
        }
        Edition source = from == null || from.isEmpty() ? null : find(from);
        EditionForm.Facts facts = form.check(errors);
        var edition = new Edition();
        edition.code = code;
        edition.phase = Edition.Phase.DRAFT;
        edition.zone = source == null ? config.zone() : source.zone;
        edition.about = source == null ? List.of() : source.about;
        edition.describe(facts);
        edition.persistAndFlush();
        write(edition, facts);
        if (source != null) {
            var copying = new Copying(source, edition, database);
            parts.stream()
                    .sorted(Comparator.comparingInt(EditionPart::order))
                    .filter(part -> part.share() == EditionPart.Share.RULES || shares.contains(part.share()))
                    .forEach(part -> part.copy(copying));
        }
        events.fire(new EditionCreated(code, from == null ? "" : from));
    }

    /**
     * Changes the facts.
     *
     * @param version that was seen
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404; 409 STALE if somebody else has changed them meanwhile
     */
    @Transactional
    public void change(String code, int version, EditionForm form) {
        EditionForm.Facts facts = form.check(new FieldErrors());
        Edition edition = held(code, version);
        database.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        edition.describe(facts);
        Organisation.delete("edition", edition);
        write(edition, facts);
        events.fire(new EditionChanged(code));
    }

    /**
     * Moves an edition on, or back, by one step.
     *
     * @throws Refused 404; 409 STALE, ILLEGAL_MOVE, or OTHER_OPEN while another is open and not over
     */
    @Transactional
    public void enter(String code, int version, Edition.Phase phase) {
        Edition edition = held(code, version);
        edition.enter(phase);
        if (phase.busy()) {
            Edition.newestFirst().stream()
                    .filter(other -> other != edition && other.phase.busy())
                    .findFirst()
                    .ifPresent(other -> {
                        throw Refused.conflict(
                                "OTHER_OPEN", Message.of(EditionMessages.class, m -> m.otherOpen(other.name)));
                    });
        }
        events.fire(new EditionPhaseEntered(code, phase.name()));
    }

    private static Edition find(String code) {
        return Edition.byCode(code)
                .orElseThrow(() -> new Refused(
                        404, "NO_EDITION", Message.of(EditionMessages.class, EditionMessages::unknownEdition)));
    }

    /** With all editions locked: which of them is open is decided by one at a time. */
    private static Edition held(String code, int version) {
        Edition.lockAll();
        Edition edition = find(code);
        if (edition.version != version) {
            throw Refused.conflict("STALE", Message.of(EditionMessages.class, EditionMessages::stale));
        }
        return edition;
    }

    /** The organisations in their order. */
    private static void write(Edition edition, EditionForm.Facts facts) {
        int position = 0;
        for (Map.Entry<OrganisationRole, List<LocalText>> tier :
                facts.organisations().entrySet()) {
            for (LocalText name : tier.getValue()) {
                var body = new Organisation();
                body.edition = edition;
                body.role = tier.getKey();
                body.position = position++;
                body.name = name;
                body.persist();
            }
        }
    }
}
