package org.huitong.staff;

import org.huitong.platform.DomainEvent;

/** Something that has happened to an account, for the log; the name is as it was typed and need not exist. */
interface AccountEvent extends DomainEvent {
    String username();

    @Override
    default String subjectType() {
        return "account";
    }

    @Override
    default String subjectKey() {
        return username();
    }
}
