package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.category.CategoryView;
import org.huitong.form.FormView;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.privacy.PrivacyNotice;
import org.huitong.privacy.PrivacyNotices;

/** The registration form, for whomever it is opened: shown, taken in, and shown again with what is wrong. */
@ApplicationScoped
public class RegisterForms {
    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance form(FormPage page);
    }

    /**
     * The form with what was typed and what is wrong with it.
     *
     * @param purpose null where it answers an invitation
     * @param problem what refuses it as a whole, or null
     * @param known whether that is because somebody is registered with this document
     * @param told what was done besides registering, or null
     * @param guest whose invitation it answers; null for whoever comes by themselves
     */
    record FormPage(
            CategoryView category,
            FormPurpose purpose,
            List<Slot> slots,
            PrivacyNotice notice,
            RegistrationForm form,
            FormView fields,
            FieldErrors errors,
            Message<?> problem,
            boolean known,
            Message<?> told,
            InvitedForms.Guest guest) {
        public Object title() {
            return purpose == null
                    ? Message.of(RegistrationMessages.class, m -> m.registerAs(category.name()))
                    : purpose.title();
        }

        public Object lead() {
            return purpose == null || purpose.lead() == null ? category.description() : purpose.lead();
        }

        /** Whether people register themselves, and are told at once that they are registered already. */
        public boolean alone() {
            return guest == null && purpose.alone();
        }

        /** Under what the browser keeps what is typed: not the same for two people. */
        public String draft() {
            return guest == null ? purpose.draft() : "invitation/" + guest.number();
        }

        /** Where the form goes. */
        public String action() {
            return guest == null ? purpose.action() : guest.action();
        }

        /** Whether a guardian has to agree. */
        public boolean guarded() {
            return form.guarded(errors);
        }

        /** Whether the notice in force was agreed to; an older one has to be agreed to anew. */
        public boolean noticeAgreed() {
            return notice.code.equals(form.notice());
        }

        /** Whether it was ticked before; a forum that has filled up since is to be ticked anew, for its waiting list. */
        public boolean chosen(ForumChoice forum) {
            return form.waiting().contains(forum.code())
                    || !forum.full() && form.forums().contains(forum.code());
        }

        /** Whether only its waiting list can be joined. */
        public boolean joins(ForumChoice forum) {
            return forum.full();
        }

        /** Nobody who registers has a place yet. */
        public PlaceView mine(ForumChoice forum) {
            return null;
        }
    }

    /** Forums that are on at the same time. */
    record Slot(Instant startsAt, Instant endsAt, List<ForumChoice> forums) {
        public boolean parallel() {
            return forums.size() > 1;
        }

        static List<Slot> of(List<ForumChoice> byTime) {
            var slots = new ArrayList<Slot>();
            for (ForumChoice forum : byTime) {
                Slot last = slots.isEmpty() ? null : slots.get(slots.size() - 1);
                boolean same =
                        last != null && last.startsAt.equals(forum.startsAt()) && last.endsAt.equals(forum.endsAt());
                if (!same) {
                    last = new Slot(forum.startsAt(), forum.endsAt(), new ArrayList<>());
                    slots.add(last);
                }
                last.forums.add(forum);
            }
            return slots;
        }
    }

    private final Registrations registrations;
    private final Photos photos;
    private final PrivacyNotices notices;

    @Inject
    RegisterForms(Registrations registrations, Photos photos, PrivacyNotices notices) {
        this.registrations = registrations;
        this.photos = photos;
        this.notices = notices;
    }

    /** Blank, but for what the purpose begins with. */
    public Response open(CategoryView category, FormPurpose purpose) {
        var first = new HashMap<>(RegistrationForm.blank().sent());
        first.putAll(purpose.first());
        return page(200, category, purpose, new RegistrationForm(first), null, null, false, null);
    }

    /** Registers whom the form that was sent is about, or shows it again. */
    public Response register(CategoryView category, FormPurpose purpose) throws IOException {
        RegistrationForm form = photos.received(category.form());
        try {
            Submitted submitted = registrations.submit(
                    form.application(category.code()),
                    Registration.Channel.WEB,
                    Language.current().getLanguage(),
                    purpose.voucher());
            return Response.seeOther(purpose.next().apply(submitted)).build();
        } catch (Invalid invalid) {
            return page(422, category, purpose, form, invalid.errors(), null, false, null);
        } catch (Refused refused) {
            boolean known = purpose.alone() && refused.code().equals("DUPLICATE");
            return page(refused.status(), category, purpose, form, null, refused.reason(), known, null);
        }
    }

    /** As it was sent, with something told. */
    Response again(CategoryView category, FormPurpose purpose, Message<?> told) throws IOException {
        return page(200, category, purpose, photos.received(category.form()), null, null, false, told);
    }

    private Response page(
            int status,
            CategoryView category,
            FormPurpose purpose,
            RegistrationForm form,
            FieldErrors errors,
            Message<?> problem,
            boolean known,
            Message<?> told) {
        List<Slot> slots = Slot.of(registrations.choices(category.code()));
        var fields = new FormView(
                registrations.asked(category.form()), form.sent(), Map.of(), registrations.circumstances());
        return Response.status(status)
                .entity(Templates.form(new FormPage(
                        category, purpose, slots, notices.current(), form, fields, errors, problem, known, told, null)))
                .build();
    }
}
