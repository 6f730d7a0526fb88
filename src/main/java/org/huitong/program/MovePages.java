package org.huitong.program;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.huitong.edition.Editions;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * Slots get another time without a form: they are dragged, change places with a neighbour, or are put back to where they
 * were. Where somebody would be on two stages, a page of its own asks why that may be, and then does the same.
 */
@Path(ProgrammePages.PATH + "/{code}/moves")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.PROGRAMME, Roles.HOST})
class MovePages {
    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance why(WhyPage page);
    }

    /**
     * Asks why it may be.
     *
     * @param action where it is sent to
     * @param kept what is sent on with it
     */
    record WhyPage(ForumSheet sheet, String action, Map<String, String> kept, Message<?> refusal) {}

    @Inject
    ProgrammeDesk desk;

    @Inject
    ForumPages forums;

    @Inject
    ItemPages items;

    @Inject
    Agendas agendas;

    @Inject
    AgendaPushes pushes;

    @Inject
    Editions editions;

    @Inject
    Language language;

    private static String path(String code) {
        return ProgrammePages.PATH + "/" + code;
    }

    /** Changes its time alone, and leads back to the agenda. */
    @POST
    @Path("{id}/time")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("code") String code, @PathParam("id") long id) {
        ItemView before = ItemPages.item(desk.sheet(code), id);
        Typed typed = Typed.sent(language.tags());
        var form = ItemForm.of(before, language.tags());
        form.typed()
                .with("start", typed.get("start"))
                .with("end", typed.get("end"))
                .with("version", typed.get("version"));
        var errors = new FieldErrors();
        try {
            Span time = typed.span(editions.current().zone, errors);
            errors.orElseThrow();
            agendas.move(code, id, typed.number("version"), time, false, false, typed.get("reason"));
            String undo = "?done=moved&moved=%d&from=%d&until=%d"
                    .formatted(
                            id,
                            before.time().from().getEpochSecond(),
                            before.time().until().getEpochSecond());
            return Response.seeOther(
                            URI.create(path(code) + (typed.on("undo") ? "?done=movedBack" : undo) + "#item-" + id))
                    .build();
        } catch (Invalid invalid) {
            return items.refused(code, id, form, invalid);
        } catch (Refused refused) {
            return refused.code().equals(Conflicts.BUSY)
                    ? why(code, "/moves/" + id + "/time", typed, refused)
                    : items.refused(code, id, form, refused);
        }
    }

    /** Lets it change places with its neighbour. */
    @POST
    @Path("{id}/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @FormParam("agendaVersion") int agendaVersion,
            @FormParam("later") boolean later,
            @FormParam("reason") String reason) {
        ItemPages.item(desk.sheet(code), id);
        try {
            agendas.swap(code, id, agendaVersion, later, reason);
            return Response.seeOther(URI.create(path(code) + "?done=moved#item-" + id))
                    .build();
        } catch (Refused refused) {
            return refused(code, "/moves/" + id + "/place", refused);
        }
    }

    /** Puts all back that followed a slot. */
    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            @PathParam("code") String code, @FormParam("push") long push, @FormParam("reason") String reason) {
        try {
            pushes.undo(code, push, reason);
            return Response.seeOther(URI.create(path(code) + "?done=movedBack")).build();
        } catch (Refused refused) {
            return refused(code, "/moves/undo", refused);
        }
    }

    private Response refused(String code, String action, Refused refused) {
        if (refused.status() != 409) {
            throw refused;
        }
        return refused.code().equals(Conflicts.BUSY)
                ? why(code, action, Typed.sent(language.tags()), refused)
                : forums.refused(code, refused);
    }

    private Response why(String code, String action, Typed typed, Refused refused) {
        var kept = new LinkedHashMap<>(typed.values());
        kept.keySet().retainAll(Set.of("version", "start", "end", "undo", "agendaVersion", "later", "push"));
        return Response.status(409)
                .entity(Templates.why(new WhyPage(desk.sheet(code), path(code) + action, kept, refused.reason())))
                .build();
    }
}
