package org.huitong.lodging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import org.huitong.identity.Roles;
import org.huitong.lodging.HotelPositions.Placed;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where an organiser says where a hotel is. */
@Path("/admin/hotels/{code}/position")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.LODGING)
class HotelPositionPages {
    @CheckedTemplate(basePath = "lodging")
    static class Templates {
        /**
         * @param placed the hotel, and the version that is sent along
         * @param form as it is, or as it was typed
         */
        static native TemplateInstance position(
                Placed placed, PositionForm form, FieldErrors errors, Message<?> refusal, String done);
    }

    @Inject
    HotelPositions positions;

    /** @param done {@code stored} after that was done */
    @GET
    public TemplateInstance open(@PathParam("code") String code, @QueryParam("done") String done) {
        Placed placed = positions.of(code);
        return Templates.position(placed, placed.form(), new FieldErrors(), null, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(
            @PathParam("code") String code, @FormParam("version") int version, @BeanParam PositionForm form) {
        Placed now = positions.of(code);
        try {
            positions.put(code, version, form);
            return Response.seeOther(URI.create("/admin/hotels/" + code + "/position?done=stored"))
                    .build();
        } catch (Invalid invalid) {
            var seen = new Placed(now.hotel(), version, form);
            return Response.status(422)
                    .entity(Templates.position(seen, form, invalid.errors(), null, null))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(Templates.position(now, form, new FieldErrors(), refused.reason(), null))
                    .build();
        }
    }
}
