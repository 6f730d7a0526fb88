package org.huitong.correspondence;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.registration.Recipients;

/** Where guests are reminded who have not changed what they were asked to. */
@Path(ReminderPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class ReminderPages {
    static final String PATH = "/admin/messages/reminders";
    private static final int SAMPLE = 10;

    @CheckedTemplate(basePath = "correspondence")
    static class Templates {
        static native TemplateInstance reminders(View view);
    }

    /**
     * Whom it would concern.
     *
     * @param changeHours for so long nobody is reminded of a change
     * @param offerHours within so long before its end one is reminded of an offer
     */
    record View(
            int count,
            List<Recipients.Recipient> sample,
            long changeHours,
            long offerHours,
            boolean done,
            Message<?> refusal) {
        public String text() {
            return Occasion.CHANGES_REMINDER.href();
        }
    }

    @Inject
    Reminders reminders;

    @Inject
    Recipients recipients;

    @Inject
    CorrespondenceConfig config;

    @GET
    public TemplateInstance open(@QueryParam("done") String done) {
        return page("sent".equals(done), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@FormParam("count") int count) {
        try {
            reminders.remind(count);
            return Response.seeOther(URI.create(PATH + "?done=sent")).build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(page(false, refused.reason()))
                    .build();
        }
    }

    private TemplateInstance page(boolean done, Message<?> refusal) {
        List<Long> due = reminders.due();
        return Templates.reminders(new View(
                due.size(),
                recipients.of(due.stream().limit(SAMPLE).toList()),
                config.remindOfChangesAfter().toHours(),
                config.remindOfOffersBefore().toHours(),
                done,
                refusal));
    }
}
