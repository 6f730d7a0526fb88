package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.form.Form;
import org.huitong.form.FormView;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.privacy.PrivacyNotices;

/** The registration form of a category for whoever is invited, filled in with what the invitation says. */
@ApplicationScoped
public class InvitedForms {
    private final Registrations registrations;
    private final InvitedRegistrations invited;
    private final Categories categories;
    private final Photos photos;
    private final PrivacyNotices notices;

    @Inject
    InvitedForms(
            Registrations registrations,
            InvitedRegistrations invited,
            Categories categories,
            Photos photos,
            PrivacyNotices notices) {
        this.registrations = registrations;
        this.invited = invited;
        this.categories = categories;
        this.photos = photos;
        this.notices = notices;
    }

    /**
     * Whom the form is for. What is null is not known.
     *
     * @param number of the invitation
     * @param action where the form goes
     * @param back where one goes without sending it
     * @param forums codes of the forums that are proposed
     * @param takesOver whether somebody else's registration is taken over with its places
     */
    public record Guest(
            String number,
            String action,
            String back,
            String category,
            String name,
            String mobile,
            String email,
            String organisation,
            String position,
            List<String> forums,
            boolean takesOver) {
        RegistrationForm form() {
            Map<String, List<String>> sent =
                    new HashMap<>(RegistrationForm.blank().sent());
            put(sent, "name", name);
            put(sent, "mobile", mobile);
            put(sent, "email", email);
            put(sent, "organisation", organisation);
            put(sent, "position", position);
            sent.put("forums", forums);
            sent.put("waiting", forums);
            return new RegistrationForm(sent);
        }

        private static void put(Map<String, List<String>> sent, String input, String value) {
            if (value != null) {
                sent.put(input, List.of(value));
            }
        }
    }

    /** The form as it is at first. */
    public Response page(Guest guest) {
        return page(200, guest, guest.form(), null, null);
    }

    /**
     * Registers by the form of the present request.
     *
     * @param joins asked when somebody with this document takes part already: whether that is settled in another way
     * @return empty with the answer in {@code done}, or where it is settled in another way; else the page with what is wrong
     */
    public Optional<Response> register(
            Guest guest, Invited invitation, Predicate<Application> joins, Consumer<Submitted> done)
            throws IOException {
        RegistrationForm form = photos.received(category(guest).form());
        Application application = form.application(guest.category);
        try {
            done.accept(invited.submit(application, false, Language.current().getLanguage(), invitation));
            return Optional.empty();
        } catch (Invalid invalid) {
            return Optional.of(page(422, guest, form, invalid.errors(), null));
        } catch (Refused refused) {
            if (refused.code().equals("DUPLICATE") && joins.test(application)) {
                return Optional.empty();
            }
            return Optional.of(page(refused.status(), guest, form, null, refused.reason()));
        }
    }

    private Response page(int status, Guest guest, RegistrationForm form, FieldErrors errors, Message<?> problem) {
        CategoryView category = category(guest);
        Form asked = registrations.asked(
                guest.takesOver ? InvitedRegistrations.withoutForums(category.form()) : category.form());
        var fields = new FormView(asked, form.sent(), Map.of(), registrations.circumstances());
        var slots = RegisterForms.Slot.of(registrations.choices(category.code()));
        return Response.status(status)
                .entity(RegisterForms.Templates.form(new RegisterForms.FormPage(
                        category, null, slots, notices.current(), form, fields, errors, problem, false, null, guest)))
                .build();
    }

    private CategoryView category(Guest guest) {
        return categories
                .view(guest.category)
                .orElseThrow(() -> new Refused(
                        404,
                        "NOT_FOUND",
                        Message.of(RegistrationMessages.class, RegistrationMessages::categoryUnknown)));
    }
}
