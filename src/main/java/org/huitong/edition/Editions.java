package org.huitong.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door to editions. */
@ApplicationScoped
public class Editions {
    /** The edition that work in the background is about. */
    private static final ThreadLocal<String> WORK = new ThreadLocal<>();

    private final TransactionSynchronizationRegistry transaction;
    private final Instance<ChosenEdition> chosen;

    @Inject
    Editions(TransactionSynchronizationRegistry transaction, Instance<ChosenEdition> chosen) {
        this.transaction = transaction;
        this.chosen = chosen;
    }

    /**
     * Does work that was ordered for an edition and goes on after the request: it is about that one, whichever is open.
     *
     * @param code the edition's
     */
    public void during(String code, Runnable work) {
        WORK.set(code);
        try {
            work.run();
        } finally {
            WORK.remove();
        }
    }

    /** Whether there is an edition that people see: a new installation has none. */
    @Transactional
    public boolean anyOpen() {
        return Edition.inPublic().isPresent();
    }

    /**
     * The edition that the present request or work is about: the one people see now, unless somebody has chosen another to
     * prepare it or to look something up. Read once in a transaction, since every door asks for it.
     *
     * @throws Refused 404 while no edition is open to the public
     */
    @Transactional
    public Edition current() {
        if (transaction.getResource(Editions.class) instanceof Edition known) {
            return known;
        }
        Edition edition = found().orElseThrow(() ->
                new Refused(404, "NO_EDITION", Message.of(EditionMessages.class, EditionMessages::noEdition)));
        transaction.putResource(Editions.class, edition);
        return edition;
    }

    /**
     * The same with its row locked until the transaction ends: whoever decides what holds for the whole edition decides
     * alone.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition lock() {
        return current().locked();
    }

    /** The same, if there is one. */
    Optional<Edition> found() {
        Optional<String> code = WORK.get() != null
                ? Optional.of(WORK.get())
                : chosen.stream().flatMap(one -> one.code().stream()).findFirst();
        return code.flatMap(Edition::byCode).or(Edition::inPublic);
    }
}
