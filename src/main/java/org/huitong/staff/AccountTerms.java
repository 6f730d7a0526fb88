package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.WallClock;

/** What is asked of an account at this moment, by the settings of this installation. */
@ApplicationScoped
class AccountTerms {
    private final Clock clock;
    private final StaffConfig config;
    private final HuitongConfig installation;

    @Inject
    AccountTerms(@WallClock Clock clock, StaffConfig config, HuitongConfig installation) {
        this.clock = clock;
        this.config = config;
        this.installation = installation;
    }

    Instant now() {
        return clock.instant();
    }

    /** Today in the conference's zone. */
    LocalDate today() {
        return day(now());
    }

    /** The day of this moment in the conference's zone. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, installation.zone());
    }

    boolean works(Account account) {
        return account.works(today());
    }

    /** Whether its sessions and tokens prove anything. */
    boolean admits(Account account) {
        return works(account) && !factorMissing(account);
    }

    /** When the password has to be changed at the latest; null if the account is spared that. */
    Instant passwordUntil(Account account) {
        if (spared(account)) {
            return null;
        }
        return account.passwordChangedAt == null ? now() : account.passwordChangedAt.plus(config.passwordAge());
    }

    /** Whether the password is too old, so that another has to be chosen before anything else. */
    boolean passwordExpired(Account account) {
        Instant until = passwordUntil(account);
        return until != null && !now().isBefore(until);
    }

    /** Whether a second factor has to be set up before anything else. */
    boolean factorMissing(Account account) {
        return !spared(account) && account.factorSince == null;
    }

    /** Only while the demonstration is on: without it a demo account is an account like any other. */
    private boolean spared(Account account) {
        return installation.demo() && account.demonstration;
    }
}
