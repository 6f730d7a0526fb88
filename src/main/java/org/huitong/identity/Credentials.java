package org.huitong.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import org.huitong.platform.RequestPath;

/**
 * Picks the credential that counts for a path: under {@code /api} only the Authorization header, never a cookie;
 * elsewhere the cookie of that surface and no other. As the one selected alternative it keeps every mechanism that a library
 * brings along, such as that of {@code quarkus-oidc}, from being asked.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Credentials implements HttpAuthenticationMechanism {
    /** What a page sends along when it asks by itself; {@code frontend/app/parts.ts}. */
    private static final String BACKGROUND = "X-Background";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return credential(context).map(identities::authenticate).orElseGet(() -> Uni.createFrom()
                .nullItem());
    }

    private static Optional<Credential> credential(RoutingContext context) {
        RequestPath path = RequestPath.of(context);
        if (path.under("/api")) {
            return BearerToken.of(context)
                    .map(token -> new Credential(
                            token.ofStaff() ? Credential.Kind.API_TOKEN : Credential.Kind.PERSONAL_LINK,
                            token.text(),
                            false));
        }
        if (path.ofStaff() || path.under("/sign-out")) {
            return cookie(context, StaffDirectory.COOKIE, Credential.Kind.SESSION);
        }
        for (Audience audience : Audience.values()) {
            if (path.under(audience.home)) {
                return cookie(context, audience.cookie, Credential.Kind.PERSONAL_LINK);
            }
        }
        return Optional.empty();
    }

    private static Optional<Credential> cookie(RoutingContext context, String name, Credential.Kind kind) {
        return Optional.ofNullable(context.request().getCookie(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(value -> new Credential(kind, value, context.request().getHeader(BACKGROUND) != null));
    }

    /** Nobody is asked by the transport: {@code Problems} answers with a page or problem+json. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credential.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, "huitong"));
    }
}
