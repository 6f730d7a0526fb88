package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.huitong.identity.Roles;
import org.huitong.person.FullReading;
import org.huitong.person.ReadingPurpose;
import org.huitong.platform.LocalText;

/** Full numbers of one guest. A post and not a link: every reading leaves a line in the log. */
@Path(ReviewPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class GuestReadingPages {
    @CheckedTemplate(basePath = "registration")
    static class Templates {
        /** @param photo as an address that holds the picture itself: there is no other, and a later look is a new one */
        static native TemplateInstance photoReading(String name, LocalText label, String photo, String back);

        static native TemplateInstance photoPair(String name, AmendmentPhotos.Pair pair, String back);
    }

    @Inject
    ReviewDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    AmendmentPhotos asked;

    @POST
    @Path("{reference}/document-reading")
    public TemplateInstance readDocument(
            @PathParam("reference") String reference, @FormParam("purpose") String purpose) {
        RegistrationView view = desk.open(reference).view();
        ReadingPurpose chosen = ReadingPurpose.of(purpose);
        return desk.readDocument(reference, chosen)
                .map(document -> FullReading.ofDocument(view.name(), document, address(reference)))
                .orElseThrow(Registrations::notFound);
    }

    @POST
    @Path("{reference}/mobile-reading")
    public TemplateInstance readMobile(@PathParam("reference") String reference, @FormParam("purpose") String purpose) {
        RegistrationView view = desk.open(reference).view();
        ReadingPurpose chosen = ReadingPurpose.of(purpose);
        return FullReading.ofMobile(view.name(), registrations.readMobile(view.id(), chosen), address(reference));
    }

    @POST
    @Path("{reference}/answer-reading")
    public TemplateInstance readAnswer(
            @PathParam("reference") String reference,
            @QueryParam("field") String field,
            @FormParam("purpose") String purpose) {
        RegistrationView view = desk.open(reference).view();
        ReadingPurpose chosen = ReadingPurpose.of(purpose);
        return desk.readAnswer(reference, field, chosen)
                .map(answer -> answer.photo() != null
                        ? Templates.photoReading(view.name(), answer.label(), answer.photo(), address(reference))
                        : FullReading.of(view.name(), answer.label().toString(), answer.text(), address(reference)))
                .orElseThrow(Registrations::notFound);
    }

    /** The photo on file beside the one that is asked for. */
    @POST
    @Path("{reference}/amendment/photo-reading")
    public TemplateInstance readPhotos(
            @PathParam("reference") String reference,
            @QueryParam("field") String field,
            @FormParam("purpose") String purpose) {
        RegistrationView view = desk.open(reference).view();
        return asked.read(reference, field, ReadingPurpose.of(purpose))
                .map(pair -> Templates.photoPair(view.name(), pair, address(reference)))
                .orElseThrow(Registrations::notFound);
    }

    private static String address(String reference) {
        return ReviewPages.PATH + "/" + reference;
    }
}
