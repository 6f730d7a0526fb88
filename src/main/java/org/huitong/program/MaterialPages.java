package org.huitong.program;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import org.huitong.edition.Editions;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;
import org.huitong.platform.When;

/** One thing that has to be handed in for a slot: described, taken in, looked at, given out. */
@Path(ProgrammePages.PATH + "/{code}/materials/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PROGRAMME)
class MaterialPages {
    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance material(MaterialPage page);
    }

    /**
     * One material.
     *
     * @param megabytes how large a file may be
     */
    record MaterialPage(
            MaterialView material, Typed typed, long megabytes, FieldErrors errors, Message<?> refusal, String done) {
        public String path() {
            return ProgrammePages.PATH + "/" + material.forum() + "/materials/" + material.id();
        }

        public String removal() {
            return path() + "/removal";
        }

        /** Whether there is a file that can be accepted or sent back. */
        public boolean received() {
            return material.state() != Material.State.AWAITED;
        }
    }

    @Inject
    ProgrammeDesk desk;

    @Inject
    Materials materials;

    @Inject
    ProgramConfig config;

    @Inject
    Editions editions;

    @Inject
    Language language;

    private MaterialWish wish(Typed typed) {
        return wish(typed, editions.current().zone);
    }

    static MaterialWish wish(Typed typed, ZoneId zone) {
        var errors = new FieldErrors();
        var due = typed.optionalDay("dueOn", errors);
        var embargo = typed.optionalMoment("embargoUntil", zone, errors);
        errors.orElseThrow();
        return new MaterialWish(
                typed.tidy("materialTitle"), due.orElse(null), embargo.orElse(null), typed.on("handedOut"));
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST})
    public TemplateInstance show(
            @PathParam("code") String code, @PathParam("id") long id, @QueryParam("done") String done) {
        return page(code, id, null, null, null, done);
    }

    private MaterialView view(String code, long id) {
        return desk.sheet(code).items().stream()
                .flatMap(item -> item.materials().stream())
                .filter(material -> material.id() == id)
                .findFirst()
                .orElseThrow(Materials::gone);
    }

    /** Attached, so that no browser shows it under this site's address. */
    @GET
    @Path("file")
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST})
    public Response file(@PathParam("code") String code, @PathParam("id") long id) {
        view(code, id);
        Materials.Given given = materials.file(id);
        return Response.ok(given.content(), given.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, given.disposition())
                .build();
    }

    private interface Action {
        void act(int version) throws IOException;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("code") String code, @PathParam("id") long id) throws IOException {
        return act(
                code, id, "described", version -> materials.describe(id, version, wish(Typed.sent(language.tags()))));
    }

    @POST
    @Path("file")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST})
    public Response receive(@PathParam("code") String code, @PathParam("id") long id) throws IOException {
        return act(code, id, "received", version -> {
            SentForm.SentFile file = SentForm.files().get("file");
            materials.receive(id, version, file == null ? "" : file.name(), file == null ? new byte[0] : file.read());
        });
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("code") String code, @PathParam("id") long id) throws IOException {
        return act(code, id, "accepted", version -> materials.accept(id, version));
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(@PathParam("code") String code, @PathParam("id") long id) throws IOException {
        return act(code, id, "sentBack", version -> materials.sendBack(id, version));
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("code") String code, @PathParam("id") long id) throws IOException {
        return act(code, id, null, version -> materials.remove(id, version));
    }

    /** @param done what is said afterwards; null where there is nothing left to say it of */
    private Response act(String code, long id, String done, Action action) throws IOException {
        MaterialView before = view(code, id);
        Typed typed = Typed.sent(language.tags());
        try {
            action.act(typed.number("version"));
            return Response.seeOther(URI.create(
                            done == null
                                    ? ProgrammePages.PATH + "/" + code + "/items/" + before.item()
                                            + "?done=materialRemoved#materials"
                                    : ProgrammePages.PATH + "/" + code + "/materials/" + id + "?done=" + done))
                    .build();
        } catch (Invalid invalid) {
            return page(422, code, id, typed, invalid.errors(), null);
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return page(409, code, id, typed, null, refused.reason());
        }
    }

    private Response page(int status, String code, long id, Typed typed, FieldErrors errors, Message<?> refusal) {
        return Response.status(status)
                .entity(page(code, id, typed, errors, refusal, null))
                .build();
    }

    /** @param typed shown again if it is the form of what is asked for; null to show what is stored */
    private TemplateInstance page(
            String code, long id, Typed typed, FieldErrors errors, Message<?> refusal, String done) {
        MaterialView material = view(code, id);
        Typed shown = typed != null && typed.values().containsKey("materialTitle")
                ? typed
                : Typed.empty(language.tags())
                        .with("materialTitle", material.title())
                        .with("dueOn", material.dueOn())
                        .with(
                                "embargoUntil",
                                material.embargoUntil() == null ? "" : When.input(material.embargoUntil()))
                        .with("handedOut", material.handedOut() ? "true" : "");
        long megabytes = config.material().asLongValue() / (1024 * 1024);
        return Templates.material(new MaterialPage(material, shown, megabytes, errors, refusal, done));
    }
}
