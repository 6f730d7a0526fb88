package org.huitong.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Whoever is acting in the current request; outside one, who the work is done for, or the system itself. */
@ApplicationScoped
@Named("actor")
public class Actor {
    private static final ThreadLocal<String> PRINCIPAL = new ThreadLocal<>();

    /** Roles of personal links, which name what their holders are. */
    private static final List<String> HOLDERS =
            List.of(Roles.GUEST, Roles.VOLUNTEER, Roles.INVITEE, Roles.UNIT_CONTACT);

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentVertxRequest request;

    /** STAFF, GUEST, VOLUNTEER, INVITEE, UNIT_CONTACT, PUBLIC (nobody known) or SYSTEM. */
    public String kind() {
        if (PRINCIPAL.get() != null) {
            return "STAFF";
        }
        if (!inRequest()) {
            return "SYSTEM";
        }
        if (identity.isAnonymous()) {
            return "PUBLIC";
        }
        return HOLDERS.stream().filter(identity::hasRole).findFirst().orElse("STAFF");
    }

    /**
     * Does work that goes on after the request for the member of staff who asked for it, so that it bears that name. Whether
     * they may was looked at when they asked: meanwhile they have no role here.
     *
     * @param staff the account's user name
     */
    public void onBehalfOf(String staff, Runnable work) {
        PRINCIPAL.set(staff);
        try {
            work.run();
        } finally {
            PRINCIPAL.remove();
        }
    }

    /** The account's user name, or {@code guest:<id>}; empty for the public and the system. */
    public String name() {
        if (PRINCIPAL.get() != null) {
            return PRINCIPAL.get();
        }
        return inRequest() && !identity.isAnonymous() ? identity.getPrincipal().getName() : "";
    }

    public String displayName() {
        String name = inRequest() ? identity.getAttribute(CredentialJudge.DISPLAY_NAME) : null;
        return name == null ? name() : name;
    }

    /** What the personal link belongs to: the registration, the invitation, the unit's contact. Only behind {@code @RolesAllowed} for its holder. */
    public long subjectId() {
        return identity.<Long>getAttribute(CredentialJudge.SUBJECT);
    }

    public boolean may(String role) {
        return inRequest() && identity.hasRole(role);
    }

    /** Whether this is a member of staff without that role. The system and the public are let in elsewhere, by route. */
    public boolean staffWithout(String role) {
        return kind().equals("STAFF") && !may(role);
    }

    /** The part of the edition this person works on; everything for whoever is not staff: they are let in elsewhere. */
    public Scope scope() {
        Scope scope = inRequest() ? identity.getAttribute(CredentialJudge.SCOPE) : null;
        return scope == null ? Scope.ALL : scope;
    }

    /** Where the request came from; empty outside a request. */
    public Optional<String> address() {
        return Optional.ofNullable(inRequest() ? request.getCurrent().request().remoteAddress() : null)
                .map(address -> address.hostAddress());
    }

    /** A job has a request context too, but nobody has asked for it. */
    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
