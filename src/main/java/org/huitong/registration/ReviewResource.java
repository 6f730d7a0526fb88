package org.huitong.registration;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Page;

/** Review for other systems. A decision carries the version it was made on, or none to decide whatever it is. */
@Path("/api/admin/registrations")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING})
class ReviewResource {
    private static final int USUAL = 50;

    @Inject
    ReviewList list;

    @Inject
    Reviews reviews;

    @Inject
    HuitongConfig config;

    /** A line of the list; the delegation by its code. Times are Beijing time with offset. */
    record Line(
            String reference,
            String name,
            String latinName,
            String organisation,
            String position,
            String category,
            String delegation,
            RegistrationStatus status,
            OffsetDateTime submittedAt) {
        static Line of(ReviewRow row, ZoneId zone) {
            return new Line(
                    row.reference(),
                    row.name(),
                    row.latinName(),
                    row.organisation(),
                    row.position(),
                    row.categoryCode(),
                    row.delegation(),
                    row.status(),
                    row.submittedAt().atZone(zone).toOffsetDateTime());
        }
    }

    /**
     * What a decision says: the version it was made on, and for a rejection or change request what the guest is told.
     *
     * @param fields of a change request: keys of the fields concerned; may be left out
     */
    record DecisionBody(Integer version, String reason, List<String> fields) {
        static DecisionBody orEmpty(DecisionBody body) {
            return body == null ? new DecisionBody(null, null, null) : body;
        }
    }

    /** What came of a decision. */
    record Decided(String reference, RegistrationStatus status, int version) {
        static Decided of(RegistrationView view) {
            return new Decided(view.reference(), view.status(), view.version());
        }
    }

    @GET
    public Page<Line> list(@BeanParam ReviewQuery query, @QueryParam("limit") Integer limit) {
        return list.page(query.filter(), Page.limit(limit, USUAL)).map(row -> Line.of(row, config.zone()));
    }

    @POST
    @Path("{reference}/pre-approval")
    @RolesAllowed(Roles.FIRST_REVIEWER)
    public Decided preApprove(@PathParam("reference") String reference, DecisionBody body) {
        return Decided.of(
                reviews.preApprove(reference, DecisionBody.orEmpty(body).version()));
    }

    @POST
    @Path("{reference}/approval")
    @RolesAllowed(Roles.FINAL_REVIEWER)
    public Decided approve(@PathParam("reference") String reference, DecisionBody body) {
        return Decided.of(reviews.approve(reference, DecisionBody.orEmpty(body).version()));
    }

    @POST
    @Path("{reference}/rejection")
    @RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
    public Decided reject(@PathParam("reference") String reference, DecisionBody body) {
        DecisionBody said = DecisionBody.orEmpty(body);
        return Decided.of(reviews.reject(reference, said.version(), said.reason()));
    }

    @POST
    @Path("{reference}/change-request")
    @RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
    public Decided requestChange(@PathParam("reference") String reference, DecisionBody body) {
        DecisionBody said = DecisionBody.orEmpty(body);
        return Decided.of(reviews.requestChange(reference, said.version(), said.reason(), said.fields()));
    }
}
