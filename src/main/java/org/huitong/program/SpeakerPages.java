package org.huitong.program;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huitong.edition.Editions;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** Everybody who appears in the programme, how far their invitations have come, and what is printed of them. */
@Path(ProgrammePages.PATH + "/speakers")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PROGRAMME)
class SpeakerPages {
    private static final String PATH = ProgrammePages.PATH + "/speakers";

    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance speakers(SpeakerList list, String done);

        static native TemplateInstance speaker(SpeakerPage page);
    }

    /** How many invitations have come how far. */
    record Count(Speaker.Invitation state, long number, boolean current) {}

    /** @param state name of a {@link Speaker.Invitation}; empty for all */
    record SpeakerList(String query, String state, List<Count> counts, List<SpeakerView> speakers, int all) {}

    /**
     * One speaker.
     *
     * @param others who can appear instead
     * @param askReason whether somebody has to say why they may be on two stages
     */
    record SpeakerPage(
            SpeakerView speaker,
            Typed typed,
            List<Option> others,
            LocalDate today,
            FieldErrors errors,
            Message<?> refusal,
            boolean askReason,
            String done) {
        public String path() {
            return PATH + "/" + speaker.id();
        }

        public String removal() {
            return path() + "/removal";
        }

        public List<Option> states() {
            return SpeakerPages.states();
        }
    }

    @Inject
    SpeakerDesk desk;

    @Inject
    Speakers speakers;

    @Inject
    Editions editions;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(
            @QueryParam("q") String query, @QueryParam("state") String state, @QueryParam("done") String done) {
        String wanted = Texts.tidy(query).toLowerCase(Locale.ROOT);
        var only = Known.of(Speaker.Invitation.class, state);
        List<SpeakerView> all = desk.all();
        List<Count> counts = Arrays.stream(Speaker.Invitation.values())
                .map(each -> new Count(
                        each,
                        all.stream().filter(one -> one.invitation() == each).count(),
                        only.filter(each::equals).isPresent()))
                .toList();
        List<SpeakerView> found = all.stream()
                .filter(one -> only.isEmpty() || one.invitation() == only.get())
                .filter(one -> (one.name() + " " + one.latinName() + " "
                                + one.title().byLanguage().values())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return Templates.speakers(
                new SpeakerList(Texts.tidy(query), only.map(Enum::name).orElse(""), counts, found, all.size()), done);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST})
    public TemplateInstance show(@PathParam("id") long id, @QueryParam("done") String done) {
        return Templates.speaker(page(id, null, null, null, false, done));
    }

    private SpeakerPage page(
            long id, Typed typed, FieldErrors errors, Message<?> refusal, boolean askReason, String done) {
        List<SpeakerView> all = desk.all();
        SpeakerView speaker =
                all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(Speakers::gone);
        Typed shown = typed != null
                ? typed
                : Typed.empty(language.tags())
                        .with("version", speaker.version())
                        .with("speakerName", speaker.name())
                        .with("speakerLatinName", speaker.latinName())
                        .with("speakerTitle", speaker.title())
                        .with("reference", speaker.reference());
        List<Option> others = all.stream()
                .filter(one -> one.id() != id)
                .map(one -> new Option(Long.toString(one.id()), one.name() + " · " + one.title()))
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), editions.current().zone);
        return new SpeakerPage(speaker, shown, others, today, errors, refusal, askReason, done);
    }

    private interface Action {
        void act(Typed typed, int version);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST})
    public Response change(@PathParam("id") long id) {
        return act(id, "changed", true, (typed, version) -> {
            String reference = typed.tidy("reference");
            Long person = reference.isEmpty()
                    ? null
                    : desk.known(reference)
                            .map(SpeakerPeople.Known::person)
                            .orElseThrow(() -> wrong("reference", "UNKNOWN", SpeakerMessages::referenceUnknown));
            speakers.change(
                    id,
                    version,
                    new SpeakerWish(
                            typed.tidy("speakerName"),
                            typed.tidy("speakerLatinName").isEmpty() ? null : typed.tidy("speakerLatinName"),
                            typed.text("speakerTitle"),
                            person));
        });
    }

    @POST
    @Path("{id}/invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST})
    public Response invite(@PathParam("id") long id) {
        return act(id, "invited", false, (typed, version) -> {
            var errors = new FieldErrors();
            LocalDate on = typed.optionalDay("on", errors)
                    .orElseGet(() -> LocalDate.ofInstant(clock.instant(), editions.current().zone));
            errors.orElseThrow();
            Speaker.Invitation state = Known.of(Speaker.Invitation.class, typed.get("state"))
                    .orElseThrow(() -> wrong("state", "MISSING", SpeakerMessages::chooseState));
            speakers.invite(id, version, state, on);
        });
    }

    @POST
    @Path("{id}/replacement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.PROGRAMME, Roles.HOST})
    public Response replace(@PathParam("id") long id) {
        return act(id, null, false, (typed, version) -> {
            if (!typed.get("by").matches("\\d{1,19}")) {
                throw wrong("by", "MISSING", SpeakerMessages::chooseOther);
            }
            speakers.replace(id, version, Long.parseLong(typed.get("by")), typed.get("reason"));
        });
    }

    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") long id) {
        return act(id, null, false, (typed, version) -> speakers.remove(id, version));
    }

    /**
     * @param done what is said afterwards; null where the speaker is gone then
     * @param facts whether what was typed is the form of the facts, which is shown again
     */
    private Response act(long id, String done, boolean facts, Action action) {
        SpeakerView before = desk.one(id);
        Typed typed = Typed.sent(language.tags());
        try {
            action.act(typed, typed.number("version"));
            String gone = desk.published(before.name()) ? "removedPublished" : "removed";
            return Response.seeOther(
                            URI.create(done == null ? PATH + "?done=" + gone : PATH + "/" + id + "?done=" + done))
                    .build();
        } catch (Invalid invalid) {
            return page(422, page(id, facts ? typed : null, invalid.errors(), null, false, null));
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            if (ProgrammePages.stale(refused)) {
                typed.with("version", desk.one(id).version());
            }
            boolean busy = refused.code().equals(Conflicts.BUSY);
            return page(409, page(id, facts ? typed : null, null, refused.reason(), busy, null));
        }
    }

    private static Response page(int status, SpeakerPage page) {
        return Response.status(status).entity(Templates.speaker(page)).build();
    }

    private static Invalid wrong(String field, String code, Function<SpeakerMessages, String> wording) {
        return new Invalid(new FieldErrors().add(field, code, Message.of(SpeakerMessages.class, wording)));
    }

    private static List<Option> states() {
        return Arrays.stream(Speaker.Invitation.values())
                .map(state -> new Option(state.name(), Message.of(ProgrammeMessages.class, m -> m.invitation(state))))
                .toList();
    }
}
