package org.huitong.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Says who a credential belongs to. One that proves nothing is treated as none at all: public pages stay readable with an
 * old cookie, closed ones ask for a new one.
 */
@ApplicationScoped
class CredentialJudge implements IdentityProvider<Credential> {
    static final String DISPLAY_NAME = "displayName";
    static final String SUBJECT = "subject";
    static final String SCOPE = "scope";

    @Inject
    StaffDirectory staff;

    @Inject
    PersonalLinks links;

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
                staff.bySession(credential.value, credential.background).map(CredentialJudge::staff);
            case API_TOKEN -> staff.byToken(credential.value).map(CredentialJudge::staff);
            case PERSONAL_LINK -> links.resolve(credential.value).map(CredentialJudge::holder);
        };
    }

    private static SecurityIdentity staff(StaffDirectory.Staff staff) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(staff.username()))
                .addAttribute(DISPLAY_NAME, staff.displayName())
                .addAttribute(SCOPE, staff.scope())
                .addRoles(staff.roles())
                .addRole(Roles.MEMBER)
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
