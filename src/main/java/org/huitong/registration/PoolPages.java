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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.category.Categories;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;

/** Where pools are opened, and unused ones removed. */
@Path(PoolPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class PoolPages {
    static final String PATH = QuotaPages.PATH + "/pools";

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance pool(NewPool page);
    }

    /** The form of a new pool. */
    record NewPool(
            Pools.Wish wish, List<Option> forums, List<Option> categories, List<String> languages, FieldErrors errors) {
        public String name(String tag) {
            return wish.names().get(tag);
        }

        public String input(String tag) {
            return "name." + tag;
        }
    }

    @Inject
    Pools pools;

    @Inject
    Quotas quotas;

    @Inject
    QuotaPages board;

    @Inject
    Categories categories;

    @Inject
    Language language;

    @GET
    public TemplateInstance form() {
        return Templates.pool(page(new Pools.Wish(null, List.of(), Map.of(), null), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam("forum") String forum,
            @FormParam("categories") List<String> chosen,
            @FormParam("capacity") String capacity) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> sent = SentForm.values();
        language.tags()
                .forEach(tag -> names.put(
                        tag, sent.getOrDefault("name." + tag, List.of("")).get(0)));
        var wish = new Pools.Wish(forum, chosen, names, capacity);
        try {
            pools.open(wish);
            return Response.seeOther(URI.create(QuotaPages.PATH + "?done=created"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.pool(page(wish, invalid.errors())))
                    .build();
        }
    }

    @GET
    @Path("{pool}")
    public Response edit(@PathParam("pool") long pool, @QueryParam("offered") Integer offered) {
        return board.page(200, quotas.ofPool(pool), null, null, null, offered);
    }

    @POST
    @Path("{pool}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("pool") long pool, @FormParam("seen") Integer seen, @FormParam("capacity") String typed) {
        return board.change(quotas.ofPool(pool), typed, false, capacity -> quotas.changePool(pool, seen, capacity));
    }

    @POST
    @Path("{pool}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("pool") long pool) {
        try {
            pools.remove(pool);
            return Response.seeOther(URI.create(QuotaPages.PATH + "?done=removed"))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(QuotaPages.Templates.quotas(board.board(null, null, null, refused.reason())))
                    .build();
        }
    }

    private NewPool page(Pools.Wish wish, FieldErrors errors) {
        return new NewPool(
                wish,
                pools.forums().stream()
                        .map(forum -> new Option(forum.code, forum.code + " " + forum.name))
                        .toList(),
                categories.all().stream()
                        .map(category -> new Option(category.code, category.name))
                        .toList(),
                language.tags(),
                errors);
    }
}
