package org.huitong.program;

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
import java.util.Arrays;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** One slot of an agenda: what, when, and what follows it. Who appears in it is {@link CastPages}. */
@Path(ProgrammePages.PATH + "/{code}/items")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.PROGRAMME, Roles.HOST})
class ItemPages {
    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance newItem(ForumSheet sheet, ItemForm form, FieldErrors errors, List<Option> kinds);

        static native TemplateInstance item(ItemPage page);

        static native TemplateInstance push(PushPage page);
    }

    /**
     * A slot.
     *
     * @param speakers who can be put into it
     * @param typed what was typed to add a speaker or a material, by the names of the inputs
     * @param askReason what has to be said why about: {@code item} or {@code cast}; null if nothing
     */
    record ItemPage(
            ForumSheet sheet,
            ItemView item,
            ItemForm form,
            List<SpeakerView> speakers,
            Typed typed,
            FieldErrors errors,
            Message<?> refusal,
            String askReason,
            String done) {
        public String path() {
            return ProgrammePages.PATH + "/" + sheet.code() + "/items/" + item.id();
        }

        public String removal() {
            return path() + "/removal";
        }

        public boolean asks(String what) {
            return what.equals(askReason);
        }

        /** Whether the form that adds a speaker is unfolded. */
        public boolean adding() {
            return "add".equals(typed.get("action"));
        }

        /** The same of the one that asks for a material. */
        public boolean asking() {
            return typed.values().containsKey("materialTitle");
        }

        public List<Option> kinds() {
            return ItemPages.kinds();
        }

        public List<Option> roles() {
            return Arrays.stream(Speaker.Role.values())
                    .map(role -> new Option(role.name(), Message.of(ProgramMessages.class, m -> m.speakerRole(role))))
                    .toList();
        }

        /** Those who are not in it yet. */
        public List<Option> others() {
            return speakers.stream()
                    .filter(one -> item.cast().stream().noneMatch(cast -> cast.speaker() == one.id()))
                    .map(one -> new Option(Long.toString(one.id()), one.name() + " · " + one.title()))
                    .toList();
        }
    }

    /** What would come of a change. */
    record PushPage(ForumSheet sheet, ItemView item, ItemForm form, PushView push) {
        public long minutes() {
            return push.by().toMinutes();
        }

        /** What is sent on when it is done. */
        public boolean keeps(String input) {
            return input.matches("version|kind|start|end|alongside|reason|title\\..+");
        }

        public String path() {
            return ProgrammePages.PATH + "/" + sheet.code() + "/items/" + item.id();
        }
    }

    @Inject
    ProgrammeDesk desk;

    @Inject
    SpeakerDesk speakerDesk;

    @Inject
    Agendas agendas;

    @Inject
    Materials materials;

    @Inject
    Editions editions;

    @Inject
    Language language;

    @GET
    @Path("new")
    public TemplateInstance blank(@PathParam("code") String code) {
        ForumSheet sheet = desk.sheet(code);
        return Templates.newItem(sheet, ItemForm.after(sheet, language.tags()), null, kinds());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("code") String code) {
        ForumSheet sheet = desk.sheet(code);
        var form = new ItemForm(Typed.sent(language.tags()));
        var errors = new FieldErrors();
        try {
            var wish = form.read(editions.current().zone, errors);
            errors.orElseThrow();
            long id = agendas.add(code, wish.orElseThrow());
            return Response.seeOther(URI.create(ProgrammePages.PATH + "/" + code + "/items/" + id + "?done=added"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.newItem(sheet, form, invalid.errors(), kinds()))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(
            @PathParam("code") String code, @PathParam("id") long id, @QueryParam("done") String done) {
        return Templates.item(page(code, id, null, Typed.empty(language.tags()), null, null, null, done));
    }

    /** @param form null to fill it with what is stored */
    ItemPage page(
            String code,
            long id,
            ItemForm form,
            Typed typed,
            FieldErrors errors,
            Message<?> refusal,
            String askReason,
            String done) {
        ForumSheet sheet = desk.sheet(code);
        ItemView item = item(sheet, id);
        return new ItemPage(
                sheet,
                item,
                form == null ? ItemForm.of(item, language.tags()) : form,
                speakerDesk.all(),
                typed,
                errors,
                refusal,
                askReason,
                done);
    }

    static ItemView item(ForumSheet sheet, long id) {
        return sheet.items().stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(ProgramScope::noItem);
    }

    /**
     * Changes it, or shows first what would come of it.
     *
     * @param look asks only what would move to when
     */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("code") String code, @PathParam("id") long id, @FormParam("look") boolean look) {
        item(desk.sheet(code), id);
        var form = new ItemForm(Typed.sent(language.tags()));
        var errors = new FieldErrors();
        try {
            ItemWish wish = form.read(editions.current().zone, errors).orElse(null);
            errors.orElseThrow();
            int version = form.typed().number("version");
            if (look) {
                return Response.ok(Templates.push(push(code, id, form, wish))).build();
            }
            String done = agendas.change(
                            code, id, version, wish, form.on("push"), form.on("extend"), form.get("reason"))
                    .map(push -> "pushed&push=" + push)
                    .orElse("itemChanged");
            return Response.seeOther(URI.create(ProgrammePages.PATH + "/" + code + "?done=" + done + "#item-" + id))
                    .build();
        } catch (Invalid invalid) {
            return refused(code, id, form, invalid);
        } catch (Refused refused) {
            return refused(code, id, form, refused);
        }
    }

    private PushPage push(String code, long id, ItemForm form, ItemWish wish) {
        ForumSheet sheet = desk.sheet(code);
        PushView push = agendas.preview(code, id, form.typed().number("version"), wish.time());
        return new PushPage(sheet, item(sheet, id), form, push);
    }

    Response refused(String code, long id, ItemForm form, Invalid invalid) {
        return refused(422, page(code, id, form, form.typed(), invalid.errors(), null, null, null));
    }

    Response refused(String code, long id, ItemForm form, Refused refused) {
        if (refused.status() != 409) {
            throw refused;
        }
        boolean busy = refused.code().equals(Conflicts.BUSY);
        if (ProgrammePages.stale(refused)) {
            form.typed().with("version", item(desk.sheet(code), id).version());
        }
        return refused(409, page(code, id, form, form.typed(), null, refused.reason(), busy ? "item" : null, null));
    }

    private static Response refused(int status, ItemPage page) {
        return Response.status(status).entity(Templates.item(page)).build();
    }

    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("code") String code, @PathParam("id") long id, @FormParam("version") int version) {
        item(desk.sheet(code), id);
        try {
            agendas.remove(code, id, version);
            return Response.seeOther(URI.create(ProgrammePages.PATH + "/" + code + "?done=itemRemoved"))
                    .build();
        } catch (Refused refused) {
            return refused(code, id, ItemForm.of(item(desk.sheet(code), id), language.tags()), refused);
        }
    }

    /** Asks for something to be handed in for it. */
    @POST
    @Path("{id}/materials")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("code") String code, @PathParam("id") long id) {
        item(desk.sheet(code), id);
        Typed typed = Typed.sent(language.tags());
        try {
            materials.ask(code, id, MaterialPages.wish(typed, editions.current().zone));
            return Response.seeOther(
                            URI.create(ProgrammePages.PATH + "/" + code + "/items/" + id + "?done=asked#materials"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.item(page(code, id, null, typed, invalid.errors(), null, null, null)))
                    .build();
        }
    }

    static List<Option> kinds() {
        return Arrays.stream(AgendaItem.Kind.values())
                .map(kind -> new Option(kind.name(), Message.of(ProgramMessages.class, m -> m.itemKind(kind))))
                .toList();
    }
}
