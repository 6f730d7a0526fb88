package org.huitong.host;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Texts;
import org.huitong.platform.sheet.SheetWriter;
import org.huitong.program.Forum;
import org.huitong.registration.ForumGuests;
import org.huitong.registration.RegistrationMessages;

/** Who comes to a host's forum: names and organisations, on the page and as a list to take along. */
@Path("/host/{forum}/guests")
@Blocking
@RolesAllowed({Roles.HOST, Roles.REPORTING})
class HostGuestPages {
    private static final int PAGE = 100;
    private static final int REASON_MOST = 100;

    @CheckedTemplate(basePath = "host")
    static class Templates {
        static native TemplateInstance guests(GuestsPage page);
    }

    /** @param errors null at first */
    record GuestsPage(Forum forum, Page<ForumGuests.Guest> guests, String after, String reason, FieldErrors errors) {}

    @Inject
    HostForums forums;

    @Inject
    ForumGuests guests;

    @Inject
    Actor actor;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@PathParam("forum") String code, @QueryParam("after") String after) {
        return page(code, after, "", null);
    }

    /** @param reason what for; written to the log */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(@PathParam("forum") String code, @FormParam("reason") String reason) {
        Forum forum = forums.one(code);
        String why = Texts.tidy(reason);
        if (Texts.length(why) < 2 || Texts.length(why) > REASON_MOST || Texts.hidden(why)) {
            var errors = new FieldErrors()
                    .add("reason", "REASON", Message.of(HostMessages.class, HostMessages::reasonWrong));
            return Response.status(422)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(code, null, reason, errors))
                    .build();
        }
        List<ForumGuests.Guest> all = guests.takenOut(code, why);
        Locale language = Language.current();
        String who = actor.name();
        String name = forum.name.in(language);
        StreamingOutput rows = out -> {
            try (var sheet = new SheetWriter(
                    out,
                    said(HostMessages::guests, language),
                    said(m -> m.sheetNote(code, name, who, why), language),
                    headers(language))) {
                for (ForumGuests.Guest guest : all) {
                    sheet.row(Arrays.asList(
                            guest.name(),
                            guest.latinName(),
                            guest.organisation(),
                            guest.category().in(language),
                            Message.of(RegistrationMessages.class, m -> m.placeStatus(guest.status()))
                                    .in(language)));
                }
            }
        };
        return Response.ok(rows, SheetWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guests-" + code + ".xlsx\"")
                .build();
    }

    private static List<String> headers(Locale language) {
        return List.of(
                said(HostMessages::name, language),
                said(HostMessages::latinName, language),
                said(HostMessages::organisation, language),
                said(HostMessages::category, language),
                said(HostMessages::place, language));
    }

    private static String said(Function<HostMessages, String> wording, Locale language) {
        return Message.of(HostMessages.class, wording).in(language);
    }

    private TemplateInstance page(String code, String after, String reason, FieldErrors errors) {
        return Templates.guests(
                new GuestsPage(forums.one(code), guests.guests(code, after, PAGE), after, reason, errors));
    }
}
