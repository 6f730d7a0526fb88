package org.huitong.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.notification.OutboxMessage;
import org.huitong.platform.Cursor;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;

/** Where one sees what was sent and what was not, and decides what becomes of messages that failed. */
@Path(OutboxPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING})
class OutboxPages {
    static final String PATH = "/admin/messages";
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "correspondence")
    static class Templates {
        static native TemplateInstance outbox(ListView list);

        static native TemplateInstance message(Item item);
    }

    /** The list with what it was filtered by. */
    record ListView(Page<OutboxRow> page, String status, String about, String after, List<Option> statuses) {}

    /** One message, and what may be done with it. */
    record Item(
            OutboxRow row,
            boolean maySend,
            boolean mayGiveUp,
            String done,
            Message<?> refusal,
            List<HistoryLine> history) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 25;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(CorrespondenceMessages.class, CorrespondenceMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING);
        }
    }

    @Inject
    Messages messages;

    @Inject
    Actor actor;

    /** What is mistyped in the address is left out. */
    @GET
    public TemplateInstance list(
            @QueryParam("status") String status, @QueryParam("about") String about, @QueryParam("after") String after) {
        OutboxMessage.Status wanted =
                Known.of(OutboxMessage.Status.class, status).orElse(null);
        String reference =
                about == null || about.isBlank() ? null : about.strip().toUpperCase(Locale.ROOT);
        return Templates.outbox(new ListView(
                messages.page(new Messages.Filter(wanted, reference), Cursor.decode(after), PAGE),
                wanted == null ? null : wanted.name(),
                reference,
                after,
                statuses()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance open(@PathParam("id") long id, @QueryParam("done") String done) {
        return page(id, done, null);
    }

    @POST
    @Path("{id}/attempt")
    @RolesAllowed(Roles.FINAL_REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("id") long id) {
        return attempt(id, messages::sendAgain, "again");
    }

    @POST
    @Path("{id}/abandonment")
    @RolesAllowed(Roles.FINAL_REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveUp(@PathParam("id") long id) {
        return attempt(id, messages::giveUp, "given-up");
    }

    private Response attempt(long id, LongConsumer work, String done) {
        try {
            work.accept(id);
            return Response.seeOther(URI.create(PATH + "/" + id + "?done=" + done))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(id, null, refused.reason()))
                    .build();
        }
    }

    private TemplateInstance page(long id, String done, Message<?> refusal) {
        OutboxRow row = messages.view(id);
        boolean decides = actor.may(Roles.FINAL_REVIEWER);
        return Templates.message(new Item(
                row, decides && row.recoverable(), decides && row.dead(), done, refusal, messages.history(id)));
    }

    private static List<Option> statuses() {
        return Arrays.stream(OutboxMessage.Status.values())
                .map(s -> new Option(s.name(), Message.of(OutboxMessages.class, m -> m.statusName(s))))
                .toList();
    }
}
