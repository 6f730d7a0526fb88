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
import java.time.Instant;
import java.util.List;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** One forum: its agenda, its facts, and what it takes to remove it. */
@Path(ProgrammePages.PATH + "/{code}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PROGRAMME)
class ForumPages {
    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance forum(ForumPage page);

        static native TemplateInstance facts(FactsPage page);

        static native TemplateInstance removal(Programmes.Removal removal, ForumSheet sheet, Message<?> refusal);
    }

    /**
     * A forum with its agenda.
     *
     * @param refusal why something was not done; null if nothing was refused
     * @param undo what would put the last move back; null if there is nothing to put back
     * @param mayEdit whether anything of it can be changed, or is only read
     * @param push by what the last move of several can be undone; null if there is none
     */
    record ForumPage(
            ForumSheet sheet,
            boolean mayEdit,
            String done,
            Message<?> refusal,
            Undo undo,
            Long push,
            List<HistoryLine> history) {
        public String path() {
            return ProgrammePages.PATH + "/" + sheet.code();
        }

        public String newItem() {
            return path() + "/items/new";
        }
    }

    /**
     * Where a slot was before it was moved.
     *
     * @param version of the slot as it is now
     */
    record Undo(long item, int version, Instant from, Instant until) {}

    /** @param askReason whether somebody has to say why speakers may be on two stages */
    record FactsPage(ForumSheet sheet, ForumForm form, FieldErrors errors, Message<?> refusal, boolean askReason) {
        /** Whether what is stored now has to be shown beside what was typed. */
        public boolean stale() {
            return refusal != null && !askReason;
        }

        public String arrangement() {
            return ProgrammePages.PATH + "/" + sheet.code() + "/facts/arrangement";
        }

        public List<Option> kinds() {
            return ProgrammePages.kinds();
        }

        public List<Option> roles() {
            return ProgrammePages.organisationRoles();
        }
    }

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    ForumOrder order;

    @Inject
    ProgrammePages list;

    @Inject
    Actor actor;

    @Inject
    Editions editions;

    @Inject
    Language language;

    @Inject
    AuditLog log;

    /**
     * @param moved the slot that was moved last, with when it was ({@code from} and {@code until}), so that it can be put
     *     back
     * @param push by what the last move of several can be undone
     */
    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST, Roles.REPORTING})
    public TemplateInstance show(
            @PathParam("code") String code,
            @QueryParam("done") String done,
            @QueryParam("moved") Long moved,
            @QueryParam("from") Long from,
            @QueryParam("until") Long until,
            @QueryParam("push") Long push) {
        ForumSheet sheet = desk.sheet(code);
        Undo undo = moved == null || from == null || until == null
                ? null
                : sheet.items().stream()
                        .filter(item -> item.id() == moved)
                        .findFirst()
                        .map(item -> new Undo(
                                item.id(), item.version(), Instant.ofEpochSecond(from), Instant.ofEpochSecond(until)))
                        .orElse(null);
        return Templates.forum(new ForumPage(
                sheet,
                actor.may(Roles.PROGRAMME) || actor.may(Roles.HOST),
                done,
                null,
                undo,
                push,
                log.historyOf("forum", code)));
    }

    /** The forum as it is now, with why something was not done. */
    Response refused(String code, Refused refused) {
        var page =
                new ForumPage(desk.sheet(code), true, null, refused.reason(), null, null, log.historyOf("forum", code));
        return Response.status(409).entity(Templates.forum(page)).build();
    }

    @GET
    @Path("facts")
    public TemplateInstance facts(@PathParam("code") String code) {
        ForumSheet sheet = desk.sheet(code);
        return Templates.facts(new FactsPage(sheet, ForumForm.of(sheet, language.tags()), null, null, false));
    }

    @POST
    @Path("facts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("code") String code) {
        ForumSheet sheet = desk.sheet(code);
        var form = new ForumForm(Typed.sent(language.tags()));
        var errors = new FieldErrors();
        try {
            var wish = form.read(editions.current().zone, errors);
            errors.orElseThrow();
            programmes.change(
                    code, form.typed().number("version"), wish.orElseThrow(), form.on("along"), form.get("reason"));
            return Response.seeOther(URI.create(ProgrammePages.PATH + "/" + code + "?done=changed"))
                    .build();
        } catch (Invalid invalid) {
            return page(422, sheet, form, invalid.errors(), null, false);
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            ForumSheet now = desk.sheet(code);
            if (ProgrammePages.stale(refused)) {
                form.typed().with("version", now.version());
            }
            return page(409, now, form, null, refused.reason(), refused.code().equals(Conflicts.BUSY));
        }
    }

    private static Response page(
            int status, ForumSheet sheet, ForumForm form, FieldErrors errors, Message<?> refusal, boolean askReason) {
        return Response.status(status)
                .entity(Templates.facts(new FactsPage(sheet, form, errors, refusal, askReason)))
                .build();
    }

    /** The form with its organisations arranged; stores nothing. */
    @POST
    @Path("facts/arrangement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance arrange(@PathParam("code") String code, @FormParam("action") String action) {
        ForumSheet sheet = desk.sheet(code);
        var form = new ForumForm(Typed.sent(language.tags()));
        return Templates.facts(new FactsPage(sheet, form.arranged(action == null ? "" : action), null, null, false));
    }

    /**
     * One place up or down in the order of all forums.
     *
     * @param rank the place that was seen, from 1
     */
    @POST
    @Path("rank")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rank(@PathParam("code") String code, @FormParam("rank") int rank, @FormParam("to") String to) {
        try {
            order.move(code, rank, "up".equals(to));
            return Response.seeOther(URI.create(ProgrammePages.PATH + "?by=order&done=ranked#forum-" + code))
                    .build();
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return list.orderRefused(refused);
        }
    }

    @GET
    @Path("removal")
    public TemplateInstance removal(@PathParam("code") String code) {
        return Templates.removal(programmes.removal(code), desk.sheet(code), null);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("code") String code, @FormParam("version") int version) {
        try {
            programmes.remove(code, version);
            return Response.seeOther(URI.create(ProgrammePages.PATH + "?done=removed"))
                    .build();
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return Response.status(409)
                    .entity(Templates.removal(programmes.removal(code), desk.sheet(code), refused.reason()))
                    .build();
        }
    }
}
