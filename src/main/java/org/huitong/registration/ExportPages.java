package org.huitong.registration;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Texts;
import org.huitong.platform.sheet.SheetWriter;

/** Where a list of registrations is taken out of the system: with the columns that are needed, and for a purpose. */
@Path("/admin/registrations/export")
@Blocking
@RolesAllowed({Roles.FINAL_REVIEWER, Roles.REPORTING})
class ExportPages {
    private static final Set<ExportColumn> USUAL = EnumSet.of(
            ExportColumn.REFERENCE,
            ExportColumn.NAME,
            ExportColumn.ORGANISATION,
            ExportColumn.POSITION,
            ExportColumn.CATEGORY,
            ExportColumn.STATUS);
    private static final int REASON_MIN = 2;
    private static final int REASON_MAX = 100;

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance export(Form form);
    }

    /**
     * The form, filled in.
     *
     * @param possible the columns there are
     * @param columns names of the chosen columns
     * @param errors null at first
     */
    record Form(
            ReviewFilter filter,
            long count,
            List<ExportColumns.Column> possible,
            Set<String> columns,
            String reason,
            FieldErrors errors) {
        public List<Option> allColumns() {
            return possible.stream()
                    .map(column -> new Option(column.name(), column.header()))
                    .toList();
        }
    }

    @Inject
    ReviewList list;

    @Inject
    ReviewExport export;

    @Inject
    ExportColumns columns;

    @Inject
    ReviewScope scope;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@BeanParam ReviewQuery query) {
        ReviewFilter filter = query.whole();
        return Templates.export(new Form(filter, list.count(filter), columns.of(filter), names(USUAL), "", null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response download(
            @BeanParam ReviewQuery query,
            @FormParam("columns") List<String> wanted,
            @FormParam("reason") String reason) {
        ReviewFilter filter = query.whole();
        List<ExportColumns.Column> possible = columns.of(filter);
        List<ExportColumns.Column> chosen = possible.stream()
                .filter(column -> wanted.contains(column.name()))
                .toList();
        String why = Texts.tidy(reason);
        FieldErrors errors = check(chosen, why);
        if (errors.any()) {
            var form = new Form(filter, list.count(filter), possible, Set.copyOf(wanted), reason, errors);
            return Response.status(422)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.export(form))
                    .build();
        }
        Message<?> note = export.note(filter, chosen, why);
        Locale language = Language.current();
        ReviewScope.Inside inside = scope.now();
        StreamingOutput rows = out -> export.write(filter, inside, chosen, note, language, out);
        return Response.ok(rows, SheetWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registrations.xlsx\"")
                .build();
    }

    static FieldErrors check(List<?> chosen, String why) {
        var errors = new FieldErrors();
        if (chosen.isEmpty()) {
            errors.add("columns", "MISSING", Message.of(ExportMessages.class, ExportMessages::columnsMissing));
        }
        int length = Texts.length(why);
        if (length < REASON_MIN || length > REASON_MAX || Texts.hidden(why)) {
            errors.add("reason", "REASON", Message.of(ExportMessages.class, ExportMessages::reasonWrong));
        }
        return errors;
    }

    private static Set<String> names(Set<ExportColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
