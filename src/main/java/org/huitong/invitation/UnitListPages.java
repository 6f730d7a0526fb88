package org.huitong.invitation;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.sheet.SheetWriter;
import org.huitong.privacy.PrivacyNotices;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where the contact of a unit answers for all its people by a list. */
@Path("/unit/replies")
@Blocking
@RolesAllowed(Roles.UNIT_CONTACT)
@Produces(MediaType.TEXT_HTML)
class UnitListPages {
    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance unitList(Page page);
    }

    /**
     * A list that was uploaded.
     *
     * @param failed what could not be done after all; empty before
     * @param notice code of the personal-information notice
     */
    record Page(
            UnitReplies.Looked list,
            List<Dealings.Line> failed,
            String notice,
            FieldErrors errors,
            Message<?> refusal) {
        public String href() {
            return "/unit/replies/" + list.id();
        }
    }

    @Inject
    UnitPages pages;

    @Inject
    UnitReplies replies;

    @Inject
    ReplySheet sheet;

    @Inject
    PrivacyNotices notices;

    @Inject
    Actor actor;

    @GET
    @Path("sheet.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response sheet() {
        Locale language = Language.current();
        ReplySheet.Content content = sheet.content(actor.subjectId(), language);
        StreamingOutput book = out -> sheet.write(content, language, out);
        return file(book, "replies.xlsx");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file) throws IOException {
        try {
            boolean none =
                    file == null || file.fileName() == null || file.fileName().isBlank();
            long id =
                    replies.upload(actor.subjectId(), none ? null : file.uploadedFile(), none ? null : file.fileName());
            return Response.seeOther(URI.create("/unit/replies/" + id)).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(UnitPages.Templates.unit(pages.overview(null, invalid.errors(), null)))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance open(@PathParam("id") long id) {
        return page(id, List.of(), null, null);
    }

    private TemplateInstance page(long id, List<Dealings.Line> failed, FieldErrors errors, Message<?> refusal) {
        return Templates.unitList(
                new Page(replies.look(actor.subjectId(), id), failed, notices.current().code, errors, refusal));
    }

    @POST
    @Path("{id}/taking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id, @FormParam("informed") boolean informed) {
        try {
            List<Dealings.Line> failed = replies.take(actor.subjectId(), id, informed);
            return failed.isEmpty()
                    ? Response.seeOther(URI.create("/unit?done=list")).build()
                    : Response.status(409).entity(page(id, failed, null, null)).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(page(id, List.of(), invalid.errors(), null))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(id, List.of(), null, refused.reason()))
                    .build();
        }
    }

    /** The lines that are wrong, as they came, with the reasons beside them. */
    @GET
    @Path("{id}/wrong.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response wrong(@PathParam("id") long id) {
        UnitReplies.Looked looked = replies.look(actor.subjectId(), id);
        Locale language = Language.current();
        StreamingOutput book = out -> WrongLines.write(looked.content(), looked.dealings(), language, out);
        return file(book, "wrong.xlsx");
    }

    static Response file(StreamingOutput content, String name) {
        return Response.ok(content, SheetWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
