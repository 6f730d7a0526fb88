package org.huitong.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door to editions. */
@ApplicationScoped
public class Editions {
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    Editions(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Whether there is an edition that people see: a new installation has none. */
    @Transactional
    public boolean anyOpen() {
        return Edition.inPublic().isPresent();
    }

    /**
     * The edition people see now. Read once in a transaction, since every door asks for it.
     *
     * @throws Refused 404 while no edition is open to the public
     */
    @Transactional
    public Edition current() {
        if (transaction.getResource(Editions.class) instanceof Edition known) {
            return known;
        }
        Edition edition = Edition.inPublic()
                .orElseThrow(() ->
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
}
