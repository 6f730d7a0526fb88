package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.form.FormView;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.privacy.PrivacyNotice;
import org.huitong.privacy.PrivacyNotices;

/** The form in which a guest, or whoever answers for one, changes what was answered. */
@ApplicationScoped
public class ChangeForms {
    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance changes(ChangePage page);
    }

    /**
     * @param action where the form goes
     * @param home where one goes back to
     * @param problem what refuses it as a whole, or null
     */
    record ChangePage(
            RegistrationView view,
            String action,
            String home,
            Edits.Editable editable,
            List<RegisterForms.Slot> slots,
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

    private final Registrations registrations;
    private final Edits edits;
    private final Amendments amendments;
    private final Photos photos;
    private final PrivacyNotices notices;

    @Inject
    ChangeForms(
            Registrations registrations, Edits edits, Amendments amendments, Photos photos, PrivacyNotices notices) {
        this.registrations = registrations;
        this.edits = edits;
        this.amendments = amendments;
        this.photos = photos;
        this.notices = notices;
    }

    /**
     * With what is on file; the way home where nothing can be changed or asked for.
     *
     * @param action where the form goes
     * @param home where the browser goes afterwards
     */
    public Response open(long registrationId, String action, String home) {
        RegistrationView view = view(registrationId);
        boolean shown =
                switch (edits.editable(registrationId).way()) {
                    case ASKED, OPEN -> true;
                    case OVER ->
                        amendments
                                .last(registrationId)
                                .filter(AmendmentView::open)
                                .isEmpty();
                    case NONE -> false;
                };
        return shown ? page(200, view, action, home, RegistrationForm.of(view), null, null) : to(home);
    }

    /** Changes it, or asks for the change, or shows the form again. */
    public Response change(long registrationId, String action, String home) throws IOException {
        Edits.Editable editable = edits.editable(registrationId);
        RegistrationForm form = photos.received(editable.form());
        try {
            if (editable.way() == Edits.Way.OVER) {
                return to(home + (amendments.ask(registrationId, form.edit()) ? "?done=asked" : "?done=same"));
            }
            return switch (edits.submit(registrationId, form.edit())) {
                case BACK_TO_REVIEW -> to(home + "?done=changed");
                case CHANGED -> to(home + "?done=edited");
                case SAME -> to(home + "?done=same");
            };
        } catch (Invalid invalid) {
            return page(422, view(registrationId), action, home, form, invalid.errors(), null);
        } catch (Refused refused) {
            return page(refused.status(), view(registrationId), action, home, form, null, refused.reason());
        }
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private RegistrationView view(long registrationId) {
        return registrations.view(registrationId).orElseThrow(Registrations::notFound);
    }

    private Response page(
            int status,
            RegistrationView view,
            String action,
            String home,
            RegistrationForm form,
            FieldErrors errors,
            Message<?> problem) {
        Edits.Editable editable = edits.editable(view.id());
        var typed = new HashMap<String, List<String>>();
        // What was sent counts, with all that was left empty; what is on file only where nothing was sent yet.
        typed.putAll(status == 200 ? editable.typed() : Map.of());
        typed.putAll(form.sent());
        var keeps = new HashMap<>(editable.keeps());
        keep(keeps, "document", view.document());
        keep(keeps, "mobile", view.mobile());
        keep(keeps, "email", view.email());
        var fields = new FormView(editable.form(), typed, keeps, registrations.circumstances(), editable.marked());
        List<RegisterForms.Slot> slots = RegisterForms.Slot.of(registrations.choices(view.categoryCode()));
        return Response.status(status)
                .entity(Templates.changes(new ChangePage(
                        view, action, home, editable, slots, notices.current(), form, fields, errors, problem)))
                .build();
    }

    private static void keep(Map<String, String> keeps, String field, String masked) {
        if (masked != null) {
            keeps.put(field, masked);
        }
    }
}
