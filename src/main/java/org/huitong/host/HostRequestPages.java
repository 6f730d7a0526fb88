package org.huitong.host;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.kit.Area;
import org.huitong.kit.KitMessages;
import org.huitong.kit.KitRequests;
import org.huitong.kit.KitWish;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;

/** Where a host asks for what goes beyond the standard, and takes it back. */
@Path("/host/{forum}/requests")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.HOST)
class HostRequestPages {
    @CheckedTemplate(basePath = "host")
    static class Templates {
        static native TemplateInstance request(RequestPage page);

        static native TemplateInstance withdrawal(Forum forum, Message<?> problem);
    }

    /** @param errors null at first */
    record RequestPage(Forum forum, RequestForm form, FieldErrors errors) {
        public List<Option> areas() {
            return Arrays.stream(Area.values())
                    .map(area -> new Option(area.name(), Message.of(KitMessages.class, m -> m.area(area))))
                    .toList();
        }
    }

    @Inject
    HostForums forums;

    @Inject
    KitRequests requests;

    @Inject
    HuitongConfig config;

    @Inject
    Clock clock;

    @GET
    @Path("new")
    public TemplateInstance blank(@PathParam("forum") String code) {
        return Templates.request(new RequestPage(forums.one(code), RequestForm.blank(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("forum") String code, @BeanParam RequestForm form) {
        Forum forum = forums.one(code);
        var errors = new FieldErrors();
        KitWish wish =
                form.read(config.zone(), clock.instant(), forum.endsAt, errors).orElse(null);
        if (wish == null) {
            return Response.status(422)
                    .entity(Templates.request(new RequestPage(forum, form, errors)))
                    .build();
        }
        requests.submit(code, wish);
        return back(code, "asked");
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("forum") String code, @PathParam("id") long id, @FormParam("version") int version) {
        Forum forum = forums.one(code);
        try {
            requests.withdraw(code, id, version);
            return back(code, "withdrawn");
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(Templates.withdrawal(forum, refused.reason()))
                    .build();
        }
    }

    private static Response back(String code, String done) {
        return Response.seeOther(URI.create("/host/" + code + "?done=" + done)).build();
    }
}
