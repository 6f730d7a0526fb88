package org.huitong.delegation;

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
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;

/** The list of delegations, to which organisations can be added. */
@Path(DelegationAdminPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class DelegationAdminPages {
    static final String PATH = "/admin/delegations";

    @CheckedTemplate(basePath = "delegation")
    static class Templates {
        static native TemplateInstance list(ListPage page);
    }

    /**
     * The page.
     *
     * @param typed what was typed to add one, by the names of the inputs
     */
    record ListPage(
            List<Delegation> delegations,
            List<String> languages,
            Map<String, String> typed,
            FieldErrors errors,
            Message<?> refusal,
            String done) {
        public String get(String input) {
            return typed.get(input);
        }

        public String name(String tag) {
            return "name." + tag;
        }

        public String deletion(Delegation one) {
            return PATH + "/" + one.code + "/deletion";
        }

        public boolean added() {
            return "added".equals(done);
        }

        public boolean removed() {
            return "removed".equals(done);
        }
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 23;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(DelegationMessages.class, DelegationMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FINAL_REVIEWER);
        }
    }

    @Inject
    Delegations delegations;

    @Inject
    Language language;

    @GET
    public TemplateInstance list(@QueryParam("done") String done) {
        return Templates.list(page(Map.of(), null, null, done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@FormParam("code") String code) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> typed = new LinkedHashMap<>();
        SentForm.values().forEach((input, values) -> typed.put(input, values.get(0)));
        language.tags().forEach(tag -> names.put(tag, typed.get("name." + tag)));
        try {
            delegations.add(code, names);
            return Response.seeOther(URI.create(PATH + "?done=added")).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.list(page(typed, invalid.errors(), null, null)))
                    .build();
        }
    }

    @POST
    @Path("{code}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("code") String code) {
        try {
            delegations.remove(code);
            return Response.seeOther(URI.create(PATH + "?done=removed")).build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(Templates.list(page(Map.of(), null, refused.reason(), null)))
                    .build();
        }
    }

    private ListPage page(Map<String, String> typed, FieldErrors errors, Message<?> refusal, String done) {
        return new ListPage(delegations.all(), language.tags(), typed, errors, refusal, done);
    }
}
