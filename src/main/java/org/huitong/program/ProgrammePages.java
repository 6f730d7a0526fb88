package org.huitong.program;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huitong.edition.EditionMessages;
import org.huitong.edition.Editions;
import org.huitong.edition.OrganisationRole;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** All forums, and a new one. */
@Path(ProgrammePages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PROGRAMME)
class ProgrammePages {
    static final String PATH = "/admin/programme";

    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance programme(ListPage page);

        static native TemplateInstance newForum(
                ForumForm form, FieldErrors errors, List<Option> kinds, List<Option> roles);
    }

    /**
     * All forums.
     *
     * @param mayEdit whether forums, speakers and materials can be changed, which others only read
     * @param mayCreate whether this holds for all forums, and for which there are
     */
    record ListPage(ForumList list, String done, Message<?> refusal, boolean mayEdit, boolean mayCreate) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 28;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(PlanMessages.class, PlanMessages::title);
        }

        /** Published versions have an entry of their own. */
        @Override
        public boolean covers(String path) {
            return Menu.Entry.super.covers(path) && !path.startsWith(PATH + "/versions");
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.PROGRAMME, Roles.REPORTING);
        }
    }

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    ForumOrder order;

    @Inject
    Editions editions;

    @Inject
    Actor actor;

    @Inject
    Language language;

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.REPORTING})
    public TemplateInstance list(
            @QueryParam("q") String query,
            @QueryParam("kind") String kind,
            @QueryParam("by") String by,
            @QueryParam("done") String done) {
        return page(ForumList.of(desk.forums(), query, kind, by), done, null);
    }

    private TemplateInstance page(ForumList list, String done, Message<?> refusal) {
        boolean mayEdit = actor.may(Roles.PROGRAMME);
        return Templates.programme(new ListPage(list, done, refusal, mayEdit, mayEdit && order.mayChange()));
    }

    /** In the order in which they are printed, as it is now, with why it was not changed. */
    Response orderRefused(Refused refused) {
        return Response.status(refused.status())
                .entity(page(ForumList.of(desk.forums(), null, null, "order"), null, refused.reason()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        var form = new ForumForm(Typed.sent(language.tags()));
        var errors = new FieldErrors();
        try {
            var wish = form.read(editions.current().zone, errors);
            errors.orElseThrow();
            programmes.create(form.typed().tidy("code"), wish.orElseThrow());
            return Response.seeOther(URI.create(PATH + "/" + form.typed().tidy("code") + "?done=created"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422).entity(page(form, invalid.errors())).build();
        }
    }

    static TemplateInstance page(ForumForm form, FieldErrors errors) {
        return Templates.newForum(form, errors, kinds(), organisationRoles());
    }

    static List<Option> kinds() {
        return Arrays.stream(ForumKind.values())
                .map(kind -> new Option(kind.name(), Message.of(ProgramMessages.class, m -> m.kind(kind))))
                .toList();
    }

    static List<Option> organisationRoles() {
        return Arrays.stream(OrganisationRole.values())
                .map(role -> new Option(role.name(), Message.of(EditionMessages.class, m -> m.role(role))))
                .toList();
    }

    /** Whether it was refused since it is no longer as it was seen. */
    static boolean stale(Refused refused) {
        return refused.code().equals(Seen.CHANGED);
    }
}
