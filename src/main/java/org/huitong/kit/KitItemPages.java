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
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huitong.form.PhotoFile;
import org.huitong.form.PhotoLimits;
import org.huitong.form.PhotoReader;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;

/** One item of a hall's checklist, as it is held in hand in the hall: put in place with a photo, signed off, taken back. */
@Path("/admin/kit/{id}/items/{item}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VENUE)
class KitItemPages {
    private static final String PHOTO = "photo";

    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance item(ItemPage page);
    }

    /**
     * @param sides for which the reader may sign
     * @param problem why something was refused; null if nothing was
     * @param reason what was typed with it
     * @param done what has just been done, for a notice
     */
    record ItemPage(
            KitView kit,
            ItemView item,
            List<Side> sides,
            boolean mayWork,
            Message<?> problem,
            String reason,
            String done) {
        public String path() {
            return "/admin/kit/" + kit.id() + "/items/" + item.id();
        }

        public boolean living() {
            return !kit.closed();
        }
    }

    @Inject
    Kits kits;

    @Inject
    KitItems items;

    @Inject
    SignOffs signOffs;

    @Inject
    PhotoReader reader;

    @Inject
    Actor actor;

    @GET
    @RolesAllowed({Roles.VENUE, Roles.HOST, Roles.REPORTING})
    public TemplateInstance item(
            @PathParam("id") long id, @PathParam("item") long item, @QueryParam("done") String done) {
        return page(id, item, null, null, done);
    }

    @GET
    @Path("photo")
    @Produces("image/jpeg")
    @RolesAllowed({Roles.VENUE, Roles.HOST, Roles.REPORTING})
    public byte[] photo(@PathParam("id") long id, @PathParam("item") long item) {
        return items.photo(id, item);
    }

    /** It stands there; with a photo where one came. */
    @POST
    @Path("completion")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response done(@PathParam("id") long id, @PathParam("item") long item, @FormParam("version") int version)
            throws IOException {
        kits.checklist(id);
        SentForm.SentFile file = SentForm.files().get(PHOTO);
        if (file == null) {
            return answer(id, item, null, "done", () -> items.done(id, item, version, Optional.empty()));
        }
        Optional<Message<?>> tooLarge =
                PhotoFile.tooLarge(file.bytes(), PhotoLimits.USUAL).map(wrong -> wrong.message());
        if (tooLarge.isPresent()) {
            return refused(422, id, item, tooLarge.get(), null);
        }
        PhotoFile.Result read = reader.read(file.read(), PhotoLimits.USUAL);
        return read.wrong() != null
                ? refused(422, id, item, read.wrong().message(), null)
                : answer(id, item, null, "done", () -> items.done(id, item, version, Optional.of(read.photo())));
    }

    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("id") long id, @PathParam("item") long item, @FormParam("version") int version) {
        return answer(id, item, null, "reopened", () -> items.reopen(id, item, version));
    }

    /** The hall does without it. */
    @POST
    @Path("omission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response omit(
            @PathParam("id") long id,
            @PathParam("item") long item,
            @FormParam("version") int version,
            @FormParam("reason") String reason) {
        return withReason(id, item, reason, "omitted", why -> items.notNeeded(id, item, version, why));
    }

    /** After a change of the booking it is still right. */
    @POST
    @Path("second-look")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lookedAt(
            @PathParam("id") long id, @PathParam("item") long item, @FormParam("version") int version) {
        return answer(id, item, null, "lookedAt", () -> items.lookedAt(id, item, version));
    }

    @POST
    @Path("signature")
    @RolesAllowed({Roles.VENUE, Roles.HOST})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@PathParam("id") long id, @PathParam("item") long item, @FormParam("side") String side) {
        Side known = Known.of(Side.class, side).orElse(null);
        return known == null
                ? refused(422, id, item, Message.of(KitRefusalMessages.class, KitRefusalMessages::sideMissing), null)
                : answer(id, item, null, "signed", () -> signOffs.sign(id, List.of(item), known));
    }

    @POST
    @Path("signature-withdrawal")
    @RolesAllowed({Roles.VENUE, Roles.HOST})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") long id,
            @PathParam("item") long item,
            @FormParam("side") String side,
            @FormParam("reason") String reason) {
        Side known = Known.of(Side.class, side).orElse(null);
        return known == null
                ? refused(422, id, item, Message.of(KitRefusalMessages.class, KitRefusalMessages::sideMissing), reason)
                : withReason(id, item, reason, "takenBack", why -> signOffs.takeBack(id, item, known, why));
    }

    private Response withReason(long id, long item, String reason, String done, Consumer<String> deed) {
        Typed why = Typed.of(reason);
        return why.good()
                ? answer(id, item, reason, done, () -> deed.accept(why.text()))
                : refused(422, id, item, why.problem(), reason);
    }

    private Response answer(long id, long item, String reason, String done, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/admin/kit/" + id + "/items/" + item + "?done=" + done))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return refused(refused.status(), id, item, refused.reason(), reason);
        }
    }

    private Response refused(int status, long id, long item, Message<?> why, String reason) {
        return Response.status(status).entity(page(id, item, why, reason, null)).build();
    }

    private TemplateInstance page(long id, long item, Message<?> problem, String reason, String done) {
        Kits.ChecklistView list = kits.checklist(id);
        ItemView found = list.items().stream()
                .filter(each -> each.id() == item)
                .findFirst()
                .orElseThrow(KitRefusals::unknown);
        return Templates.item(
                new ItemPage(list.kit(), found, Side.of(actor), actor.may(Roles.VENUE), problem, reason, done));
    }
}
