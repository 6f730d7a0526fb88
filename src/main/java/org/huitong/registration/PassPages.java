package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Pdf;
import org.huitong.platform.QrCode;
import org.huitong.platform.Refused;

/** The confirmation of taking part on one sheet of A4, for those who carry paper. Says so as long as nothing is confirmed. */
@Path("/my/confirmation.pdf")
@Blocking
@RolesAllowed(Roles.GUEST)
class PassPages {
    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance pass(Sheet sheet);
    }

    /**
     * @param qr address of an image that holds itself
     * @param missing characters of the name that cannot be printed
     * @param printedAt conference clock
     */
    record Sheet(Edition edition, MyPage page, String qr, List<String> missing, Instant printedAt) {
        public boolean confirmed() {
            return page.view().status() == RegistrationStatus.APPROVED;
        }
    }

    @Inject
    Registrations registrations;

    @Inject
    OwnPage own;

    @Inject
    GuestPass pass;

    @Inject
    Editions editions;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @GET
    @Produces("application/pdf")
    public Response pass() {
        RegistrationView view = registrations
                .view(actor.subjectId())
                .filter(found -> found.status().living())
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(RegistrationMessages.class, RegistrationMessages::notFound)));
        var sheet = new Sheet(
                editions.current(),
                own.page(view),
                QrCode.png(pass.content(view.reference())),
                Pdf.missing(view.name()),
                clock.instant());
        String page = Templates.pass(sheet).render();
        return Response.ok((StreamingOutput) to -> Pdf.write(page, to))
                .header("Content-Disposition", "inline; filename=\"" + view.reference() + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
