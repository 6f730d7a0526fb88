package org.huitong.registration;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.platform.DomainEvent;

/** What reviewers can decide, about one registration or about many at once. */
enum DecisionKind {
    PRE_APPROVAL(RegistrationStatus.PRE_APPROVED, false, Roles.FIRST_REVIEWER),
    APPROVAL(RegistrationStatus.APPROVED, false, Roles.FINAL_REVIEWER),
    CHANGE_REQUEST(RegistrationStatus.CHANGES_REQUESTED, true, Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER),
    REJECTION(RegistrationStatus.REJECTED, true, Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER);

    final RegistrationStatus to;
    /** Whether the guest has to be told something with it. */
    final boolean reasoned;
    /** Any one of them suffices. */
    final Set<String> roles;

    DecisionKind(RegistrationStatus to, boolean reasoned, String... roles) {
        this.to = to;
        this.reasoned = reasoned;
        this.roles = Set.of(roles);
    }

    /**
     * Where registrations stand that can be decided about in great number. An approval is taken back one by one: rooms and
     * shifts hang on it.
     */
    Set<RegistrationStatus> inBulkFrom() {
        Set<RegistrationStatus> from = EnumSet.noneOf(RegistrationStatus.class);
        Arrays.stream(RegistrationStatus.values())
                .filter(status -> status != RegistrationStatus.APPROVED && status.mayBecome(to))
                .forEach(from::add);
        return from;
    }

    /**
     * Moves the registration; refuses what its status does not allow.
     *
     * @param by user name of the reviewer
     */
    RegistrationStatus move(Registration registration, String by, Asked told) {
        return switch (this) {
            case PRE_APPROVAL -> registration.preApprove(by);
            case APPROVAL -> registration.approve(by);
            case CHANGE_REQUEST -> registration.requestChange(told);
            case REJECTION -> registration.reject(told.text());
        };
    }

    DomainEvent event(Registration registration, RegistrationStatus before) {
        long id = registration.id;
        String reference = registration.reference;
        return switch (this) {
            case PRE_APPROVAL -> new RegistrationPreApproved(id, reference, before, to);
            case APPROVAL -> new RegistrationApproved(id, reference, before, to);
            case CHANGE_REQUEST ->
                new RegistrationChangeRequested(
                        id, reference, registration.told().fields(), before, to);
            case REJECTION -> new RegistrationRejected(id, reference, before, to);
        };
    }
}
