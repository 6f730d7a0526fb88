package org.huitong.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;

/**
 * Picks the credential that counts for a path: under {@code /api} only the Authorization header, never a cookie;
 * elsewhere the cookie of that surface and no other. As the one selected alternative it keeps every mechanism that a library
 * brings along, such as that of {@code quarkus-oidc}, from being asked.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Credentials implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return credential(context).map(identities::authenticate).orElseGet(() -> Uni.createFrom()
                .nullItem());
    }

    private static Optional<Credential> credential(RoutingContext context) {
        String path = context.normalizedPath();
        if (under(path, "/api")) {
            return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(header -> header.startsWith(BEARER))
                    .map(header -> header.substring(BEARER.length()).trim())
                    .map(token -> token.startsWith(StaffDirectory.TOKEN_PREFIX)
                            ? new Credential(Credential.Kind.API_TOKEN, token)
                            : new Credential(Credential.Kind.PERSONAL_LINK, token));
        }
        if (under(path, "/admin") || under(path, "/sign-out")) {
            return cookie(context, StaffDirectory.COOKIE, Credential.Kind.SESSION);
        }
        for (Audience audience : Audience.values()) {
            if (under(path, audience.home)) {
                return cookie(context, audience.cookie, Credential.Kind.PERSONAL_LINK);
            }
        }
        return Optional.empty();
    }

    private static boolean under(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static Optional<Credential> cookie(RoutingContext context, String name, Credential.Kind kind) {
        return Optional.ofNullable(context.request().getCookie(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(value -> new Credential(kind, value));
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
