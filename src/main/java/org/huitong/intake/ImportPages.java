package org.huitong.intake;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.category.Categories;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.LimitsConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;
import org.huitong.platform.sheet.ListFile;
import org.huitong.platform.sheet.ListFileMessages;
import org.huitong.platform.sheet.SheetWriter;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where reviewers bring lists in. */
@Path("/admin/imports")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class ImportPages {
    private static final int ROWS = 50;
    private static final int MEGABYTE = 1024 * 1024;

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 22;
        }

        @Override
        public String href() {
            return "/admin/imports";
        }

        @Override
        public Message<?> label() {
            return Message.of(ImportMessages.class, ImportMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER);
        }
    }

    @Inject
    Imports imports;

    @Inject
    ImportRows rows;

    @Inject
    ImportWorkbook workbook;

    @Inject
    TemplateBook template;

    @Inject
    OwnColumns own;

    @Inject
    Categories categories;

    @Inject
    AuditLog log;

    @Inject
    IntakeConfig config;

    @Inject
    LimitsConfig limits;

    @GET
    public TemplateInstance list() {
        return list(null, null);
    }

    private TemplateInstance list(FieldErrors errors, Message<?> refusal) {
        return ImportTemplates.imports(new ImportTemplates.All(
                imports.recent(),
                imports.mayImport(),
                config.rows(),
                config.kept().toDays(),
                errors,
                refusal));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file) throws IOException {
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                throw ListFile.refused("MISSING", ListFileMessages::missing);
            }
            long most = limits.file().asLongValue();
            if (Files.size(file.uploadedFile()) > most) {
                throw ListFile.refused("TOO_LARGE", m -> m.tooLarge(most / MEGABYTE));
            }
            return to(imports.upload(file.uploadedFile(), file.fileName()));
        } catch (Invalid invalid) {
            return page(invalid, list(invalid.errors(), null));
        } catch (Refused refused) {
            return page(refused, list(null, refused.reason()));
        }
    }

    @GET
    @Path("template.xlsx")
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response template() {
        Locale language = Language.current();
        TemplateBook.Lists lists = template.lists(language);
        StreamingOutput book = out -> template.write(lists, language, out);
        return file(book, "guest-list.xlsx");
    }

    /** @param fragment from htmx, while it is going on */
    @GET
    @Path("{id}")
    public Response open(
            @PathParam("id") long id,
            @QueryParam("show") String show,
            @QueryParam("after") String after,
            @HeaderParam("HX-Request") boolean fragment) {
        ImportView view = imports.view(id);
        if (view.state() == GuestImport.State.UPLOADED && view.own()) {
            return Response.seeOther(URI.create(view.path() + "/columns")).build();
        }
        var one = one(view, show, after, null, null);
        return Response.ok(fragment ? ImportTemplates.guestImport$progress(one) : ImportTemplates.guestImport(one))
                .build();
    }

    private ImportTemplates.One one(
            ImportView view, String show, String after, FieldErrors errors, Message<?> refusal) {
        ImportRowFilter filter = ImportRowFilter.of(show, view.bad() > 0);
        return new ImportTemplates.One(
                view,
                filter,
                view.moving() ? new Page<>(List.of(), null) : rows.page(view.id(), filter, after, ROWS),
                after,
                view.ready() ? rows.wishes(view.id()) : List.of(),
                log.historyOf("guest-import", Long.toString(view.id())),
                errors,
                refusal);
    }

    @GET
    @Path("{id}/columns")
    public TemplateInstance columns(@PathParam("id") long id) {
        return columns(imports.columns(id), null, null);
    }

    private TemplateInstance columns(Imports.Columns columns, FieldErrors errors, Message<?> refusal) {
        return ImportTemplates.importColumns(
                new ImportTemplates.ColumnsForm(columns, categories.all(), own.labels(), own.files(), errors, refusal));
    }

    @POST
    @Path("{id}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response understand(@PathParam("id") long id, @BeanParam ColumnsChosen chosen) {
        Imports.Columns columns = imports.columns(id);
        Mapping mapping = chosen.mapping(
                columns.headers().size(), categories.all(), own.labels().keySet(), SentForm.values());
        try {
            imports.understand(id, mapping);
            return to(id);
        } catch (Refused refused) {
            FieldErrors errors = refused instanceof Invalid invalid ? invalid.errors() : null;
            var typed = new Imports.Columns(id, columns.headers(), columns.samples(), mapping);
            return page(refused, columns(typed, errors, errors == null ? refused.reason() : null));
        }
    }

    @POST
    @Path("{id}/taking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") long id, @FormParam("count") long count, @FormParam("informed") boolean informed) {
        ImportView view = imports.view(id);
        try {
            imports.take(id, count, informed);
            return to(id);
        } catch (Refused refused) {
            FieldErrors errors = refused instanceof Invalid invalid ? invalid.errors() : null;
            return page(
                    refused,
                    ImportTemplates.guestImport(
                            one(view, null, null, errors, errors == null ? refused.reason() : null)));
        }
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") long id) {
        imports.cancel(id);
        return to(id);
    }

    @POST
    @Path("{id}/workbook")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(SheetWriter.MEDIA_TYPE)
    public Response workbook(@PathParam("id") long id) {
        Message<?> note = workbook.note(id);
        Locale language = Language.current();
        StreamingOutput book = out -> workbook.write(id, note, language, out);
        return file(book, "not-taken.xlsx");
    }

    private static Response file(StreamingOutput content, String name) {
        return Response.ok(content, SheetWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Response page(Refused refused, TemplateInstance page) {
        return Response.status(refused.status()).entity(page).build();
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/admin/imports/" + id)).build();
    }
}
