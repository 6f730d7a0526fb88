package org.huitong.registration;

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
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** How full the forums are, and where it is said how many find room. */
@Path(QuotaPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING})
class QuotaPages {
    static final String PATH = "/admin/quotas";
    private static final int MAX = 100_000;

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance quotas(Board board);

        static native TemplateInstance quota(Editing page);
    }

    /**
     * How many take part.
     *
     * @param pools those of the chosen forum and category, or all
     * @param forum code; null for all, like {@code category}
     * @param caps how delegations are limited
     * @param done what was just done: {@code created}, {@code removed}; null for nothing
     * @param mayChangeAll whether what concerns all forums is the person's to change
     */
    record Board(
            List<QuotaView> totals,
            List<QuotaView> pools,
            List<Option> forums,
            List<Option> categories,
            String forum,
            String category,
            List<CapView> caps,
            String done,
            Message<?> refusal,
            boolean mayChange,
            boolean mayChangeAll) {
        /** Who shares the pool. */
        public String names(QuotaView pool) {
            return categories.stream()
                    .filter(category -> pool.members().contains(category.value()))
                    .map(category -> category.label().toString())
                    .collect(Collectors.joining(" + "));
        }
    }

    /**
     * One pool on the page where it is changed.
     *
     * @param offered how many were just offered a place; -1 if nothing was stored
     */
    record Editing(
            QuotaView view,
            String typed,
            FieldErrors errors,
            Message<?> refusal,
            int offered,
            List<HistoryLine> history) {
        public int max() {
            return MAX;
        }

        public boolean done() {
            return offered >= 0;
        }
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 21;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(QuotaMessages.class, QuotaMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING);
        }
    }

    @Inject
    Quotas quotas;

    @Inject
    CapDesk caps;

    @Inject
    ReviewScope scope;

    @Inject
    AuditLog log;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance board(
            @QueryParam("forum") String forum,
            @QueryParam("category") String category,
            @QueryParam("done") String done) {
        return Templates.quotas(board(forum, category, done, null));
    }

    /** The board, as it is also shown when something on it was refused. */
    Board board(String forum, String category, String done, Message<?> refusal) {
        List<QuotaView> all = quotas.ofForums();
        List<Option> forums = all.stream()
                .map(pool -> new Option(pool.forum(), pool.forum() + " " + pool.forumName()))
                .distinct()
                .toList();
        List<Option> categories = quotas.ofCategories().stream()
                .map(total -> new Option(total.category(), total.name().toString()))
                .toList();
        String oneForum = known(forums, forum);
        String oneCategory = known(categories, category);
        List<QuotaView> pools = all.stream()
                .filter(pool -> oneForum == null || oneForum.equals(pool.forum()))
                .filter(pool -> oneCategory == null || pool.admits(oneCategory))
                .toList();
        boolean mayChange = actor.may(Roles.FINAL_REVIEWER);
        return new Board(
                quotas.ofCategories(),
                pools,
                forums,
                categories,
                oneForum,
                oneCategory,
                caps.all(),
                done,
                refusal,
                mayChange,
                mayChange && !scope.limited());
    }

    /** What is mistyped shows everything. */
    private static String known(List<Option> options, String value) {
        return options.stream()
                .map(Option::value)
                .filter(known -> known.equals(value))
                .findFirst()
                .orElse(null);
    }

    @GET
    @Path("forums/{forum}/{category}")
    @RolesAllowed(Roles.FINAL_REVIEWER)
    public Response ofForum(
            @PathParam("forum") String forum,
            @PathParam("category") String category,
            @QueryParam("offered") Integer offered) {
        return page(200, quotas.ofForum(forum, category), null, null, null, offered);
    }

    @POST
    @Path("forums/{forum}/{category}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.FINAL_REVIEWER)
    public Response changeForum(
            @PathParam("forum") String forum,
            @PathParam("category") String category,
            @FormParam("seen") Integer seen,
            @FormParam("capacity") String typed) {
        QuotaView view = quotas.ofForum(forum, category);
        return change(view, typed, false, capacity -> quotas.changeForum(forum, category, seen, capacity));
    }

    @GET
    @Path("categories/{category}")
    @RolesAllowed(Roles.FINAL_REVIEWER)
    public Response ofCategory(@PathParam("category") String category, @QueryParam("offered") Integer offered) {
        return page(200, quotas.ofCategory(category), null, null, null, offered);
    }

    @POST
    @Path("categories/{category}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.FINAL_REVIEWER)
    public Response changeCategory(
            @PathParam("category") String category,
            @FormParam("seen") Integer seen,
            @FormParam("capacity") String typed) {
        return change(quotas.ofCategory(category), typed, true, capacity -> {
            quotas.changeCategory(category, seen, capacity < 0 ? null : capacity);
            return 0;
        });
    }

    /** What was typed; null, and told to the errors, if it is no number of places. */
    static Integer capacity(String typed, FieldErrors errors) {
        String text = Texts.tidy(typed);
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MAX) {
            errors.add("capacity", "RANGE", Message.of(QuotaMessages.class, m -> m.capacityWrong(MAX)));
            return null;
        }
        return Integer.valueOf(text);
    }

    /** Changes it, or shows on the page why not. */
    Response change(QuotaView view, String typed, boolean mayBeBlank, IntUnaryOperator change) {
        String text = Texts.tidy(typed);
        boolean blank = mayBeBlank && text.isEmpty();
        var errors = new FieldErrors();
        Integer capacity = blank ? Integer.valueOf(-1) : capacity(text, errors);
        if (errors.any()) {
            return page(422, view, typed, errors, null, null);
        }
        try {
            int offered = change.applyAsInt(capacity);
            return Response.seeOther(URI.create(view.address() + "?offered=" + offered))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            QuotaView now = view.forum() == null ? quotas.ofCategory(view.category()) : quotas.ofPool(view.pool());
            return page(refused.status(), now, typed, null, refused.reason(), null);
        }
    }

    /** The page where one is changed. */
    Response page(int status, QuotaView view, String typed, FieldErrors errors, Message<?> refusal, Integer offered) {
        String shown = typed != null
                ? typed
                : view.capacity() == null ? "" : view.capacity().toString();
        return Response.status(status)
                .entity(Templates.quota(new Editing(
                        view,
                        shown,
                        errors,
                        refusal,
                        offered == null ? -1 : offered,
                        log.historyOf("quota", view.subject()))))
                .build();
    }
}
