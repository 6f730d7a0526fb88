package org.huitong.party;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.registration.ChangeForms;
import org.huitong.registration.FormPurpose;
import org.huitong.registration.RegisterForms;
import org.huitong.registration.RegistrationView;
import org.huitong.registration.Registrations;

/** Where a guest registers, changes and withdraws those who come along. */
@Path(CompanionPages.PATH)
@Blocking
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.TEXT_HTML)
class CompanionPages {
    static final String PATH = "/my/companions";
    /** The category of those who come along. */
    private static final String CATEGORY = "ENTOURAGE";

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance companions(Companions.Brought brought, String done, Message<?> problem);
    }

    @Inject
    Companions companions;

    @Inject
    Registrations registrations;

    @Inject
    Categories categories;

    @Inject
    RegisterForms forms;

    @Inject
    ChangeForms changes;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance list(@QueryParam("done") String done) {
        boolean known = Set.of("added", "changed", "edited", "same", "asked", "withdrawn")
                .contains(String.valueOf(done));
        return Templates.companions(companions.of(actor.subjectId()), known ? done : null, null);
    }

    @GET
    @Path("new")
    public Response open() {
        return companions.of(actor.subjectId()).mayAdd() ? forms.open(category(), purpose()) : home("");
    }

    @POST
    @Path("new")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response add() throws IOException {
        return forms.register(category(), purpose());
    }

    @GET
    @Path("{reference}/changes")
    public Response changes(@PathParam("reference") String reference) {
        return changes.open(companions.mine(actor.subjectId(), reference), PATH + "/" + reference + "/changes", PATH);
    }

    @POST
    @Path("{reference}/changes")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response change(@PathParam("reference") String reference) throws IOException {
        return changes.change(companions.mine(actor.subjectId(), reference), PATH + "/" + reference + "/changes", PATH);
    }

    @POST
    @Path("{reference}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("reference") String reference) {
        try {
            companions.withdraw(actor.subjectId(), reference);
            return home("?done=withdrawn");
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(Templates.companions(companions.of(actor.subjectId()), null, refused.reason()))
                    .build();
        }
    }

    /** Begins with whom one comes with, where the form asks for it. */
    private FormPurpose purpose() {
        RegistrationView principal = registrations.view(actor.subjectId()).orElseThrow();
        return new FormPurpose(
                PATH + "/new",
                "companion/" + principal.reference(),
                Message.of(PartyMessages.class, PartyMessages::addCompanion),
                Message.of(PartyMessages.class, PartyMessages::addCompanionLead),
                companions.voucher(principal.id()),
                Map.of("answers.accompanies", List.of(principal.reference())),
                submitted -> URI.create(PATH + "?done=added"),
                false);
    }

    private CategoryView category() {
        return categories
                .view(CATEGORY)
                .orElseThrow(
                        () -> new Refused(404, "NOT_FOUND", Message.of(PartyMessages.class, PartyMessages::notFound)));
    }

    private static Response home(String query) {
        return Response.seeOther(URI.create(PATH + query)).build();
    }
}
