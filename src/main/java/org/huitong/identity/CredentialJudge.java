package org.huitong.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import org.huitong.platform.FieldCipher;

/**
 * Says who a credential belongs to. One that proves nothing is treated as none at all: public pages stay readable with an
 * old cookie, closed ones ask for a new one.
 */
@ApplicationScoped
class CredentialJudge implements IdentityProvider<Credential> {
    static final String DISPLAY_NAME = "displayName";
    static final String SUBJECT = "subject";
    private static final String PURPOSE = "staff-session";

    @Inject
    Accounts accounts;

    @Inject
    PersonalLinks links;

    @Inject
    FieldCipher cipher;

    @Override
    public Class<Credential> getRequestType() {
        return Credential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> judge(credential).orElse(null));
    }

    private Optional<SecurityIdentity> judge(Credential credential) {
        return switch (credential.kind) {
            case SESSION ->
                unseal(credential.value).flatMap(accounts::bySession).map(CredentialJudge::staff);
            case API_TOKEN -> accounts.byToken(credential.value).map(CredentialJudge::staff);
            case PERSONAL_LINK -> links.resolve(credential.value).map(CredentialJudge::holder);
        };
    }

    /** The cookie's value for this session key: sealed, so that it says nothing and a forged one costs no query. */
    String seal(String sessionKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.seal(PURPOSE, sessionKey));
    }

    Optional<String> unseal(String cookie) {
        try {
            return Optional.of(cipher.open(PURPOSE, Base64.getUrlDecoder().decode(cookie)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SecurityIdentity staff(Accounts.Staff staff) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(staff.username()))
                .addAttribute(DISPLAY_NAME, staff.displayName())
                .addRoles(staff.roles())
                .build();
    }

    private static SecurityIdentity holder(PersonalLinks.Holder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.audience().cookie + ":" + holder.subjectId()))
                .addAttribute(SUBJECT, holder.subjectId())
                .addRole(holder.audience().role)
                .build();
    }
}
