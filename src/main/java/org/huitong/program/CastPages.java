package org.huitong.program;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Who appears in a slot: put in, taken out, in which order. */
@Path(ProgrammePages.PATH + "/{code}/items/{id}/cast")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.PROGRAMME, Roles.HOST})
class CastPages {
    @Inject
    ProgrammeDesk desk;

    @Inject
    ItemPages items;

    @Inject
    Agendas agendas;

    @Inject
    Speakers speakers;

    @Inject
    Language language;

    /**
     * {@code action} is {@code add}, or {@code up:…}, {@code down:…}, {@code remove:…} with the key of somebody who is in it.
     * Who is added is chosen by {@code speaker}, or is new and described by {@code speakerName} and so on.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("code") String code, @PathParam("id") long id) {
        ItemView item = ItemPages.item(desk.sheet(code), id);
        Typed typed = Typed.sent(language.tags());
        try {
            String action = typed.get("action");
            List<CastWish> cast = new ArrayList<>(item.cast().stream()
                    .map(one -> new CastWish(one.speaker(), one.role()))
                    .toList());
            if (action.equals("add")) {
                add(code, id, typed, cast);
            } else {
                arrange(action, cast);
                agendas.cast(code, id, typed.number("version"), cast, typed.get("reason"));
            }
            return Response.seeOther(URI.create(ProgrammePages.PATH + "/" + code + "/items/" + id + "?done=cast#cast"))
                    .build();
        } catch (Invalid invalid) {
            return page(422, items.page(code, id, null, typed, invalid.errors(), null, null, null));
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            String ask = refused.code().equals(Conflicts.BUSY) ? "cast" : null;
            return page(409, items.page(code, id, null, typed, null, refused.reason(), ask, null));
        }
    }

    private static Response page(int status, ItemPages.ItemPage page) {
        return Response.status(status).entity(ItemPages.Templates.item(page)).build();
    }

    private void add(String code, long id, Typed typed, List<CastWish> cast) {
        var errors = new FieldErrors();
        Speaker.Role role = Known.of(Speaker.Role.class, typed.get("role")).orElse(null);
        if (role == null) {
            errors.add("role", "MISSING", Message.of(ProgrammeMessages.class, ProgrammeMessages::textMissing));
        }
        String known = typed.get("speaker");
        if (known.matches("\\d{1,19}")) {
            errors.orElseThrow();
            cast.add(new CastWish(Long.parseLong(known), role));
            agendas.cast(code, id, typed.number("version"), cast, typed.get("reason"));
        } else {
            var wish = new SpeakerWish(
                    typed.tidy("speakerName"),
                    typed.tidy("speakerLatinName").isEmpty() ? null : typed.tidy("speakerLatinName"),
                    typed.text("speakerTitle"),
                    null);
            if (wish.name().isEmpty()) {
                errors.add("speaker", "MISSING", Message.of(ItemMessages.class, ItemMessages::chooseOrName));
            }
            errors.orElseThrow();
            agendas.castNew(code, id, typed.number("version"), wish, role, typed.get("reason"));
        }
    }

    private static void arrange(String action, List<CastWish> cast) {
        if (!action.matches("(up|down|remove):\\d{1,19}")) {
            return;
        }
        long who = Long.parseLong(action.replaceAll(".*:", ""));
        int at = cast.stream().map(CastWish::speaker).toList().indexOf(who);
        int to = action.startsWith("up") ? at - 1 : at + 1;
        if (at >= 0 && action.startsWith("remove")) {
            cast.remove(at);
        } else if (at >= 0 && to >= 0 && to < cast.size()) {
            cast.add(to, cast.remove(at));
        }
    }
}
