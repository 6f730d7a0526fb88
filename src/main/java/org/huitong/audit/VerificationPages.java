package org.huitong.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.huitong.identity.Roles;

/** Where the audit administrator has the chain checked. */
@Path("/admin/audit/verification")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.AUDIT_ADMINISTRATOR)
class VerificationPages {
    private static final int RECENT = 10;

    /**
     * The last check and those before it.
     *
     * @param waiting entries that are not sealed yet
     * @param seq number of the noted end that was typed, null if none was
     * @param noted what became of it
     */
    record StatusView(
            List<Verifications.View> checks, long waiting, String seq, String hash, Verifications.Noted noted) {
        public boolean matches() {
            return noted == Verifications.Noted.SAME;
        }

        public Verifications.View last() {
            return checks.isEmpty() ? null : checks.get(0);
        }

        public List<Verifications.View> earlier() {
            return checks.isEmpty() ? checks : checks.subList(1, checks.size());
        }
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance verification(StatusView view);

        static native TemplateInstance verification$last(StatusView view);
    }

    @Inject
    Verifications verifications;

    /** @param fragment from htmx, while a check runs */
    @GET
    public TemplateInstance status(
            @QueryParam("seq") String seq,
            @QueryParam("hash") String hash,
            @HeaderParam("HX-Request") boolean fragment) {
        Verifications.Noted noted = seq != null && hash != null && seq.strip().matches("\\d{1,18}")
                ? verifications.compare(Long.parseLong(seq.strip()), hash)
                : null;
        var view = new StatusView(verifications.recent(RECENT), verifications.waiting(), seq, hash, noted);
        return fragment ? Templates.verification$last(view) : Templates.verification(view);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start() {
        verifications.start();
        return Response.seeOther(URI.create("/admin/audit/verification")).build();
    }
}
