package org.huitong.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.huitong.identity.Roles;

/** The check of the chain for programs, such as an operator's nightly job with the auditor's token. */
@Path("/api/admin/audit/verification")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDIT_ADMINISTRATOR)
class VerificationResource {
    /**
     * The last check.
     *
     * @param status NONE, RUNNING, WHOLE, BROKEN or CUT_SHORT
     * @param end last link and its value, once the check has ended
     * @param fault what was found first, if anything
     * @param waiting entries that are not sealed yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            String status,
            Instant startedAt,
            Instant endedAt,
            Long checked,
            Long total,
            End end,
            Finding fault,
            long waiting) {}

    /** Where the chain ends; the value in hexadecimal. */
    record End(Long seq, String hash) {}

    /** The first thing that is wrong; the entry's id is a text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finding(Fault.Kind kind, Long seq, String entry) {}

    @Inject
    Verifications verifications;

    @GET
    public Report last() {
        return verifications
                .latest()
                .map(this::report)
                .orElseGet(() -> new Report("NONE", null, null, null, null, null, null, verifications.waiting()));
    }

    @POST
    public Response start() {
        verifications.start();
        return Response.accepted(last()).build();
    }

    private Report report(Verifications.View view) {
        Fault fault = view.fault();
        return new Report(
                view.state().name(),
                view.startedAt(),
                view.endedAt(),
                view.checked(),
                view.total(),
                view.end() == null ? null : new End(view.endSeq(), view.end()),
                fault == null
                        ? null
                        : new Finding(
                                fault.kind(),
                                fault.seq(),
                                fault.entryId() == null ? null : fault.entryId().toString()),
                verifications.waiting());
    }
}
