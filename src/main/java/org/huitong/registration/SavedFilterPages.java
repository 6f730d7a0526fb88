package org.huitong.registration;

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
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;

/** Where a filter of the registrations is given a name, and where those that have one are cleared up. */
@Path(SavedFilterPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING})
class SavedFilterPages {
    static final String PATH = "/admin/registrations/filters";

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance savedFilters(View view);
    }

    /**
     * The filter that is to be kept, and those that are.
     *
     * @param name as typed
     * @param shared as ticked
     * @param count how many registrations it finds at present
     * @param errors beside the fields; null at first
     * @param done SAVED or DELETED after it was; null otherwise
     */
    record View(
            ReviewFilter filter,
            String name,
            boolean shared,
            long count,
            List<SavedFilters.Saved> saved,
            FieldErrors errors,
            String done) {}

    @Inject
    SavedFilters filters;

    @Inject
    ReviewList list;

    @GET
    public TemplateInstance show(@BeanParam ReviewQuery query, @QueryParam("done") String done) {
        return page(query.whole(), "", false, null, "SAVED".equals(done) || "DELETED".equals(done) ? done : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @BeanParam ReviewQuery query, @FormParam("name") String name, @FormParam("shared") boolean shared) {
        ReviewFilter filter = query.whole();
        try {
            filters.save(name, filter, shared);
            return Response.seeOther(URI.create(PATH + "?done=SAVED&" + filter.query()))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(invalid.status())
                    .entity(page(filter, name, shared, invalid.errors(), null))
                    .build();
        }
    }

    @POST
    @Path("{id}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("id") long id) {
        filters.delete(id);
        return Response.seeOther(URI.create(PATH + "?done=DELETED")).build();
    }

    private TemplateInstance page(ReviewFilter filter, String name, boolean shared, FieldErrors errors, String done) {
        return Templates.savedFilters(new View(filter, name, shared, list.count(filter), filters.mine(), errors, done));
    }
}
