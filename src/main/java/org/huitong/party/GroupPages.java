package org.huitong.party;

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
import java.net.URI;
import java.util.List;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;

/** Where one person registers several, and sees all of them. */
@Path(GroupPages.PATH)
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class GroupPages {
    static final String PATH = "/group-registrations";

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance groupStart(String registeredBy, int most, FieldErrors errors);

        static native TemplateInstance group(Groups.View group, List<CategoryView> categories, boolean added);
    }

    @Inject
    Groups groups;

    @Inject
    Categories categories;

    @GET
    public TemplateInstance start() {
        return Templates.groupStart(null, Groups.MOST, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@FormParam("registeredBy") String registeredBy) {
        try {
            return Response.seeOther(URI.create(PATH + "/" + groups.begin(registeredBy)))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.groupStart(registeredBy, Groups.MOST, invalid.errors()))
                    .build();
        }
    }

    @GET
    @Path("{key}")
    public TemplateInstance show(@PathParam("key") String key, @QueryParam("done") String done) {
        return Templates.group(
                groups.view(key),
                categories.views().stream().filter(CategoryView::open).toList(),
                "added".equals(done));
    }
}
