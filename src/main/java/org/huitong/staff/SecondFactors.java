package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;

/** The door to second factors: setting one up, proving it, recovery codes, taking it off an account. */
@ApplicationScoped
public class SecondFactors {
    static final String PURPOSE = "second-factor";
    private static final String ENROLMENT = "second-factor-enrolment";

    private final AccountTerms terms;
    private final StaffConfig config;
    private final FieldCipher cipher;
    private final FactorSteps steps;
    private final Tokens tokens;
    private final Event<DomainEvent> events;

    @Inject
    SecondFactors(
            AccountTerms terms,
            StaffConfig config,
            FieldCipher cipher,
            FactorSteps steps,
            Tokens tokens,
            Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.cipher = cipher;
        this.steps = steps;
        this.tokens = tokens;
        this.events = events;
    }

    /**
     * A secret that is offered and not yet kept.
     *
     * @param secret as it is typed into an app that cannot read the code
     * @param address what the QR code holds
     * @param offer the secret for the form to bring back, sealed for this account and a short time
     */
    record Offer(String secret, String address, String offer) {
        /** In groups of four, as people read it. */
        public String grouped() {
            return secret.replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    Offer offer(String username) {
        return offered(username, Totp.newSecret());
    }

    /** The same offer again, for a form that comes back with a wrong code; another one if it is no longer good. */
    Offer offerAgain(String username, String offer) {
        return secretOf(username, offer)
                .map(secret -> offered(username, secret))
                .orElseGet(() -> offer(username));
    }

    private Offer offered(String username, String secret) {
        Instant until = terms.now().plus(config.pending());
        String text = until.getEpochSecond() + " " + secret + " " + username;
        return new Offer(
                secret,
                Totp.address(config.issuer(), username, secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.seal(ENROLMENT, text)));
    }

    private Optional<String> secretOf(String username, String offer) {
        try {
            String[] parts =
                    cipher.open(ENROLMENT, Base64.getUrlDecoder().decode(offer)).split(" ", 3);
            boolean good =
                    parts[2].equals(username) && terms.now().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0])));
            return good ? Optional.of(parts[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Sets the offered secret up once a first code shows that the app has it.
     *
     * @return new recovery codes, which are not kept and cannot be shown again; empty if the code is wrong or the offer too
     *     old
     */
    @Transactional
    Optional<List<String>> enrol(String username, String offer, String code) {
        return enrol(Account.lockByUsername(username).orElseThrow(), null, offer, code);
    }

    /** The same on the way in, with the account's row locked. */
    Optional<List<String>> enrol(StaffSession session, String offer, String code) {
        return enrol(session.account, session, offer, code);
    }

    private Optional<List<String>> enrol(Account account, StaffSession session, String offer, String code) {
        return secretOf(account.username, offer).flatMap(secret -> {
            OptionalLong step = Totp.acceptedStep(secret, code, terms.now());
            return step.isEmpty() ? Optional.empty() : Optional.of(keep(account, session, secret, step.getAsLong()));
        });
    }

    private List<String> keep(Account account, StaffSession session, String secret, long step) {
        account.factorSecret = cipher.seal(PURPOSE, secret);
        account.factorSince = terms.now();
        account.factorStep = step;
        StaffSession.endPending(account, session, terms.now());
        events.fire(new SecondFactorEnrolled(account.username));
        return RecoveryCode.renew(account);
    }

    /** Whether the code is right now and was not used before; from then on it is used. */
    boolean accepts(Account account, String code) {
        OptionalLong step = Totp.acceptedStep(cipher.open(PURPOSE, account.factorSecret), code, terms.now());
        return step.isPresent() && steps.take(account, step.getAsLong());
    }

    boolean acceptsRecovery(Account account, String code) {
        if (!RecoveryCode.use(account, code, terms.now())) {
            return false;
        }
        events.fire(new RecoveryCodeUsed(account.username, RecoveryCode.left(account)));
        return true;
    }

    @Transactional
    List<String> renewRecoveryCodes(String username) {
        Account account = Account.lockByUsername(username).orElseThrow();
        events.fire(new RecoveryCodesRenewed(username));
        return RecoveryCode.renew(account);
    }

    /**
     * Takes the second factor off an account whose holder has lost it along with the recovery codes; whoever calls has made
     * sure who asks. All its sessions end, its tokens are revoked, and the next sign-in sets up another.
     */
    @Transactional
    public void reset(String username) {
        Account account = Account.lockByUsername(username).orElseThrow();
        account.factorSecret = null;
        account.factorSince = null;
        account.factorStep = null;
        RecoveryCode.delete("account", account);
        StaffSession.endAll(account, terms.now());
        tokens.revokeAll(account);
        events.fire(new SecondFactorReset(username));
    }
}
