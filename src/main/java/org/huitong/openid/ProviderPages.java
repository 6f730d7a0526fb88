package org.huitong.openid;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.huitong.identity.Cookies;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.PlatformMessages;
import org.huitong.platform.Refused;
import org.huitong.staff.ProviderAccounts;
import org.huitong.staff.SignInProvider.Offer;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * The way to the provider and back. The code flow (state, nonce, PKCE, signature, issuer, audience, times) is checked by
 * Quarkus, whose mechanism is asked here and nowhere else; what it has found out serves to open a session like that of the
 * password, and is forgotten.
 */
@Path(Provider.PATH)
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProviderPages {
    /** Where somebody wanted to go, while they are at the provider. */
    static final String NEXT = "next";

    private static final Logger LOG = Logger.getLogger(ProviderPages.class);
    private static final Duration AWAY = Duration.ofMinutes(10);

    @CheckedTemplate(basePath = "openid")
    static class Templates {
        static native TemplateInstance recognised(LocalText provider, URI next);

        /** @param subject who they are at the provider, for the administrator */
        static native TemplateInstance unknown(LocalText provider, String subject);

        static native TemplateInstance failed(Message<?> reason);
    }

    @Inject
    Provider provider;

    @Inject
    OpenIdConfig config;

    @Inject
    OidcAuthenticationMechanism flow;

    @Inject
    IdentityProviderManager identities;

    @Inject
    ProviderAccounts accounts;

    @Inject
    UriInfo uri;

    /** Without a state this is the beginning, with one the provider's answer. */
    @GET
    public Response signIn(
            @QueryParam("next") String next,
            @QueryParam("state") String state,
            @CookieParam(NEXT) String kept,
            RoutingContext context) {
        Offer offer = provider.offer().orElseThrow(ProviderPages::none);
        return state == null ? begin(offer, next, context) : finish(offer, kept, context);
    }

    private Response begin(Offer offer, String next, RoutingContext context) {
        try {
            ChallengeData there = flow.getChallenge(context).await().atMost(patience());
            return Response.seeOther(URI.create(there.headerContent))
                    .cookie(keep(next == null ? "" : next, AWAY))
                    .build();
        } catch (RuntimeException e) {
            LOG.warnf("The OpenID provider cannot be reached: %s", e);
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .entity(failed(offer, OpenIdMessages::unreachable))
                    .build();
        }
    }

    private Response finish(Offer offer, String next, RoutingContext context) {
        Optional<String> subject = subject(context);
        if (subject.isEmpty()) {
            accounts.notVerified();
            return Response.status(422)
                    .entity(failed(offer, OpenIdMessages::notVerified))
                    .build();
        }
        return accounts.open(offer.issuer(), subject.get(), next, context.request())
                // Not a redirect: our cookie is not sent along on a way that began at another site.
                .map(way -> Response.ok(Templates.recognised(offer.name(), way.next()))
                        .header("Refresh", "0; url=" + way.next())
                        .cookie(way.cookie(), keep("", Duration.ZERO)))
                .orElseGet(() -> Response.status(422).entity(Templates.unknown(offer.name(), subject.get())))
                .build();
    }

    /** Who the provider says this is; empty if its answer does not stand the test, or it cannot be asked. */
    private Optional<String> subject(RoutingContext context) {
        try {
            SecurityIdentity vouched =
                    flow.authenticate(context, identities).await().atMost(patience());
            return Optional.ofNullable(vouched).map(who -> ((JsonWebToken) who.getPrincipal()).getSubject());
        } catch (RuntimeException e) {
            LOG.warnf("A sign-in by the OpenID provider was not accepted: %s", why(e));
            return Optional.empty();
        } finally {
            context.response().removeCookie(Provider.TOKEN_COOKIE);
        }
    }

    /** Neither the claims of a token, which are personal, nor anything that stood in the address. */
    private static String why(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause instanceof InvalidJwtException token
                        ? token.getErrorDetails().stream()
                                .map(ErrorCodeValidator.Error::getErrorMessage)
                                .toList()
                                .toString()
                        : cause.getClass().getSimpleName())
                .collect(Collectors.joining(", by "));
    }

    /** One question after the other: what the provider is, its keys, its tokens. */
    private Duration patience() {
        return config.patience().multipliedBy(3);
    }

    private static TemplateInstance failed(Offer offer, Wording words) {
        return Templates.failed(Message.of(OpenIdMessages.class, m -> words.of(m, offer.name())));
    }

    private NewCookie keep(String next, Duration life) {
        return Cookies.of(NEXT, next, life, NewCookie.SameSite.LAX, uri);
    }

    private static Refused none() {
        return new Refused(404, "NOT_FOUND", Message.of(PlatformMessages.class, PlatformMessages::problem_notFound));
    }

    private interface Wording {
        String of(OpenIdMessages words, LocalText provider);
    }
}
