package org.huitong.edition;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Vetoed;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Gives the edition without locking it: the fault that the lock prevents must then show. */
@Vetoed
public class UnlockedEditions extends Editions {
    public UnlockedEditions(TransactionSynchronizationRegistry transaction, Instance<ChosenEdition> chosen) {
        super(transaction, chosen);
    }

    @Override
    public Edition lock() {
        return current();
    }
}
