package org.huitong.category;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.edition.Editions;
import org.huitong.form.AnswerRule;
import org.huitong.form.FieldKind;
import org.huitong.form.FormMessages;
import org.huitong.form.FormView;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;
import org.huitong.program.Forum;
import org.huitong.program.Forums;

/** Where it is said what is asked of whom. A draft travels with its page until it is stored. */
@Path(CategoryListPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class CategoryEditorPages {
    @CheckedTemplate(basePath = "category")
    static class Templates {
        static native TemplateInstance edit(EditPage page);

        static native TemplateInstance preview(String code, List<Preview> previews);

        static native TemplateInstance preview$forms(String code, List<Preview> previews);

        static native TemplateInstance sample(
                CategoryDraft draft, FormView view, FieldErrors errors, List<Forum> forums);
    }

    /** The form in one language, as those who register would see it. */
    record Preview(String language, RawString form) {}

    /**
     * The editor.
     *
     * @param refusal why it was not stored, as a whole; null if nothing is wrong or single fields are
     * @param confirm whether the organiser is asked to confirm
     * @param open number of the field that is unfolded; -1 for none
     */
    record EditPage(
            CategoryEditor.Stored stored,
            CategoryDraft draft,
            FieldErrors errors,
            Message<?> refusal,
            boolean confirm,
            boolean done,
            int open,
            List<HistoryLine> history) {
        public String code() {
            return stored.category().code;
        }

        public String archiving() {
            return CategoryListPages.PATH + "/" + code() + "/archiving";
        }

        public List<FieldItem> items() {
            return IntStream.range(0, draft.fields().size())
                    .mapToObj(at -> new FieldItem(at, draft.fields().get(at)))
                    .toList();
        }

        public List<Option> kinds() {
            return FieldKind.own().stream()
                    .map(kind -> new Option(kind.name(), Message.of(FormMessages.class, m -> m.kind(kind))))
                    .toList();
        }

        /** Fields that another may hang on. */
        public List<Option> deciding() {
            return draft.fields().stream()
                    .filter(field -> field.kind().decides() && !field.is("sensitive"))
                    .map(field -> new Option(field.key(), field.title()))
                    .toList();
        }

        public List<Option> reviewSteps() {
            return Stream.of(1, 2)
                    .map(steps ->
                            new Option(steps.toString(), Message.of(CategoryMessages.class, m -> m.stepsOf(steps))))
                    .toList();
        }

        public List<Option> hotelClasses() {
            return Stream.of("GUEST", "AUDIENCE")
                    .map(name -> new Option(name, Message.of(CategoryMessages.class, m -> m.hotelClass(name))))
                    .toList();
        }

        public boolean answered(FieldDraft field) {
            return stored.answered().contains(field.key());
        }

        public boolean unfolded(int index) {
            return index == open
                    || errors != null
                            && errors.all().stream().anyMatch(e -> e.field().startsWith("fields." + index + "."));
        }
    }

    /** A field of the draft and where it stands. */
    record FieldItem(int at, FieldDraft draft) {
        public String input(String name) {
            return "fields." + at + "." + name;
        }

        public String input(String name, String language) {
            return input(name) + "." + language;
        }
    }

    @Inject
    CategoryEditor editor;

    @Inject
    Editions editions;

    @Inject
    Forums forums;

    @Inject
    AuditLog log;

    @Inject
    Language language;

    @Inject
    CategoryShelf shelf;

    @GET
    @Path("{code}")
    public TemplateInstance edit(@PathParam("code") String code, @QueryParam("done") String done) {
        shelf.requireMayEdit();
        CategoryEditor.Stored stored = editor.stored(code);
        CategoryDraft draft = CategoryDraft.of(stored.category(), language.tags());
        return Templates.edit(new EditPage(stored, draft, null, null, false, "stored".equals(done), -1, history(code)));
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(@PathParam("code") String code, @FormParam("confirmed") boolean confirmed) {
        shelf.requireMayEdit();
        CategoryDraft draft = draft();
        try {
            editor.change(code, draft, confirmed);
            return Response.seeOther(URI.create(CategoryListPages.PATH + "/" + code + "?done=stored"))
                    .build();
        } catch (Invalid invalid) {
            return page(422, code, draft, invalid.errors(), null, false);
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            boolean stale = refused.code().equals(CategoryEditor.STALE);
            CategoryDraft next = stale ? draft.seen(editor.stored(code).category().version) : draft;
            return page(409, code, next, null, refused.reason(), !stale);
        }
    }

    private Response page(
            int status, String code, CategoryDraft draft, FieldErrors errors, Message<?> refusal, boolean confirm) {
        return Response.status(status)
                .entity(Templates.edit(
                        new EditPage(editor.stored(code), draft, errors, refusal, confirm, false, -1, history(code))))
                .build();
    }

    /** Moves, adds or takes out a field of the draft; stores nothing. */
    @POST
    @Path("{code}/arrangement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance arrange(@PathParam("code") String code, @FormParam("action") String action) {
        shelf.requireMayEdit();
        CategoryDraft draft = draft().arranged(action == null ? "" : action);
        int open = "add".equals(action) ? draft.fields().size() - 1 : -1;
        return Templates.edit(new EditPage(editor.stored(code), draft, null, null, false, false, open, history(code)));
    }

    /**
     * The form as it would be, in every language; stores nothing.
     *
     * @param fragment from htmx: only the forms are wanted
     */
    @POST
    @Path("{code}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(@PathParam("code") String code, @HeaderParam("HX-Request") boolean fragment) {
        shelf.requireMayEdit();
        editor.stored(code);
        CategoryDraft draft = draft();
        var edition = editions.current();
        var around = new AnswerRule.Circumstances(false, edition.firstDay, edition.firstDay, edition.lastDay);
        var view = new FormView(draft.form(), Map.of(), Map.of(), around);
        List<Forum> open =
                forums.all().stream().filter(forum -> forum.registrable).toList();
        List<Preview> previews = language.tags().stream()
                .map(tag -> new Preview(
                        tag,
                        Language.during(
                                Locale.forLanguageTag(tag),
                                () -> new RawString(Templates.sample(draft, view, null, open)
                                        .render()))))
                .toList();
        return fragment ? Templates.preview$forms(code, previews) : Templates.preview(code, previews);
    }

    private CategoryDraft draft() {
        return CategoryDraft.of(SentForm.values(), language.tags());
    }

    private List<HistoryLine> history(String code) {
        return log.historyOf("category", code);
    }
}
