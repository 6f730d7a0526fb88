package org.huitong.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.program.Forums;
import org.huitong.program.Speakers;

/** Where reviewers write an invitation. */
@Path(InvitationPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class WritingPages {
    /** How long people have to answer, unless it is said otherwise. */
    private static final Duration TO_REPLY = Duration.ofDays(7);

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance invitationForm(Draft draft);
    }

    /** @param speaker who is asked to speak; null for somebody who is only asked to come */
    record Draft(
            Invitee form,
            Speakers.Profile speaker,
            List<Option> categories,
            List<Option> forums,
            FieldErrors errors,
            Message<?> refusal) {}

    @Inject
    Invitations invitations;

    @Inject
    Writing writing;

    @Inject
    Forums forums;

    @Inject
    Speakers speakers;

    @Inject
    HuitongConfig config;

    @Inject
    Clock clock;

    /** @param speaker key of the speaker who is asked to speak; whoever was asked already is shown instead */
    @GET
    @Path("new")
    public Response write(@QueryParam("speaker") Long speaker) {
        Optional<String> there = speaker == null ? Optional.empty() : invitations.toSpeak(speaker);
        if (there.isPresent()) {
            return Response.seeOther(URI.create(InvitationPages.PATH + "/" + there.get()))
                    .build();
        }
        String last = LocalDate.ofInstant(clock.instant().plus(TO_REPLY), config.zone())
                .atTime(LocalTime.of(18, 0))
                .toString();
        Speakers.Profile profile = profile(speaker);
        Invitee form = profile == null ? Invitee.empty(last) : Invitee.of(profile, last);
        return Response.ok(draft(form, profile, null, null)).build();
    }

    private Speakers.Profile profile(Long speaker) {
        return speaker == null ? null : speakers.profile(speaker);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        Invitee typed = typed(sent);
        String key = sent.getFirst("speaker");
        Long speaker = key != null && key.matches("\\d{1,18}") ? Long.valueOf(key) : null;
        try {
            String number = invitations.create(typed, speaker);
            return Response.seeOther(URI.create(InvitationPages.PATH + "/" + number + "?done=written"))
                    .build();
        } catch (Invalid invalid) {
            return page(invalid, draft(typed, profile(speaker), invalid.errors(), null));
        } catch (Refused refused) {
            return page(refused, draft(typed, profile(speaker), null, refused.reason()));
        }
    }

    private static Invitee typed(MultivaluedMap<String, String> sent) {
        return new Invitee(
                sent.getFirst("givenNumber"),
                sent.getFirst("name"),
                sent.getFirst("salutation"),
                sent.getFirst("organisation"),
                sent.getFirst("position"),
                sent.getFirst("category"),
                sent.getFirst("mobile"),
                sent.getFirst("email"),
                sent.getFirst("language"),
                sent.getFirst("unit"),
                sent.getFirst("unitContact"),
                sent.getFirst("unitMobile"),
                sent.getFirst("unitEmail"),
                sent.getFirst("replyBy"),
                sent.getOrDefault("forums", List.of()));
    }

    private TemplateInstance draft(Invitee typed, Speakers.Profile speaker, FieldErrors errors, Message<?> refusal) {
        List<Option> choices = forums.all().stream()
                .filter(forum -> forum.registrable)
                .map(forum -> new Option(forum.code, forum.code + " " + forum.name))
                .toList();
        return Templates.invitationForm(new Draft(typed, speaker, writing.categories(), choices, errors, refusal));
    }

    private static Response page(Refused refused, TemplateInstance page) {
        return Response.status(refused.status()).entity(page).build();
    }
}
