package org.huitong.kit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** What host units ask for beyond the standard, with what it costs, and where it is decided. */
@Path("/admin/kit/requests")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.VENUE, Roles.REPORTING})
class KitRequestPages {
    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance requests(RequestsPage page);
    }

    /** What one forum asks for. */
    record Host(String forum, LocalText forumName, List<RequestView> requests) {
        public Costs costs() {
            return Costs.of(requests);
        }
    }

    /**
     * @param problem why something was refused; null if nothing was
     * @param failed the request that this was about; 0 if none
     * @param done what has just been done, for a notice
     */
    record RequestsPage(
            List<Host> hosts,
            Costs costs,
            boolean mayDecide,
            Message<?> problem,
            long failed,
            String reason,
            String done) {}

    @Inject
    KitRequests requests;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance list(@QueryParam("done") String done) {
        return page(null, 0, null, done);
    }

    /** @param reason what is said with it, if anything */
    @POST
    @Path("{id}/approval")
    @RolesAllowed(Roles.VENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("id") long id, @FormParam("version") int version, @FormParam("reason") String reason) {
        Typed why = Typed.of(reason);
        return why.tooLong()
                ? refused(422, id, why.problem(), reason)
                : answer(id, reason, "approved", () -> requests.approve(id, version, why.text()));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(Roles.VENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(
            @PathParam("id") long id, @FormParam("version") int version, @FormParam("reason") String reason) {
        requests.check(id);
        Typed why = Typed.of(reason);
        return why.good()
                ? answer(id, reason, "rejected", () -> requests.reject(id, version, why.text()))
                : refused(422, id, why.problem(), reason);
    }

    private Response answer(long id, String reason, String done, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/admin/kit/requests?done=" + done))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return refused(refused.status(), id, refused.reason(), reason);
        }
    }

    private Response refused(int status, long id, Message<?> why, String reason) {
        return Response.status(status).entity(page(why, id, reason, null)).build();
    }

    private TemplateInstance page(Message<?> problem, long failed, String reason, String done) {
        List<RequestView> all = requests.all();
        List<Host> hosts =
                all.stream().collect(groupingBy(RequestView::forum, LinkedHashMap::new, toList())).values().stream()
                        .map(ofOne ->
                                new Host(ofOne.get(0).forum(), ofOne.get(0).forumName(), ofOne))
                        .toList();
        return Templates.requests(
                new RequestsPage(hosts, Costs.of(all), actor.may(Roles.VENUE), problem, failed, reason, done));
    }
}
