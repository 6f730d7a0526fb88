package org.huitong.registration;

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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.form.FormView;
import org.huitong.identity.Actor;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.identity.PersonalLinks;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.TooMany;
import org.huitong.privacy.PrivacyNotice;
import org.huitong.privacy.PrivacyNotices;

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

        static native TemplateInstance changes(ChangePage page);

        static native TemplateInstance withdrawal(RegistrationView view);
    }

    /** @param problem what refuses it as a whole, or null */
    record ChangePage(
            RegistrationView view,
            Edits.Editable editable,
            List<RegisterPages.Slot> slots,
            PrivacyNotice notice,
            RegistrationForm form,
            FormView fields,
            FieldErrors errors,
            Message<?> problem) {
        /** Whether a guardian has to agree. */
        public boolean guarded() {
            return form.guarded(errors);
        }

        public boolean chosen(ForumChoice forum) {
            return form.waiting().contains(forum.code()) || form.forums().contains(forum.code());
        }

        /** Whether only its waiting list can be joined, by somebody who has no place there. */
        public boolean joins(ForumChoice forum) {
            return forum.full() && mine(forum) == null;
        }

        /** The place the guest has there; null for none. */
        public PlaceView mine(ForumChoice forum) {
            return view.places().stream()
                    .filter(place -> place.forum().equals(forum.code()))
                    .filter(place -> place.status() != Place.Status.RELEASED)
                    .findFirst()
                    .orElse(null);
        }
    }

    @Inject
    Registrations registrations;

    @Inject
    Edits edits;

    @Inject
    Amendments amendments;

    @Inject
    Photos photos;

    @Inject
    PrivacyNotices notices;

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
        RegistrationView view = view();
        Edits.Editable editable = edits.editable(view.id());
        return switch (editable.way()) {
            case ASKED, OPEN -> changes(200, view, RegistrationForm.of(view), null, null);
            case OVER ->
                amendments.last(view.id()).filter(AmendmentView::open).isPresent()
                        ? home("")
                        : changes(200, view, RegistrationForm.of(view), null, null);
            case NONE -> home("");
        };
    }

    @POST
    @Path("changes")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response change() throws IOException {
        Edits.Editable editable = edits.editable(actor.subjectId());
        RegistrationForm form = photos.received(editable.asked());
        try {
            if (editable.way() == Edits.Way.OVER) {
                return home(amendments.ask(actor.subjectId(), form.edit()) ? "?done=asked" : "?done=same");
            }
            return switch (edits.submit(actor.subjectId(), form.edit())) {
                case BACK_TO_REVIEW -> home("?done=changed");
                case CHANGED -> home("?done=edited");
                case SAME -> home("?done=same");
            };
        } catch (Invalid invalid) {
            return changes(422, view(), form, invalid.errors(), null);
        } catch (Refused refused) {
            return changes(refused.status(), view(), form, null, refused.reason());
        }
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
        return view.status().living() ? Response.ok(Templates.withdrawal(view)).build() : home("");
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw() {
        return act("withdrawn", () -> registrations.withdraw(actor.subjectId()));
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

    private Response changes(
            int status, RegistrationView view, RegistrationForm form, FieldErrors errors, Message<?> problem) {
        Edits.Editable editable = edits.editable(view.id());
        var typed = new HashMap<String, List<String>>();
        // What was sent counts, with all that was left empty; what is on file only where nothing was sent yet.
        typed.putAll(status == 200 ? editable.typed() : Map.of());
        typed.putAll(form.sent());
        var keeps = new HashMap<>(editable.keeps());
        keep(keeps, "document", view.document());
        keep(keeps, "mobile", view.mobile());
        keep(keeps, "email", view.email());
        var fields = new FormView(editable.asked(), typed, keeps, registrations.circumstances(), editable.marked());
        List<RegisterPages.Slot> slots = RegisterPages.Slot.of(registrations.choices(view.categoryCode()));
        return Response.status(status)
                .entity(Templates.changes(
                        new ChangePage(view, editable, slots, notices.current(), form, fields, errors, problem)))
                .build();
    }

    private static void keep(Map<String, String> keeps, String field, String masked) {
        if (masked != null) {
            keeps.put(field, masked);
        }
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
