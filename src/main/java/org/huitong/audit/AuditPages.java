package org.huitong.audit;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Outcome;
import org.huitong.platform.WallClock;

/** Where the audit administrator searches the log, reads a line, and takes lines away. */
@Path("/admin/audit")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.AUDIT_ADMINISTRATOR)
class AuditPages {
    private static final int PAGE = 50;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** The list with what was asked for and what can be asked for. */
    record ListView(
            AuditSearch.Found found,
            AuditQuery query,
            FieldErrors errors,
            boolean appendOnly,
            List<Option> actions,
            List<Option> results,
            List<Option> orders) {}

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance log(ListView list);

        static native TemplateInstance entry(AuditSearch.Opened opened);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 90;
        }

        @Override
        public String href() {
            return "/admin/audit";
        }

        @Override
        public Message<?> label() {
            return Message.of(AuditMessages.class, AuditMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.AUDIT_ADMINISTRATOR);
        }
    }

    @Inject
    AuditSearch search;

    @Inject
    AuditExport export;

    @Inject
    LogProtection protection;

    @Inject
    HuitongConfig config;

    @Inject
    @WallClock
    Clock clock;

    @GET
    public Response list(@BeanParam AuditQuery query) {
        var errors = new FieldErrors();
        AuditFilter filter = query.filter(config.zone(), errors);
        AuditSearch.Found found = errors.any()
                ? AuditSearch.Found.NOTHING
                : search.find(filter, query.oldestFirst(), query.cursor(), query.backwards(), PAGE);
        var view = new ListView(found, query, errors, protection.appendOnly(), actions(), results(), orders());
        return Response.status(errors.any() ? 422 : 200)
                .entity(Templates.log(view))
                .build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance open(@PathParam("id") long id) {
        return Templates.entry(search.open(id));
    }

    /** A post and not a link: every export leaves a line in the log. */
    @POST
    @Path("export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.WILDCARD)
    public Response export(@BeanParam ExportForm form) {
        var errors = new FieldErrors();
        AuditFilter filter = form.filter(config.zone(), errors);
        errors.orElseThrow();
        AuditExport.Format format = form.format();
        export.note(format, filter);
        StreamingOutput lines = out -> export.write(format, filter, out);
        boolean csv = format == AuditExport.Format.CSV;
        String name = "audit-" + STAMP.format(clock.instant()) + (csv ? ".csv" : ".json");
        return Response.ok(lines)
                .type(csv ? "text/csv;charset=UTF-8" : MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static List<Option> actions() {
        return StreamSupport.stream(Words.actions().spliterator(), false)
                .map(action -> new Option(action, Words.action(action)))
                .toList();
    }

    private static List<Option> results() {
        return Arrays.stream(Outcome.values())
                .map(result -> new Option(result.name(), Message.of(AuditMessages.class, m -> m.result(result))))
                .toList();
    }

    /** The usual order is the empty entry of the list. */
    private static List<Option> orders() {
        return List.of(new Option(AuditQuery.OLDEST, Message.of(AuditMessages.class, AuditMessages::oldestFirst)));
    }
}
