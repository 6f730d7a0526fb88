package org.huitong.staff;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;

/** Where the system administrator manages the accounts of staff. What they may do is granted elsewhere. */
@Path("/admin/accounts")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
class AccountPages {
    static final int PAGE = 50;
    private static final Set<String> DONE = Set.of("saved", "deactivated", "reactivated", "unlocked", "factor");

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance accounts(
                Page<AccountView> page, AccountFilter filter, String after, List<Option> states, boolean granting);

        static native TemplateInstance newAccount(AccountForm form, List<Option> groups, FieldErrors errors);

        /**
         * @param done what has just happened, null if nothing
         * @param provider null if none is set up
         */
        static native TemplateInstance account(
                AccountView account,
                AccountForm form,
                List<Option> groups,
                FieldErrors errors,
                Message<?> refusal,
                String done,
                List<HistoryLine> history,
                SignInProvider.Offer provider);

        static native TemplateInstance accessLink(AccessLinks.Made made, String address);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 10;
        }

        @Override
        public String href() {
            return "/admin/accounts";
        }

        @Override
        public Message<?> label() {
            return Message.of(AccountMessages.class, AccountMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.SYSTEM_ADMINISTRATOR);
        }
    }

    @Inject
    AccountList list;

    @Inject
    StaffMembers members;

    @Inject
    AccountTerms terms;

    @Inject
    ScopeChoices choices;

    @Inject
    AccountHistory history;

    @Inject
    PublicAddress address;

    @All
    @Inject
    List<SignInProvider> providers;

    @Inject
    UriInfo uri;

    @GET
    public TemplateInstance list(
            @QueryParam("q") String q, @QueryParam("state") String state, @QueryParam("after") String after) {
        AccountFilter filter = AccountFilter.of(q, state, after);
        return Templates.accounts(list.page(filter, PAGE), filter, after, states(), false);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.newAccount(AccountForm.nothing(), choices.groups(null), null);
    }

    /** Answers with the page itself and not with a redirection: the link is shown this once and kept nowhere. */
    @POST
    public Response invite(@BeanParam AccountForm form) {
        try {
            var errors = new FieldErrors();
            String username = AccountForm.readUsername("username", form.username(), errors);
            var details = form.read(errors, choices.groups(null), terms.today());
            errors.orElseThrow();
            return link(members.invite(username, details.orElseThrow()));
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.newAccount(form, choices.groups(null), invalid.errors()))
                    .build();
        }
    }

    @GET
    @Path("{username}")
    public TemplateInstance open(@PathParam("username") String username, @QueryParam("done") String done) {
        AccountView account = members.view(username);
        return show(account, AccountForm.of(account), null, null, done);
    }

    @POST
    @Path("{username}")
    public Response change(@PathParam("username") String username, @BeanParam AccountForm form) {
        AccountView account = members.view(username);
        var errors = new FieldErrors();
        // An end that has passed may stay while something else is written.
        boolean unchanged = AccountForm.of(account).expiresOn().equals(form.expiresOn());
        var details = form.read(errors, choices.groups(account.details()), unchanged ? LocalDate.MIN : terms.today());
        if (errors.any()) {
            return Response.status(422)
                    .entity(show(account, form, errors, null, null))
                    .build();
        }
        return act(username, form, "saved", name -> members.change(name, form.revision(), details.orElseThrow()));
    }

    /** As {@link #invite}, the link is shown this once. */
    @POST
    @Path("{username}/password-link")
    public Response passwordLink(@PathParam("username") String username) {
        try {
            return link(members.renewLink(username));
        } catch (Refused refused) {
            return refuse(username, null, refused);
        }
    }

    @POST
    @Path("{username}/deactivation")
    public Response deactivate(@PathParam("username") String username) {
        return act(username, null, "deactivated", members::deactivate);
    }

    @POST
    @Path("{username}/reactivation")
    public Response reactivate(@PathParam("username") String username) {
        return act(username, null, "reactivated", members::reactivate);
    }

    /** For whoever has lost the authenticator along with the recovery codes. */
    @POST
    @Path("{username}/second-factor-reset")
    public Response resetFactor(@PathParam("username") String username) {
        return act(username, null, "factor", members::resetFactor);
    }

    @POST
    @Path("{username}/unlocking")
    public Response unlock(@PathParam("username") String username) {
        return act(username, null, "unlocked", members::unlock);
    }

    /** @param typed what stands in the form, if it is the form that was sent */
    private Response act(String username, AccountForm typed, String done, Consumer<String> action) {
        try {
            action.accept(username);
            return Response.seeOther(URI.create("/admin/accounts/" + username + "?done=" + done))
                    .build();
        } catch (Refused refused) {
            return refuse(username, typed, refused);
        }
    }

    private Response refuse(String username, AccountForm typed, Refused refused) {
        if (refused.status() != 409) {
            throw refused;
        }
        AccountView now = members.view(username);
        AccountForm form = typed == null ? AccountForm.of(now) : typed.seen(now.revision());
        // Whoever came second is told, field by field, what stands there now, and decides again.
        FieldErrors errors = refused.code().equals("ACCOUNT_CHANGED") ? differences(form, now) : null;
        return Response.status(409)
                .entity(show(now, form, errors, refused.reason(), null))
                .build();
    }

    private FieldErrors differences(AccountForm form, AccountView now) {
        var errors = new FieldErrors();
        form.read(new FieldErrors(), choices.groups(now.details()), LocalDate.MIN)
                .map(typed -> typed.differences(now.details()))
                .orElse(List.of())
                .forEach(field -> errors.add(
                        field, "CHANGED", Message.of(AccountMessages.class, m -> m.nowStands(stands(now, field)))));
        return errors;
    }

    private String stands(AccountView now, String field) {
        Object value =
                switch (field) {
                    case "displayName" -> now.details().displayName();
                    case "email" -> now.details().email();
                    case "workingGroup" -> group(now.details());
                    default -> now.expiresOn();
                };
        return value == null ? "–" : value.toString();
    }

    private TemplateInstance show(
            AccountView account, AccountForm form, FieldErrors errors, Message<?> refusal, String done) {
        return Templates.account(
                account,
                form,
                choices.groups(account.details()),
                errors,
                refusal,
                done != null && DONE.contains(done) ? done : null,
                history.of(account.username()),
                provider());
    }

    private SignInProvider.Offer provider() {
        return providers.stream()
                .flatMap(provider -> provider.offer().stream())
                .findFirst()
                .orElse(null);
    }

    private Response link(AccessLinks.Made made) {
        return Response.ok(Templates.accessLink(made, address.of(made.path(), uri.getBaseUri())))
                .build();
    }

    /** By name; null if none. */
    private Object group(AccountDetails details) {
        return choices.groups(details).stream()
                .filter(option -> option.value().equals(details.workingGroup()))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    static List<Option> states() {
        return Arrays.stream(AccountState.values())
                .map(state -> new Option(state.name(), Message.of(AccountMessages.class, m -> m.state(state))))
                .toList();
    }
}
