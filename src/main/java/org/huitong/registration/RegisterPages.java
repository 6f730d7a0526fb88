package org.huitong.registration;

import io.quarkus.arc.All;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.identity.Audience;
import org.huitong.identity.EvenTime;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

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

        static native TemplateInstance known(String category);

        static native TemplateInstance notOpen(CategoryView category);
    }

    @Inject
    RegisterForms forms;

    @Inject
    @All
    List<GroupDesk> desks;

    @Inject
    KnownDocuments documents;

    @Inject
    UriInfo uri;

    @Inject
    Categories categories;

    @GET
    public TemplateInstance categories() {
        List<CategoryView> all = categories.views();
        return Templates.register(
                all.stream().filter(CategoryView::open).toList(),
                all.stream().filter(category -> !category.open()).toList());
    }

    /** @param group of somebody who registers several people; null for everybody else */
    @GET
    @Path("{category}")
    public Response form(@PathParam("category") String code, @QueryParam("group") String group) {
        CategoryView category = category(code);
        return category.open()
                ? forms.open(category, purpose(category, group))
                : Response.ok(Templates.notOpen(category)).build();
    }

    @POST
    @Path("{category}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response register(@PathParam("category") String code, @QueryParam("group") String group) throws IOException {
        CategoryView category = category(code);
        return category.open()
                ? forms.register(category, purpose(category, group))
                : Response.status(409).entity(Templates.notOpen(category)).build();
    }

    private FormPurpose purpose(CategoryView category, String group) {
        return Optional.ofNullable(group)
                .flatMap(key -> desks.stream()
                        .flatMap(desk -> desk.purpose(category, key).stream())
                        .findFirst())
                .orElseGet(() -> new FormPurpose(
                        "/register/" + category.code(),
                        "register/" + category.code(),
                        Message.of(RegistrationMessages.class, m -> m.registerAs(category.name())),
                        null,
                        Voucher.NOBODY,
                        Map.of(),
                        submitted -> URI.create(Audience.GUEST.path(submitted.token()) + "?to=confirmation"),
                        true));
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
        return forms.again(
                category,
                purpose(category, null),
                Message.of(RegistrationMessages.class, RegistrationMessages::linkOnItsWay));
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
