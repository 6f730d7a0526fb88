package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.category.Categories;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.program.Forum;
import org.huitong.program.Forums;

/** Where reviewers find registrations. */
@Path(ReviewPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING})
class ReviewPages {
    static final String PATH = "/admin/registrations";
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance reviewList(ListView list);

        static native TemplateInstance reviewList$results(ListView list);
    }

    /** The list with what it was filtered by and what it can be filtered by; whether the reader may take it out or decide. */
    record ListView(
            Page<ReviewRow> page,
            ReviewFilter filter,
            String after,
            RegistrationStatus done,
            List<Option> statuses,
            List<Option> categories,
            List<Option> forums,
            List<Option> delegations,
            List<Option> orders,
            List<SavedFilters.Saved> saved,
            boolean mayExport,
            boolean mayDecide) {
        public String status() {
            return filter.status() == null ? null : filter.status().name();
        }

        public String order() {
            return filter.order().name();
        }
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 20;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(ReviewMessages.class, ReviewMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING);
        }

        @Override
        public boolean covers(String path) {
            return Menu.Entry.super.covers(path) || path.startsWith("/admin/bulk-decisions");
        }
    }

    @Inject
    ReviewList list;

    @Inject
    SavedFilters saved;

    @Inject
    Categories categories;

    @Inject
    Actor actor;

    @Inject
    Forums forums;

    @Inject
    ReviewScope scope;

    @Inject
    DelegationDesk delegations;

    /** @param fragment from htmx: only the results are wanted */
    @GET
    public TemplateInstance list(
            @BeanParam ReviewQuery query,
            @QueryParam("done") String done,
            @HeaderParam("HX-Request") boolean fragment) {
        ReviewFilter filter = query.filter();
        var view = new ListView(
                list.page(filter, PAGE),
                filter,
                query.after(),
                Known.of(RegistrationStatus.class, done).orElse(null),
                statuses(),
                categories(),
                forumOptions(),
                delegations.toFilterBy(),
                orders(),
                fragment ? List.of() : saved.mine(),
                actor.may(Roles.FINAL_REVIEWER) || actor.may(Roles.REPORTING),
                actor.may(Roles.FIRST_REVIEWER) || actor.may(Roles.FINAL_REVIEWER));
        return fragment ? Templates.reviewList$results(view) : Templates.reviewList(view);
    }

    private static List<Option> statuses() {
        return Arrays.stream(RegistrationStatus.values())
                .map(s -> new Option(s.name(), Message.of(RegistrationMessages.class, m -> m.status(s))))
                .toList();
    }

    private List<Option> categories() {
        return categories.views().stream()
                .map(c -> new Option(c.code(), c.name()))
                .toList();
    }

    private List<Option> forumOptions() {
        return forums.all().stream()
                .filter(f -> f.registrable && scope.covers(f.code))
                .map((Forum f) -> new Option(f.code, f.code + " " + f.name))
                .toList();
    }

    /** The usual order is the empty entry of the list. */
    private static List<Option> orders() {
        return Stream.of(
                        ReviewFilter.Order.OLDEST,
                        ReviewFilter.Order.NAME,
                        ReviewFilter.Order.STROKES,
                        ReviewFilter.Order.REFERENCE)
                .map(o -> new Option(o.name(), Message.of(ReviewMessages.class, m -> m.orderName(o))))
                .toList();
    }
}
