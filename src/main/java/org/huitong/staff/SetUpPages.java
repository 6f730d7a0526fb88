package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.IntStream;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;

/** Where a new installation gets its three administrators. */
@Path("/setup/{token}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SetUpPages {
    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance setUp(SetUpForm form, FieldErrors errors);

        static native TemplateInstance setUpDone(List<Handed> links);
    }

    /** One of the three links, to be handed to its administrator. */
    record Handed(Message<?> role, AccessLinks.Made made, String address) {}

    @Inject
    FirstSetUp setUp;

    @Inject
    SetUpNotice notice;

    @Inject
    PublicAddress address;

    @Inject
    UriInfo uri;

    @GET
    public TemplateInstance open(@PathParam("token") String token) {
        setUp.require(token);
        return Templates.setUp(SetUpForm.nothing(), null);
    }

    /** Answers with the page itself and not with a redirection: the links are shown this once and kept nowhere. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(@PathParam("token") String token, @BeanParam SetUpForm form) {
        setUp.require(token);
        try {
            List<SetUpForm.Administrator> three = form.read();
            List<AccessLinks.Made> made = setUp.name(token, three);
            notice.forget();
            return Response.ok(Templates.setUpDone(handed(three, made))).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.setUp(form, invalid.errors()))
                    .build();
        }
    }

    private List<Handed> handed(List<SetUpForm.Administrator> three, List<AccessLinks.Made> made) {
        return IntStream.range(0, made.size())
                .mapToObj(i -> new Handed(
                        Message.of(GrantMessages.class, m -> m.role(three.get(i).role())),
                        made.get(i),
                        address.of(made.get(i).path(), uri.getBaseUri())))
                .toList();
    }
}
