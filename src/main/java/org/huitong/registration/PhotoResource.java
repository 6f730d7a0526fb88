package org.huitong.registration;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.huitong.form.Field;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;

/** The photos of one registration for other systems: the body is the file, JPEG or PNG, whatever type is said. */
@Path("/api/registrations/{reference}/photos/{field}")
@Blocking
class PhotoResource {
    @Inject
    GuestPhotos guestPhotos;

    @Inject
    Photos photos;

    @Inject
    Registrations registrations;

    @Inject
    Actor actor;

    @GET
    @RolesAllowed(Roles.GUEST)
    @Produces("image/jpeg")
    public byte[] photo(@PathParam("reference") String reference, @PathParam("field") String field) {
        return guestPhotos.photo(own(reference), field).orElseThrow(Registrations::notFound);
    }

    /** @param sensitive the consent to sensitive data, needed unless it was given before */
    @PUT
    @RolesAllowed(Roles.GUEST)
    @Consumes(MediaType.WILDCARD)
    public void put(
            @PathParam("reference") String reference,
            @PathParam("field") String key,
            @QueryParam("sensitive") boolean sensitive,
            byte[] file) {
        Field field = guestPhotos.slot(own(reference), key).field();
        guestPhotos.put(own(reference), key, photos.taken(field, file), sensitive);
    }

    @DELETE
    @RolesAllowed(Roles.GUEST)
    public void delete(@PathParam("reference") String reference, @PathParam("field") String field) {
        guestPhotos.delete(own(reference), field);
    }

    private long own(String reference) {
        return registrations
                .view(actor.subjectId())
                .filter(view -> view.reference().equals(reference))
                .orElseThrow(Registrations::notFound)
                .id();
    }
}
