package org.huitong.kit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.program.ForumKind;

/** The standard kit of each kind of forum: read, changed item by item, and brought into the checklists there are. */
@Path("/admin/kit/templates")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.VENUE)
class KitTemplatePages {
    private static final String NEW = "new";

    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance templates(List<KitTemplate> all);

        static native TemplateInstance template(TemplatePage page);

        static native TemplateInstance templateItem(ItemPage page);

        static native TemplateInstance update(UpdatePage page);
    }

    /**
     * @param differing how many checklists do not follow it
     * @param problem why something was refused; null if nothing was
     */
    record TemplatePage(
            KitTemplate template, Map<String, LocalText> groups, int differing, Message<?> problem, String done) {
        public Message<?> due(TemplateItem item) {
            int hours = item.dueHours();
            return Message.of(StandardKitMessages.class, m -> hours < 0 ? m.dueAfter(-hours) : m.dueBefore(hours));
        }

        public Object group(TemplateItem item) {
            return groups.containsKey(item.group()) ? groups.get(item.group()) : item.group();
        }
    }

    /**
     * @param code of the item, or {@code new}
     * @param revision that the writer has seen; stays while the form is mended
     */
    record ItemPage(
            ForumKind kind,
            String code,
            int revision,
            TemplateItemForm form,
            Map<String, LocalText> groups,
            FieldErrors errors,
            Message<?> problem) {
        public String path() {
            return "/admin/kit/templates/" + kind + "/items/" + code;
        }

        public String removal() {
            return path() + "/removal";
        }

        /** As it was typed, in both languages. */
        public LocalText name() {
            return LocalText.of(form.nameZh(), form.nameEn());
        }

        public boolean known() {
            return !code.equals(NEW);
        }

        public List<Option> areas() {
            return Arrays.stream(Area.values())
                    .map(area -> new Option(area.name(), Message.of(KitMessages.class, m -> m.area(area))))
                    .toList();
        }

        public List<Option> bases() {
            return Arrays.stream(QuantityRule.Basis.values())
                    .map(basis -> new Option(basis.name(), Message.of(StandardKitMessages.class, m -> m.basis(basis))))
                    .toList();
        }

        public List<Option> groupOptions() {
            return groups.entrySet().stream()
                    .map(group -> new Option(group.getKey(), group.getValue()))
                    .toList();
        }
    }

    record UpdatePage(KitTemplate template, List<KitTemplates.Update> updates, Message<?> problem) {}

    @Inject
    KitTemplates templates;

    @Inject
    Kits kits;

    @GET
    public TemplateInstance all() {
        return Templates.templates(templates.all());
    }

    @GET
    @Path("{kind}")
    public TemplateInstance template(@PathParam("kind") String kind, @QueryParam("done") String done) {
        return page(known(kind), null, done);
    }

    @GET
    @Path("{kind}/items/{code}")
    public TemplateInstance item(@PathParam("kind") String kind, @PathParam("code") String code) {
        KitTemplate template = templates.of(known(kind));
        TemplateItemForm form = code.equals(NEW)
                ? TemplateItemForm.blank()
                : template.item(code).map(TemplateItemForm::of).orElseThrow(KitRefusals::unknown);
        return form(known(kind), code, template.revision, form, null, null);
    }

    @POST
    @Path("{kind}/items/{code}")
    public Response save(
            @PathParam("kind") String kind,
            @PathParam("code") String code,
            @FormParam("revision") int revision,
            @BeanParam TemplateItemForm form) {
        ForumKind known = known(kind);
        if (!code.equals(NEW) && templates.of(known).item(code).isEmpty()) {
            throw KitRefusals.unknown();
        }
        var errors = new FieldErrors();
        String own = code.equals(NEW) ? UUID.randomUUID().toString().substring(0, 8) : code;
        TemplateItem item = form.read(own, kits.groupNames().keySet(), errors).orElse(null);
        if (item == null) {
            return Response.status(422)
                    .entity(form(known, code, revision, form, errors, null))
                    .build();
        }
        try {
            templates.put(known, revision, item);
            return to(known, "saved");
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(form(known, code, revision, form, null, refused.reason()))
                    .build();
        }
    }

    @POST
    @Path("{kind}/items/{code}/removal")
    public Response remove(
            @PathParam("kind") String kind, @PathParam("code") String code, @FormParam("revision") int revision) {
        ForumKind known = known(kind);
        try {
            templates.remove(known, revision, code);
            return to(known, "removed");
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(known, refused.reason(), null))
                    .build();
        }
    }

    /** What bringing the checklists up to date would do. */
    @GET
    @Path("{kind}/update")
    public TemplateInstance preview(@PathParam("kind") String kind) {
        return preview(known(kind), null);
    }

    @POST
    @Path("{kind}/update")
    public Response update(@PathParam("kind") String kind, @FormParam("revision") int revision) {
        ForumKind known = known(kind);
        try {
            templates.bringUpToDate(known, revision);
            return to(known, "updated");
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(preview(known, refused.reason()))
                    .build();
        }
    }

    private TemplateInstance page(ForumKind kind, Message<?> problem, String done) {
        return Templates.template(new TemplatePage(
                templates.of(kind), kits.groupNames(), templates.updates(kind).size(), problem, done));
    }

    private TemplateInstance preview(ForumKind kind, Message<?> problem) {
        return Templates.update(new UpdatePage(templates.of(kind), templates.updates(kind), problem));
    }

    private TemplateInstance form(
            ForumKind kind, String code, int revision, TemplateItemForm form, FieldErrors errors, Message<?> problem) {
        return Templates.templateItem(new ItemPage(kind, code, revision, form, kits.groupNames(), errors, problem));
    }

    private static ForumKind known(String kind) {
        return Known.of(ForumKind.class, kind).orElseThrow(KitRefusals::unknown);
    }

    private static Response to(ForumKind kind, String done) {
        return Response.seeOther(URI.create("/admin/kit/templates/" + kind + "?done=" + done))
                .build();
    }
}
