package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;

/** Which time steps were used up: decided by the database in one statement, so that a code cannot be replayed. */
@ApplicationScoped
class FactorSteps {
    /** Whether this step is later than every one used before; from now on it is used. */
    boolean take(Account account, long step) {
        boolean first = Account.update(
                        "factorStep = ?1 where id = ?2 and (factorStep is null or factorStep < ?1)", step, account.id)
                == 1;
        if (first) {
            // The entity is written as a whole later on, and must not put the earlier step back.
            account.factorStep = step;
        }
        return first;
    }
}
