package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.form.FormView;
import org.huitong.identity.Audience;
import org.huitong.identity.EvenTime;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.privacy.PrivacyNotice;
import org.huitong.privacy.PrivacyNotices;

/** Where everyone can register. */
@Path("/register")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class RegisterPages {
    /** Several times what finding a document and writing two messages takes. */
    private static final Duration BEAT = Duration.ofMillis(200);

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance register(List<CategoryView> open, List<CategoryView> others);

        static native TemplateInstance form(FormPage page);

        static native TemplateInstance known(String category);

        static native TemplateInstance notOpen(CategoryView category);
    }

    /**
     * The form with what was typed and what is wrong with it.
     *
     * @param problem what refuses it as a whole, or null
     * @param known whether that is because somebody is registered with this document
     * @param told what was done besides registering, or null
     * @param guest whose invitation it answers; null for whoever comes by themselves
     */
    record FormPage(
            CategoryView category,
            List<Slot> slots,
            PrivacyNotice notice,
            RegistrationForm form,
            FormView fields,
            FieldErrors errors,
            Message<?> problem,
            boolean known,
            Message<?> told,
            InvitedForms.Guest guest) {
        /** Under what the browser keeps what is typed: not the same for two people. */
        public String draft() {
            return guest == null ? "register/" + category.code() : "invitation/" + guest.number();
        }

        /** Where the form goes. */
        public String action() {
            return guest == null ? "/register/" + category.code() : guest.action();
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

    @Inject
    Registrations registrations;

    @Inject
    KnownDocuments documents;

    @Inject
    UriInfo uri;

    @Inject
    Photos photos;

    @Inject
    Categories categories;

    @Inject
    PrivacyNotices notices;

    @GET
    public TemplateInstance categories() {
        List<CategoryView> all = categories.views();
        return Templates.register(
                all.stream().filter(CategoryView::open).toList(),
                all.stream().filter(category -> !category.open()).toList());
    }

    @GET
    @Path("{category}")
    public Response form(@PathParam("category") String code) {
        CategoryView category = category(code);
        return category.open()
                ? page(200, category, RegistrationForm.blank(), null, null, false, null)
                : Response.ok(Templates.notOpen(category)).build();
    }

    @POST
    @Path("{category}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response register(@PathParam("category") String code) throws IOException {
        CategoryView category = category(code);
        if (!category.open()) {
            return Response.status(409).entity(Templates.notOpen(category)).build();
        }
        RegistrationForm form = photos.received(category.form());
        try {
            Submitted submitted = registrations.submit(
                    form.application(category.code()),
                    Registration.Channel.WEB,
                    Language.current().getLanguage());
            return Response.seeOther(URI.create(Audience.GUEST.path(submitted.token()) + "?to=confirmation"))
                    .build();
        } catch (Invalid invalid) {
            return page(422, category, form, invalid.errors(), null, false, null);
        } catch (Refused refused) {
            boolean known = refused.code().equals("DUPLICATE");
            return page(refused.status(), category, form, null, refused.reason(), known, null);
        }
    }

    /** Asked as soon as the document is typed in: empty, or the offer to send the link to its owner. */
    @POST
    @Path("{category}/document-check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @PathParam("category") String code,
            @FormParam("documentType") String type,
            @FormParam("documentNumber") String number) {
        CategoryView category = category(code);
        boolean known = EvenTime.of(BEAT, () -> documents.known(type, number));
        return known
                ? Response.ok(Templates.known(category.code())).build()
                : Response.ok("").build();
    }

    /** Whether anybody was written to is not told. */
    @POST
    @Path("{category}/personal-link")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response remind(
            @PathParam("category") String code,
            @FormParam("documentType") String type,
            @FormParam("documentNumber") String number)
            throws IOException {
        CategoryView category = category(code);
        EvenTime.of(BEAT, () -> {
            documents.remind(type, number, uri.getBaseUri().toString());
            return null;
        });
        return page(
                200,
                category,
                photos.received(category.form()),
                null,
                null,
                false,
                Message.of(RegistrationMessages.class, RegistrationMessages::linkOnItsWay));
    }

    private Response page(
            int status,
            CategoryView category,
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
                        category, slots, notices.current(), form, fields, errors, problem, known, told, null)))
                .build();
    }

    private CategoryView category(String code) {
        return categories
                .view(code)
                .orElseThrow(() -> new Refused(
                        404,
                        "NOT_FOUND",
                        Message.of(RegistrationMessages.class, RegistrationMessages::categoryUnknown)));
    }
}
