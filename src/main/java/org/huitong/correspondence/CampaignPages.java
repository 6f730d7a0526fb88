package org.huitong.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.identity.Roles;
import org.huitong.person.EmailAddress;
import org.huitong.person.Mobile;
import org.huitong.platform.Cursor;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.registration.Recipients;

/** Where one writes to all registrations of a list at once. */
@Path(CampaignPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class CampaignPages {
    static final String PATH = "/admin/messages/campaigns";
    private static final int SAMPLE = 5;
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "correspondence")
    static class Templates {
        static native TemplateInstance campaigns(List<CampaignView> all);

        static native TemplateInstance campaignForm(Draft draft);

        static native TemplateInstance campaign(Progress progress);

        static native TemplateInstance campaign$progress(Progress progress);
    }

    /**
     * A message before it is sent.
     *
     * @param found how many it would go to
     * @param letters of the preview; null if none was asked for
     */
    record Draft(
            CampaignForm form,
            long found,
            List<Option> ways,
            Page<Letter> letters,
            Message<?> refusal,
            FieldErrors errors) {
        public String placeholders() {
            return TextChecks.words(Placeholder.USUAL);
        }

        public String way() {
            return form.way().name();
        }
    }

    /**
     * What one recipient would get.
     *
     * @param contact to which it would go, masked
     */
    record Letter(String reference, String name, String contact, boolean byMail, String subject, String text) {}

    /** How far it is, and what became of each. */
    record Progress(
            CampaignView item,
            Page<Campaigns.Person> people,
            CampaignView.Result result,
            String after,
            Message<?> refusal) {
        public List<CampaignView.Result> results() {
            return Arrays.stream(CampaignView.Result.values())
                    .filter(each -> item.count(each) > 0)
                    .toList();
        }
    }

    @Inject
    Campaigns campaigns;

    @Inject
    Recipients recipients;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Wording wording;

    @Inject
    HuitongConfig config;

    @Inject
    @WallClock
    Clock clock;

    @ConfigProperty(name = "quarkus.locales")
    List<String> languages;

    @GET
    public TemplateInstance list() {
        return Templates.campaigns(campaigns.recent());
    }

    @GET
    @Path("new")
    public TemplateInstance write(@Context UriInfo uri) {
        String filter = recipients.part(uri.getRequestUri().getRawQuery()).query();
        return draft(CampaignForm.empty(languages, filter), null, null, null);
    }

    /**
     * Shows what was typed as its recipients would get it, some at a time; nothing is stored.
     *
     * <p>In the form {@code from} is where to go on.
     */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(MultivaluedMap<String, String> typed) {
        CampaignForm form = form(typed);
        FieldErrors errors = form.check(config.zone(), clock);
        return errors.any()
                ? Response.status(422).entity(draft(form, null, null, errors)).build()
                : Response.ok(draft(form, letters(form, typed.getFirst("from")), null, null))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> typed) {
        CampaignForm form = form(typed);
        try {
            return to(campaigns.start(form));
        } catch (Refused refused) {
            FieldErrors errors = refused instanceof Invalid invalid ? invalid.errors() : null;
            return Response.status(refused.status())
                    .entity(draft(form, null, errors == null ? refused.reason() : null, errors))
                    .build();
        }
    }

    /** @param fragment from htmx, while it is being sent */
    @GET
    @Path("{id}")
    public TemplateInstance open(
            @PathParam("id") long id,
            @QueryParam("result") String result,
            @QueryParam("after") String after,
            @HeaderParam("HX-Request") boolean fragment) {
        Progress progress = progress(id, result, after, null);
        return fragment ? Templates.campaign$progress(progress) : Templates.campaign(progress);
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") long id) {
        return attempt(id, campaigns::cancel);
    }

    @POST
    @Path("{id}/attempt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("id") long id) {
        return attempt(id, campaigns::sendAgain);
    }

    private Response attempt(long id, LongConsumer work) {
        try {
            work.accept(id);
            return to(id);
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(Templates.campaign(progress(id, null, null, refused.reason())))
                    .build();
        }
    }

    private Progress progress(long id, String result, String after, Message<?> refusal) {
        CampaignView.Result wanted = Known.of(CampaignView.Result.class, result).orElse(null);
        return new Progress(
                campaigns.view(id), campaigns.people(id, wanted, Cursor.decode(after), PAGE), wanted, after, refusal);
    }

    private CampaignForm form(MultivaluedMap<String, String> typed) {
        String filter = recipients.part(typed.getFirst("filter")).query();
        return CampaignForm.of(languages, typed, filter);
    }

    private TemplateInstance draft(CampaignForm form, Page<Letter> letters, Message<?> refusal, FieldErrors errors) {
        return Templates.campaignForm(
                new Draft(form, recipients.count(recipients.part(form.filter())), ways(), letters, refusal, errors));
    }

    private Page<Letter> letters(CampaignForm form, String from) {
        Texts texts = form.texts().texts();
        return recipients.page(recipients.part(form.filter()), from, SAMPLE).map(to -> {
            boolean mail = form.way().mails() && to.email().isPresent();
            String text = wording.preview((mail ? texts.mail() : texts.sms()).in(to.language()), to, Optional.empty());
            return new Letter(
                    to.reference(),
                    to.name(),
                    mail ? new EmailAddress(to.email().get()).masked() : new Mobile(to.mobile()).masked(),
                    mail,
                    wording.preview(texts.subject().in(to.language()), to, Optional.empty()),
                    form.necessary() ? text : text + subscriptions.previewFooter(to));
        });
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }

    private static List<Option> ways() {
        return Arrays.stream(Campaign.Way.values())
                .map(way -> new Option(way.name(), Message.of(CampaignMessages.class, m -> m.wayName(way))))
                .toList();
    }
}
