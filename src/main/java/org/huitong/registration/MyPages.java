package org.huitong.registration;

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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.huitong.identity.Actor;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.identity.PersonalLinks;
import org.huitong.identity.Roles;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.TooMany;

/** A guest's own pages, behind the personal link: where everything about taking part stands and can be done. */
@Path("/my")
@Blocking
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.TEXT_HTML)
class MyPages {
    @CheckedTemplate(basePath = "registration")
    static class Templates {
        /** @param linkRefusal why there is no new link, or null; shown where one asks for it */
        static native TemplateInstance my(MyPage page, String done, Message<?> problem, Message<?> linkRefusal);

        static native TemplateInstance confirmation(MyPage page, String link);

        static native TemplateInstance withdrawal(RegistrationView view, List<Kin.Relative> others);
    }

    @Inject
    Registrations registrations;

    @Inject
    ChangeForms forms;

    @Inject
    Amendments amendments;

    @Inject
    PersonalLinks links;

    @Inject
    OwnPage own;

    @Inject
    LinkRenewal renewal;

    @Inject
    Actor actor;

    @Inject
    HuitongConfig config;

    @Inject
    UriInfo uri;

    @GET
    public TemplateInstance my(@QueryParam("done") String done) {
        return Templates.my(page(), done, null, null);
    }

    @GET
    @Path("confirmation")
    public TemplateInstance confirmation() {
        String site = config.site(Optional.of(uri.getBaseUri().toString()));
        return Templates.confirmation(page(), site + Audience.GUEST.path(token()));
    }

    @GET
    @Path("changes")
    public Response changes() {
        return forms.open(actor.subjectId(), "/my/changes", "/my");
    }

    @POST
    @Path("changes")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response change() throws IOException {
        return forms.change(actor.subjectId(), "/my/changes", "/my");
    }

    @POST
    @Path("changes/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack() {
        return act("takenBack", () -> amendments.takeBack(actor.subjectId()));
    }

    @GET
    @Path("withdrawal")
    public Response withdrawal() {
        RegistrationView view = view();
        return view.status().living()
                ? Response.ok(Templates.withdrawal(view, others(view))).build()
                : home("");
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@FormParam("keep") boolean keep) {
        return act("withdrawn", () -> registrations.withdraw(actor.subjectId(), keep));
    }

    /** Those who would be withdrawn too. */
    private List<Kin.Relative> others(RegistrationView view) {
        return registrations.kin(view.id()).stream()
                .filter(one -> one.follows() && one.status().living())
                .toList();
    }

    @POST
    @Path("places/{forum}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("forum") String forum) {
        return act("accepted", () -> registrations.acceptOffer(actor.subjectId(), forum));
    }

    @POST
    @Path("places/{forum}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("forum") String forum) {
        return act("declined", () -> registrations.declineOffer(actor.subjectId(), forum));
    }

    /** A new link; whoever else has an earlier one is shut out, and this browser goes on with the new one. */
    @POST
    @Path("personal-link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink() {
        try {
            String token = renewal.renew(
                    Audience.GUEST, actor.subjectId(), uri.getBaseUri().toString());
            return Response.seeOther(URI.create("/my?done=link"))
                    .cookie(renewal.cookie(Audience.GUEST, token, uri))
                    .build();
        } catch (TooMany many) {
            return many.response(Templates.my(page(), null, null, many.reason()));
        }
    }

    /** Does it and goes home, or shows on the page why not. */
    private Response act(String done, Runnable action) {
        try {
            action.run();
            return home("?done=" + done);
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(Templates.my(page(), null, refused.reason(), null))
                    .build();
        }
    }

    private static Response home(String query) {
        return Response.seeOther(URI.create("/my" + query)).build();
    }

    private MyPage page() {
        return own.page(view());
    }

    private String token() {
        return links.tokenFor(Audience.GUEST, actor.subjectId());
    }

    private RegistrationView view() {
        return registrations
                .view(actor.subjectId())
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(RegistrationMessages.class, RegistrationMessages::notFound)));
    }
}
