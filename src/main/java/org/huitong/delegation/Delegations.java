package org.huitong.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** The door to delegations. */
@ApplicationScoped
public class Delegations {
    private static final int NAME_MAX = 60;
    private static final int ORGANISATIONS_FROM = 100;

    private final Instance<DelegationUse> use;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Delegations(Instance<DelegationUse> use, EntityManager database, Event<DomainEvent> events) {
        this.use = use;
        this.database = database;
        this.events = events;
    }

    /** All of them, provinces first. */
    @Transactional
    public List<Delegation> all() {
        return Delegation.inOrder();
    }

    /** The delegation of this code. */
    @Transactional
    public Optional<Delegation> byCode(String code) {
        return Delegation.byCode(code);
    }

    /**
     * Adds an organisation.
     *
     * @param typedCode two to twenty capital letters, digits and hyphens, beginning with a letter
     * @param names by language
     * @throws org.huitong.platform.Invalid with everything that is wrong
     */
    @Transactional
    public Delegation add(String typedCode, Map<String, String> names) {
        String code = Texts.tidy(typedCode);
        var errors = new FieldErrors();
        if (!code.matches("[A-Z][A-Z0-9-]{1,19}")) {
            wrong(errors, "code", "CODE", DelegationMessages::codeWrong);
        } else if (Delegation.byCode(code).isPresent()) {
            wrong(errors, "code", "TAKEN", DelegationMessages::codeTaken);
        }
        Map<String, String> tidied = new LinkedHashMap<>();
        names.forEach((tag, typed) -> {
            String name = Texts.tidy(typed);
            if (name.isEmpty()) {
                wrong(errors, "name." + tag, "MISSING", DelegationMessages::nameMissing);
            } else if (Texts.length(name) > NAME_MAX || Texts.hidden(name)) {
                wrong(errors, "name." + tag, "TOO_LONG", m -> m.nameWrong(NAME_MAX));
            }
            tidied.put(tag, name);
        });
        errors.orElseThrow();
        int last = all().stream().mapToInt(one -> one.position).max().orElse(0);
        Delegation added = Delegation.organisation(code, LocalText.of(tidied), Math.max(ORGANISATIONS_FROM, last + 1));
        added.persist();
        events.fire(new DelegationAdded(code, told(added)));
        return added;
    }

    /**
     * Removes an organisation that nothing hangs on.
     *
     * @throws Refused 404; 409 IN_USE if it is a province, or something hangs on it
     */
    @Transactional
    public void remove(String code) {
        Delegation gone = Delegation.byCode(code)
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(DelegationMessages.class, DelegationMessages::notFound)));
        database.lock(gone, LockModeType.PESSIMISTIC_WRITE);
        if (gone.kind == Delegation.Kind.PROVINCE || use.stream().anyMatch(one -> one.uses(gone))) {
            throw Refused.conflict("IN_USE", Message.of(DelegationMessages.class, m -> m.inUse(gone.name)));
        }
        events.fire(new DelegationRemoved(code, told(gone)));
        gone.delete();
    }

    private static String told(Delegation delegation) {
        return String.join(" / ", delegation.name.byLanguage().values());
    }

    private static void wrong(
            FieldErrors errors, String field, String code, Function<DelegationMessages, String> wording) {
        errors.add(field, code, Message.of(DelegationMessages.class, wording));
    }
}
