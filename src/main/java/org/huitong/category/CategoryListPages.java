package org.huitong.category;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;

/** Where categories are made, put away and brought back. */
@Path(CategoryListPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class CategoryListPages {
    static final String PATH = "/admin/categories";

    @CheckedTemplate(basePath = "category")
    static class Templates {
        static native TemplateInstance list(ListPage page);
    }

    /**
     * The list.
     *
     * @param typed what was typed to create one, by the names of the inputs
     * @param mayEdit whether categories are the person's to change
     */
    record ListPage(
            List<CategoryView> categories,
            List<Category> archived,
            List<String> languages,
            Map<String, String> typed,
            FieldErrors errors,
            Message<?> refusal,
            String done,
            boolean mayEdit) {
        public String get(String input) {
            return typed.get(input);
        }

        public String input(String name, String tag) {
            return name + "." + tag;
        }

        public List<Option> models() {
            return categories.stream()
                    .map(category -> new Option(category.code(), category.name()))
                    .toList();
        }
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 22;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(CategoryMessages.class, CategoryMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FINAL_REVIEWER);
        }
    }

    @Inject
    Categories categories;

    @Inject
    CategoryShelf shelf;

    @Inject
    Language language;

    @GET
    public TemplateInstance list(@QueryParam("done") String done) {
        return Templates.list(page(Map.of(), null, null, done));
    }

    private ListPage page(Map<String, String> typed, FieldErrors errors, Message<?> refusal, String done) {
        return new ListPage(
                categories.views(), shelf.archived(), language.tags(), typed, errors, refusal, done, shelf.mayEdit());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@FormParam("code") String code, @FormParam("from") String from) {
        Map<String, String> typed = new LinkedHashMap<>();
        SentForm.values().forEach((input, values) -> typed.put(input, values.get(0)));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        language.tags().forEach(tag -> {
            names.put(tag, typed.get("name." + tag));
            descriptions.put(tag, typed.get("description." + tag));
        });
        try {
            shelf.create(new CategoryShelf.Wish(code, from, names, descriptions));
            return Response.seeOther(URI.create(PATH + "?done=created")).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.list(page(typed, invalid.errors(), null, null)))
                    .build();
        }
    }

    @POST
    @Path("{code}/archiving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(@PathParam("code") String code) {
        return move("archived", () -> shelf.archive(code));
    }

    @POST
    @Path("{code}/restoring")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("code") String code) {
        return move("restored", () -> shelf.restore(code));
    }

    private Response move(String done, Runnable action) {
        try {
            action.run();
            return Response.seeOther(URI.create(PATH + "?done=" + done)).build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(Templates.list(page(Map.of(), null, refused.reason(), null)))
                    .build();
        }
    }
}
