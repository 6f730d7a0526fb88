package org.huitong.registration;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.form.Field;

/** Photos that come before their registration, from other systems: the body is the file, JPEG or PNG. */
@Path("/api/photos")
@Blocking
class PhotoUploadResource {
    @Inject
    Photos photos;

    @Inject
    Categories categories;

    /**
     * A photo that waits for its registration.
     *
     * @param key the answer to send with the registration
     * @param minutes for so long
     */
    record Waiting(String key, long minutes) {}

    /** For those who are about to register under a category that asks for a photo. */
    @POST
    @Path("{category}/{field}")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("category") String category, @PathParam("field") String key, byte[] file) {
        Field field = categories
                .view(category)
                .filter(CategoryView::open)
                .flatMap(open -> open.form().photos().stream()
                        .filter(photo -> photo.key().equals(key))
                        .findFirst())
                .orElseThrow(Registrations::notFound);
        String upload = photos.taken(field, file);
        return Response.status(201)
                .entity(new Waiting(upload, Photos.WAITS.toMinutes()))
                .build();
    }
}
