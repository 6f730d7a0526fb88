package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Set;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** Where the security administrator grants roles and scopes: chosen, looked at before and after, then granted. */
@Path("/admin/roles")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
class GrantPages {
    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance grant(
                GrantView page, FieldErrors errors, Message<?> refusal, boolean done, List<HistoryLine> history);

        static native TemplateInstance grantReview(GrantView page, Change change);
    }

    /**
     * The account, what is ticked, and what there is to tick.
     *
     * @param own whether it is the reader's own, which others decide about
     */
    record GrantView(AccountView account, GrantForm form, List<ScopeChoices.Choices> choices, boolean own) {
        public List<Option> staffRoles() {
            return roles(Roles.STAFF);
        }

        public List<Option> administratorRoles() {
            return roles(Roles.ADMINISTRATORS);
        }

        public List<ScopeChoices.Limit> limits() {
            return ScopeChoices.limits(account.scope(), choices);
        }

        private static List<Option> roles(List<String> names) {
            return names.stream()
                    .map(role -> new Option(role, Message.of(GrantMessages.class, m -> m.roleAndWhat(role))))
                    .toList();
        }
    }

    /** Roles and limits as they would be. */
    record Change(List<String> roles, List<ScopeChoices.Limit> limits, boolean any) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 10;
        }

        @Override
        public String href() {
            return "/admin/roles";
        }

        @Override
        public Message<?> label() {
            return Message.of(GrantMessages.class, GrantMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.SECURITY_ADMINISTRATOR);
        }
    }

    @Inject
    AccountList list;

    @Inject
    StaffMembers members;

    @Inject
    Grants grants;

    @Inject
    ScopeChoices choices;

    @Inject
    AccountHistory history;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance list(
            @QueryParam("q") String q, @QueryParam("state") String state, @QueryParam("after") String after) {
        AccountFilter filter = AccountFilter.of(q, state, after);
        return AccountPages.Templates.accounts(
                list.page(filter, AccountPages.PAGE), filter, after, AccountPages.states(), true);
    }

    @GET
    @Path("{username}")
    public TemplateInstance open(@PathParam("username") String username, @QueryParam("done") String done) {
        AccountView account = members.view(username);
        return show(view(account, GrantForm.of(account)), null, null, "granted".equals(done));
    }

    /**
     * Shows what would change before it does.
     *
     * @param edit back to the form, with what was ticked
     */
    @POST
    @Path("{username}/review")
    public Response review(
            @PathParam("username") String username, @BeanParam GrantForm form, @FormParam("edit") boolean edit) {
        GrantView page = view(members.view(username), form);
        if (edit) {
            return Response.ok(show(page, null, null, false)).build();
        }
        try {
            check(page);
            return Response.ok(Templates.grantReview(page, change(page))).build();
        } catch (Refused refused) {
            return refuse(username, form, refused);
        }
    }

    @POST
    @Path("{username}")
    public Response grant(@PathParam("username") String username, @BeanParam GrantForm form) {
        try {
            check(view(members.view(username), form));
            grants.grant(actor.name(), username, form.revision(), form.granted(), form.scope());
            return Response.seeOther(URI.create("/admin/roles/" + username + "?done=granted"))
                    .build();
        } catch (Refused refused) {
            return refuse(username, form, refused);
        }
    }

    private void check(GrantView page) {
        Grants.refuseOwn(actor.name(), page.account().username());
        var errors = new FieldErrors();
        page.form().check(errors, page.choices());
        errors.orElseThrow();
        AccountRoles.check(page.form().granted());
    }

    private static Change change(GrantView page) {
        GrantForm form = page.form();
        return new Change(
                AccountView.inOrder(form.granted()),
                ScopeChoices.limits(form.scope(), page.choices()),
                !form.granted().equals(Set.copyOf(page.account().roles()))
                        || !form.scope().equals(page.account().scope()));
    }

    /** What was ticked stays; the account above it is as it is now. */
    private Response refuse(String username, GrantForm form, Refused refused) {
        if (refused.status() == 404) {
            throw refused;
        }
        AccountView now = members.view(username);
        FieldErrors errors = refused instanceof Invalid invalid ? invalid.errors() : null;
        Message<?> told = errors == null ? refused.reason() : null;
        return Response.status(refused.status())
                .entity(show(view(now, form.seen(now.revision())), errors, told, false))
                .build();
    }

    private TemplateInstance show(GrantView page, FieldErrors errors, Message<?> refusal, boolean done) {
        return Templates.grant(
                page, errors, refusal, done, history.of(page.account().username()));
    }

    private GrantView view(AccountView account, GrantForm form) {
        return new GrantView(
                account, form, choices.all(account.scope()), account.username().equals(actor.name()));
    }
}
