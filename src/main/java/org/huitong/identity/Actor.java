package org.huitong.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whoever is acting in the current request; the system itself outside one. */
@ApplicationScoped
@Named("actor")
public class Actor {
    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentVertxRequest request;

    /** STAFF, GUEST, VOLUNTEER, PUBLIC (nobody known) or SYSTEM. */
    public String kind() {
        if (!inRequest()) {
            return "SYSTEM";
        }
        if (identity.isAnonymous()) {
            return "PUBLIC";
        }
        return identity.hasRole(Roles.GUEST) ? "GUEST" : identity.hasRole(Roles.VOLUNTEER) ? "VOLUNTEER" : "STAFF";
    }

    /** The account's user name, or {@code guest:<id>}; empty for the public and the system. */
    public String name() {
        return inRequest() && !identity.isAnonymous() ? identity.getPrincipal().getName() : "";
    }

    public String displayName() {
        String name = inRequest() ? identity.getAttribute(CredentialJudge.DISPLAY_NAME) : null;
        return name == null ? name() : name;
    }

    /** The registration that the personal link belongs to. Only behind {@code @RolesAllowed} for its holder. */
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
