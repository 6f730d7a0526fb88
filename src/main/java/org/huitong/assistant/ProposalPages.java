package org.huitong.assistant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.huitong.booking.BookingMessages;
import org.huitong.booking.NotArranged;
import org.huitong.identity.Keys;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.When;
import org.huitong.venue.Layout;

/** Where a proposal for the whole programme is asked for, watched, and accepted in whole or in part. */
@Path("/admin/assistant/proposals")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VENUE)
class ProposalPages {
    @CheckedTemplate(basePath = "assistant")
    static class Templates {
        static native TemplateInstance proposals(Start start);

        static native TemplateInstance proposal(Shown shown);

        static native TemplateInstance proposal$progress(Shown shown);
    }

    /**
     * The form before it is sent.
     *
     * @param key the same for each sending of this form
     * @param refusal why the last sending was refused; null at first
     */
    record Start(
            ProposalForm form,
            String key,
            List<Option> forums,
            List<ProposalView> past,
            FieldErrors errors,
            Message<?> refusal) {}

    /** A row with its words. */
    record Row(ProposalView.Row row, String forum, Place before, Place after, List<Message<?>> reasons) {}

    /** A hall, set in a way, at a time. */
    record Place(String hall, Message<?> layout, Slot slot) {
        static Place of(Placement placement, Names names) {
            if (placement == null) {
                return null;
            }
            Layout layout = placement.layout();
            return new Place(
                    names.hall(placement.hall()),
                    Message.of(BookingMessages.class, m -> m.layout(layout)),
                    placement.slot());
        }

        public String span() {
            return When.span(Slot.instant(slot.start()), Slot.instant(slot.end()));
        }
    }

    /**
     * A proposal with its words.
     *
     * @param chosen ids of the rows that were ticked; null at first, when all are
     */
    record Shown(
            ProposalView item,
            List<Row> placed,
            List<Row> unplaced,
            List<Long> chosen,
            Message<?> problem,
            String done) {
        /** What could not be applied is not tried again by itself. */
        public boolean ticked(ProposalView.Row row) {
            return row.fresh() && (chosen == null || chosen.contains(row.id()));
        }

        /** What is left to be done by hand; nothing before something was accepted. */
        public List<Row> left() {
            return item.begun()
                    ? Stream.concat(placed.stream(), unplaced.stream())
                            .filter(line -> line.row.left())
                            .toList()
                    : List.of();
        }
    }

    @Inject
    Proposals proposals;

    @Inject
    Situations situations;

    @Inject
    HuitongConfig config;

    /** @param again a former proposal whose terms are asked for once more */
    @GET
    public TemplateInstance list(@QueryParam("again") Long again) {
        ProposalForm form = again == null
                ? ProposalForm.blank()
                : ProposalForm.of(proposals.view(again).ask());
        return Templates.proposals(start(form, Keys.randomText(), new FieldErrors(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@BeanParam ProposalForm form) {
        var errors = new FieldErrors();
        List<String> forums = forums().stream().map(Option::value).toList();
        var ask = form.read(config.zone(), forums, errors);
        String key = form.key() == null || !form.key().matches("[\\w-]{16,64}") ? Keys.randomText() : form.key();
        if (ask.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.proposals(start(form, key, errors, null)))
                    .build();
        }
        try {
            return to(proposals.start(ask.get(), key), "");
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(Templates.proposals(start(form, key, errors, refused.reason())))
                    .build();
        }
    }

    /** @param fragment from htmx, while it is being worked out */
    @GET
    @Path("{id}")
    public TemplateInstance open(
            @PathParam("id") long id, @QueryParam("done") String done, @HeaderParam("HX-Request") boolean fragment) {
        Shown shown = shown(id, null, null, done);
        return fragment ? Templates.proposal$progress(shown) : Templates.proposal(shown);
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") long id) {
        try {
            proposals.cancel(id);
            return to(id, "");
        } catch (Refused refused) {
            return refused(id, List.of(), refused.status(), refused.reason());
        }
    }

    /** @param all whether every row is accepted that is still to be decided, whatever is ticked */
    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("id") long id, @FormParam("row") List<Long> ticked, @FormParam("all") boolean all) {
        List<Long> rows = all
                ? proposals.view(id).rows().stream()
                        .filter(ProposalView.Row::fresh)
                        .map(ProposalView.Row::id)
                        .toList()
                : ticked;
        try {
            proposals.accept(id, rows);
            return to(id, "?done=accepted");
        } catch (NotArranged refused) {
            proposals.note(id, rows, refused.forum(), refused.code());
            String forum = situations.now().names().forum(refused.forum());
            Message<?> why = refused.reason();
            return refused(
                    id,
                    rows,
                    Response.Status.CONFLICT.getStatusCode(),
                    Message.of(AssistantMessages.class, m -> m.refusedRow(forum, why.toString())));
        } catch (Refused refused) {
            return refused(id, rows, refused.status(), refused.reason());
        }
    }

    private Response refused(long id, List<Long> rows, int status, Message<?> why) {
        if (status == 404) {
            throw new Refused(status, "UNKNOWN_PROPOSAL", why);
        }
        return Response.status(status)
                .entity(Templates.proposal(shown(id, rows, why, null)))
                .build();
    }

    private Shown shown(long id, List<Long> chosen, Message<?> problem, String done) {
        ProposalView view = proposals.view(id);
        Names names = view.rows().isEmpty() ? null : situations.now().names();
        return new Shown(view, rows(view.placed(), names), rows(view.unplaced(), names), chosen, problem, done);
    }

    private static List<Row> rows(List<ProposalView.Row> rows, Names names) {
        return rows.stream()
                .map(row -> new Row(
                        row,
                        names.forum(row.forum()),
                        Place.of(row.before(), names),
                        Place.of(row.after(), names),
                        ReasonWords.all(row.reasons(), names)))
                .toList();
    }

    private Start start(ProposalForm form, String key, FieldErrors errors, Message<?> refusal) {
        return new Start(form, key, forums(), proposals.recent(), errors, refusal);
    }

    private List<Option> forums() {
        Situation now = situations.now();
        return now.problem().tasks().stream()
                .map(Task::forum)
                .distinct()
                .map(code -> new Option(code, now.names().forum(code)))
                .toList();
    }

    private static Response to(long id, String query) {
        return Response.seeOther(URI.create("/admin/assistant/proposals/" + id + query))
                .build();
    }
}
