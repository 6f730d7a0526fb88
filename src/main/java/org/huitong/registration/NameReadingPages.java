package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;

/** How one guest's name is read, corrected by hand. */
@Path(NameReadingPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class NameReadingPages {
    static final String PATH = ReviewPages.PATH + "/{reference}/name-reading";

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance nameReading(
                String reference,
                NameReadings.Reading person,
                String reading,
                String latinName,
                FieldErrors errors,
                boolean done);
    }

    @Inject
    NameReadings readings;

    @GET
    public TemplateInstance open(@PathParam("reference") String reference, @QueryParam("done") String done) {
        NameReadings.Reading now = readings.of(reference);
        return Templates.nameReading(reference, now, now.pinyin(), now.latinName(), null, "corrected".equals(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("reference") String reference,
            @FormParam("reading") String reading,
            @FormParam("latinName") String latinName) {
        try {
            readings.correct(reference, reading, latinName);
            return Response.seeOther(URI.create(PATH.replace("{reference}", reference) + "?done=corrected"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(invalid.status())
                    .entity(Templates.nameReading(
                            reference, readings.of(reference), reading, latinName, invalid.errors(), false))
                    .build();
        }
    }
}
