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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;
import org.huitong.platform.sheet.SheetWriter;
import org.huitong.platform.sheet.SmallTable;

/** Forums and agendas leave as worksheets, are changed there, and come back: looked at first, then taken over or not. */
@Path(ExchangePages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PROGRAMME)
class ExchangePages {
    static final String PATH = ProgrammePages.PATH + "/exchange";

    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance exchange(int rows, FieldErrors errors, Taken taken);

        static native TemplateInstance exchangeLook(AgendaPlan look, Message<?> refusal);
    }

    /** What was taken over last; null at first. */
    record Taken(long added, long changed) {}

    @Inject
    AgendaExchanges exchanges;

    @Inject
    AgendaWorkbook workbook;

    @Inject
    ProgramConfig config;

    @Inject
    Language language;

    @GET
    public TemplateInstance open(@QueryParam("added") Long added, @QueryParam("changed") Long changed) {
        Taken taken = added == null || changed == null ? null : new Taken(added, changed);
        return Templates.exchange(config.rows(), null, taken);
    }

    @GET
    @Path("agenda.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response agenda() throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return attached(out, "agenda.xlsx");
    }

    @GET
    @Path("forums.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response forums() throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.writeForums(out);
        return attached(out, "forums.xlsx");
    }

    private static Response attached(ByteArrayOutputStream out, String name) {
        return Response.ok(out.toByteArray(), SheetWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response upload() throws IOException {
        try {
            return Response.seeOther(URI.create(PATH + "/" + exchanges.keep(rows())))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.exchange(config.rows(), invalid.errors(), null))
                    .build();
        }
    }

    private List<AgendaRow> rows() throws IOException {
        SentForm.SentFile sent = SentForm.files().get("file");
        java.nio.file.Path file = sent == null ? null : Files.createTempFile("agenda", null);
        try {
            if (sent != null) {
                Files.write(file, sent.read());
            }
            SmallTable<String> table = SmallTable.read(
                    file,
                    config,
                    AgendaColumns.usual(language.tags()),
                    config.rows(),
                    config.material().asLongValue());
            return table.rows().stream().map(row -> row(table, row)).toList();
        } finally {
            if (file != null) {
                Files.delete(file);
            }
        }
    }

    private static AgendaRow row(SmallTable<String> table, SmallTable.Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(column -> cells.put(column.getKey(), row.cell(column.getValue())));
        return new AgendaRow(row.line(), cells);
    }

    @GET
    @Path("{id}")
    public TemplateInstance look(@PathParam("id") long id) {
        return Templates.exchangeLook(exchanges.look(id), null);
    }

    @GET
    @Path("{id}/wrong.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response wrong(@PathParam("id") long id) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.writeWrong(exchanges.look(id), out);
        return attached(out, "wrong.xlsx");
    }

    @POST
    @Path("{id}/taking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id, @FormParam("seen") String seen, @FormParam("reason") String reason) {
        try {
            AgendaPlan plan = exchanges.take(id, seen, reason);
            return Response.seeOther(URI.create(PATH + "?added=" + plan.added() + "&changed=" + plan.changed()))
                    .build();
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return Response.status(409)
                    .entity(Templates.exchangeLook(exchanges.look(id), refused.reason()))
                    .build();
        }
    }
}
