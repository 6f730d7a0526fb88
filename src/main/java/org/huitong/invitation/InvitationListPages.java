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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.sheet.SheetWriter;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where reviewers bring in whom to invite. */
@Path(InvitationPages.PATH + "/lists")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class InvitationListPages {
    private static final Duration TO_REPLY = Duration.ofDays(7);
    private static final int WIDTH = 16;

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance lists(Upload upload);

        static native TemplateInstance list(Page page);
    }

    /** @param rows the most lines a list may hold */
    record Upload(
            String category,
            String replyBy,
            List<Option> categories,
            int rows,
            FieldErrors errors,
            Message<?> refusal) {}

    /** A list that was uploaded, with what stands for empty cells. */
    record Page(InvitationLists.Looked list, String category, String replyBy, Message<?> refusal) {
        public String href() {
            return InvitationPages.PATH + "/lists/" + list.id();
        }

        public String usual() {
            return "?category=" + encoded(category) + "&replyBy=" + encoded(replyBy);
        }
    }

    @Inject
    InvitationLists lists;

    @Inject
    Writing writing;

    @Inject
    InvitationConfig config;

    @Inject
    HuitongConfig huitong;

    @Inject
    Clock clock;

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GET
    public TemplateInstance lists() {
        LocalDate last = LocalDate.ofInstant(clock.instant().plus(TO_REPLY), huitong.zone());
        return upload("GUEST", last.atTime(LocalTime.of(18, 0)).toString(), null, null);
    }

    private TemplateInstance upload(String category, String replyBy, FieldErrors errors, Message<?> refusal) {
        return Templates.lists(new Upload(category, replyBy, writing.categories(), config.rows(), errors, refusal));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm("file") FileUpload file,
            @RestForm("category") String category,
            @RestForm("replyBy") String replyBy)
            throws IOException {
        try {
            boolean none =
                    file == null || file.fileName() == null || file.fileName().isBlank();
            long id = lists.upload(none ? null : file.uploadedFile(), none ? null : file.fileName());
            return Response.seeOther(URI.create(InvitationPages.PATH + "/lists/" + id + "?category=" + encoded(category)
                            + "&replyBy=" + encoded(replyBy)))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(upload(category, replyBy, invalid.errors(), null))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(upload(category, replyBy, null, refused.reason()))
                    .build();
        }
    }

    @GET
    @Path("template.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response template() {
        Locale language = Language.current();
        StreamingOutput book = out -> {
            try (var workbook = new Workbook(out, "Huitong", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(
                        Message.of(InvitationListMessages.class, InvitationListMessages::sheetInvitations)
                                .in(language));
                SheetWords.Invite[] columns = SheetWords.Invite.values();
                for (int column = 0; column < columns.length; column++) {
                    sheet.value(0, column, SheetWords.header("invite." + columns[column], language));
                    sheet.width(column, WIDTH);
                    sheet.style(column).format("@").set();
                }
                sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
                sheet.freezePane(0, 1);
            }
        };
        return UnitListPages.file(book, "invitations.xlsx");
    }

    @GET
    @Path("{id}")
    public TemplateInstance open(
            @PathParam("id") long id, @QueryParam("category") String category, @QueryParam("replyBy") String replyBy) {
        return page(id, category, replyBy, null);
    }

    private TemplateInstance page(long id, String category, String replyBy, Message<?> refusal) {
        return Templates.list(new Page(lists.look(id, usual(category, replyBy)), category, replyBy, refusal));
    }

    @POST
    @Path("{id}/taking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") long id, @FormParam("category") String category, @FormParam("replyBy") String replyBy) {
        try {
            lists.take(id, usual(category, replyBy));
            return Response.seeOther(URI.create(InvitationPages.PATH + "?done=list&status=DRAFT"))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(id, category, replyBy, refused.reason()))
                    .build();
        }
    }

    /** The lines that are wrong, as they came, with the reasons beside them. */
    @GET
    @Path("{id}/wrong.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response wrong(
            @PathParam("id") long id, @QueryParam("category") String category, @QueryParam("replyBy") String replyBy) {
        InvitationLists.Looked looked = lists.look(id, usual(category, replyBy));
        Locale language = Language.current();
        StreamingOutput book = out -> WrongLines.write(looked.content(), looked.dealings(), language, out);
        return UnitListPages.file(book, "wrong.xlsx");
    }

    private static Invitee usual(String category, String replyBy) {
        return new Invitee(
                null, null, null, null, null, category, null, null, null, null, null, null, null, replyBy, List.of());
    }
}
