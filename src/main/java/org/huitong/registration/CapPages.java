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
import java.util.List;
import java.util.function.Supplier;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.category.Categories;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** Where delegations are limited. */
@Path(CapPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class CapPages {
    static final String PATH = QuotaPages.PATH + "/delegations";

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance cap(NewCap page);

        static native TemplateInstance capEdit(CapPage page);
    }

    /** The form of a new limit, as typed. */
    record NewCap(
            String forum,
            String category,
            String delegation,
            String capacity,
            List<Option> forums,
            List<Option> categories,
            List<Option> delegations,
            FieldErrors errors) {}

    /**
     * A limit where it is changed.
     *
     * @param offered how many were just offered a place; -1 if nothing was stored
     */
    record CapPage(
            CapView view,
            String typed,
            FieldErrors errors,
            Message<?> refusal,
            int offered,
            List<HistoryLine> history) {
        public boolean done() {
            return offered >= 0;
        }
    }

    @Inject
    CapDesk caps;

    @Inject
    Pools pools;

    @Inject
    Categories categories;

    @Inject
    DelegationDesk delegations;

    @Inject
    AuditLog log;

    @GET
    public TemplateInstance form() {
        return Templates.cap(page(null, null, null, null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @FormParam("forum") String forum,
            @FormParam("category") String category,
            @FormParam("delegation") String delegation,
            @FormParam("capacity") String capacity) {
        try {
            caps.set(forum, category, delegation, capacity);
            return Response.seeOther(URI.create(QuotaPages.PATH + "?done=created"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.cap(page(forum, category, delegation, capacity, invalid.errors())))
                    .build();
        }
    }

    @GET
    @Path("{cap}")
    public Response edit(@PathParam("cap") long cap, @QueryParam("offered") Integer offered) {
        return page(200, cap, null, null, null, offered);
    }

    @POST
    @Path("{cap}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cap") long cap, @FormParam("seen") Integer seen, @FormParam("capacity") String typed) {
        caps.one(cap);
        var errors = new FieldErrors();
        Integer capacity = QuotaPages.capacity(typed, errors);
        if (errors.any()) {
            return page(422, cap, typed, errors, null, null);
        }
        return act(cap, typed, () -> PATH + "/" + cap + "?offered=" + caps.change(cap, seen, capacity));
    }

    @POST
    @Path("{cap}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(@PathParam("cap") long cap) {
        return act(cap, null, () -> {
            caps.lift(cap);
            return QuotaPages.PATH + "?done=removed";
        });
    }

    /** Does it and goes where that says, or shows on the page why not. */
    private Response act(long cap, String typed, Supplier<String> action) {
        try {
            return Response.seeOther(URI.create(action.get())).build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return page(refused.status(), cap, typed, null, refused.reason(), null);
        }
    }

    private Response page(int status, long cap, String typed, FieldErrors errors, Message<?> refusal, Integer offered) {
        CapView view = caps.one(cap);
        return Response.status(status)
                .entity(Templates.capEdit(new CapPage(
                        view,
                        typed == null ? "" + view.capacity() : typed,
                        errors,
                        refusal,
                        offered == null ? -1 : offered,
                        log.historyOf("quota", view.subject()))))
                .build();
    }

    private NewCap page(String forum, String category, String delegation, String capacity, FieldErrors errors) {
        return new NewCap(
                forum,
                category,
                delegation,
                capacity,
                pools.forums().stream()
                        .map(one -> new Option(one.code, one.code + " " + one.name))
                        .toList(),
                categories.all().stream()
                        .map(one -> new Option(one.code, one.name))
                        .toList(),
                delegations.choices(),
                errors);
    }
}
