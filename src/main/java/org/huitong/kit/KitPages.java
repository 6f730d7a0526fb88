package org.huitong.kit;

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
import java.util.List;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** One hall's checklist: signed off item by item or several at once, and opened. */
@Path("/admin/kit/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.VENUE, Roles.HOST, Roles.REPORTING})
class KitPages {
    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance checklist(ChecklistPage page);
    }

    /**
     * @param sides for which the reader may sign
     * @param mayOverride whether the reader has the last word
     * @param reason what was typed to open it nevertheless
     * @param problem why something was refused; null if nothing was
     * @param done what has just been done, for a notice
     */
    record ChecklistPage(
            Kits.ChecklistView list,
            List<Side> sides,
            boolean mayOpen,
            boolean mayOverride,
            String reason,
            Message<?> problem,
            String done,
            List<HistoryLine> history) {
        /** Whether there is anything to sign for the reader. */
        public boolean signable() {
            return list.items().stream().anyMatch(this::signable);
        }

        public boolean signable(ItemView item) {
            return !list.kit().closed() && sides.stream().anyMatch(item::signable);
        }

        public List<ItemView> missing() {
            return list.items().stream()
                    .filter(item -> item.required() && !item.settled())
                    .toList();
        }
    }

    @Inject
    Kits kits;

    @Inject
    SignOffs signOffs;

    @Inject
    AuditLog log;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance checklist(@PathParam("id") long id, @QueryParam("done") String done) {
        return page(id, null, null, done);
    }

    /**
     * Signs the chosen items off.
     *
     * @param side for which
     */
    @POST
    @Path("signatures")
    @RolesAllowed({Roles.VENUE, Roles.HOST})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(
            @PathParam("id") long id, @FormParam("item") List<Long> items, @FormParam("side") String side) {
        kits.checklist(id);
        return Known.of(Side.class, side)
                .filter(known -> !items.isEmpty())
                .map(known -> answer(id, null, "signed", () -> signOffs.sign(id, items, known)))
                .orElseGet(() -> Response.status(422)
                        .entity(page(
                                id,
                                Message.of(KitRefusalMessages.class, KitRefusalMessages::nothingChosen),
                                null,
                                null))
                        .build());
    }

    /** @param reason why although something is missing */
    @POST
    @Path("opening")
    @RolesAllowed(Roles.VENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("id") long id, @FormParam("version") int version, @FormParam("reason") String reason) {
        Typed why = Typed.of(reason);
        if (why.tooLong()) {
            return Response.status(422)
                    .entity(page(id, why.problem(), reason, null))
                    .build();
        }
        return answer(id, reason, "opened", () -> kits.open(id, version, why.text()));
    }

    /** @param reason why it is open no more */
    @POST
    @Path("opening-withdrawal")
    @RolesAllowed(Roles.VENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBackOpening(
            @PathParam("id") long id, @FormParam("version") int version, @FormParam("reason") String reason) {
        kits.checklist(id);
        Typed why = Typed.of(reason);
        return why.good()
                ? answer(id, reason, "shut", () -> kits.takeBackOpening(id, version, why.text()))
                : Response.status(422)
                        .entity(page(id, why.problem(), reason, null))
                        .build();
    }

    private Response answer(long id, String reason, String done, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/admin/kit/" + id + "?done=" + done))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(id, refused.reason(), reason, null))
                    .build();
        }
    }

    private TemplateInstance page(long id, Message<?> problem, String reason, String done) {
        return Templates.checklist(new ChecklistPage(
                kits.checklist(id),
                Side.of(actor),
                actor.may(Roles.VENUE) && !kits.partial(),
                actor.may(Roles.FINAL_REVIEWER),
                reason,
                problem,
                done,
                // It names items of other groups, too.
                kits.partial() ? List.of() : log.historyOf("kit", Long.toString(id))));
    }
}
