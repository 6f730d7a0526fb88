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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.huitong.form.AnswerRule;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.form.FormMessages;
import org.huitong.form.FormView;
import org.huitong.form.TypedAnswers;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.privacy.PrivacyNotice;
import org.huitong.privacy.PrivacyNotices;

/** A guest's own photo: looked at, put in place of another, deleted. Nobody but the holder of the personal link. */
@Path("/my/photos/{field}")
@Blocking
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.TEXT_HTML)
class PhotoPages {
    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance photo(PhotoPage page);
    }

    /** @param problem why it was refused as a whole, or null */
    record PhotoPage(
            GuestPhotos.Slot slot, FormView fields, PrivacyNotice notice, FieldErrors errors, Message<?> problem) {}

    @Inject
    GuestPhotos guestPhotos;

    @Inject
    Photos photos;

    @Inject
    Registrations registrations;

    @Inject
    PrivacyNotices notices;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance open(@PathParam("field") String field) {
        return page(field, new RegistrationForm(Map.of()), null, null);
    }

    @GET
    @Path("image")
    @Produces("image/jpeg")
    public byte[] image(@PathParam("field") String field) {
        return guestPhotos.photo(actor.subjectId(), field).orElseThrow(Registrations::notFound);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response put(@PathParam("field") String key) throws IOException {
        Field field = guestPhotos.slot(actor.subjectId(), key).field();
        Form form = new Form(List.of(field));
        RegistrationForm sent = photos.received(form);
        TypedAnswers answers = sent.details().answers();
        try {
            AnswerRule.Wrong wrong = answers.refused().get(key);
            if (wrong != null) {
                throw GuestPhotos.invalid(key, wrong);
            }
            if (answers.one(key).isEmpty()) {
                throw GuestPhotos.invalid(key, missing(field));
            }
            guestPhotos.put(actor.subjectId(), key, answers.one(key), sent.sensitiveAgreed());
            return Response.seeOther(URI.create("/my?done=photo")).build();
        } catch (Invalid invalid) {
            return refused(invalid, page(key, sent, invalid.errors(), null));
        } catch (Refused refused) {
            return refused(refused, page(key, sent, null, refused.reason()));
        }
    }

    @POST
    @Path("deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("field") String key) {
        try {
            guestPhotos.delete(actor.subjectId(), key);
            return Response.seeOther(URI.create("/my?done=photoDeleted")).build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return refused(refused, page(key, new RegistrationForm(Map.of()), null, refused.reason()));
        }
    }

    private static AnswerRule.Wrong missing(Field field) {
        return new AnswerRule.Wrong(
                "", "MISSING", Message.of(FormMessages.class, m -> m.missing(field.title(), field.kind())));
    }

    private static Response refused(Refused refused, TemplateInstance page) {
        return Response.status(refused.status()).entity(page).build();
    }

    private TemplateInstance page(String key, RegistrationForm sent, FieldErrors errors, Message<?> problem) {
        GuestPhotos.Slot slot = guestPhotos.slot(actor.subjectId(), key);
        Form form = new Form(List.of(slot.field().always()));
        var fields = new FormView(form, sent.sent(), Map.of(), registrations.circumstances());
        return Templates.photo(new PhotoPage(slot, fields, notices.current(), errors, problem));
    }
}
