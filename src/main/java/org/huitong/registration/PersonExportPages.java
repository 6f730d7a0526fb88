package org.huitong.registration;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
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

/** Where people are taken out of the system apart from their registrations. */
@Path("/admin/people/export")
@Blocking
@RolesAllowed({Roles.FINAL_REVIEWER, Roles.REPORTING})
class PersonExportPages {
    private static final Set<PersonColumn> USUAL =
            EnumSet.of(PersonColumn.NAME, PersonColumn.EDITIONS, PersonColumn.CATEGORIES, PersonColumn.REGISTRATIONS);

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance personExport(Form form);
    }

    /** @param columns names of the chosen columns */
    record Form(long count, Set<String> columns, String reason, FieldErrors errors) {
        public List<Option> allColumns() {
            return Arrays.stream(PersonColumn.values())
                    .map(column -> new Option(column.name(), column.header()))
                    .toList();
        }
    }

    @Inject
    PersonExport export;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        Set<String> usual = USUAL.stream().map(Enum::name).collect(Collectors.toSet());
        return Templates.personExport(new Form(export.count(), usual, "", null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response download(@FormParam("columns") List<String> wanted, @FormParam("reason") String reason) {
        List<PersonColumn> chosen = Arrays.stream(PersonColumn.values())
                .filter(column -> wanted.contains(column.name()))
                .toList();
        String why = Texts.tidy(reason);
        FieldErrors errors = ExportPages.check(chosen, why);
        if (errors.any()) {
            return Response.status(422)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.personExport(new Form(export.count(), Set.copyOf(wanted), reason, errors)))
                    .build();
        }
        Message<?> note = export.note(chosen, why);
        Locale language = Language.current();
        StreamingOutput rows = out -> export.write(chosen, note, language, out);
        return Response.ok(rows, SheetWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people.xlsx\"")
                .build();
    }
}
