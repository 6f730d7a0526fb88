package org.huitong.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huitong.form.Field;
import org.huitong.form.TypedAnswers;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.person.DocumentType;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.When;

/** Registering and withdrawing for other systems. A registration's own access token is the key to it. */
@Path("/api/registrations")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
class RegistrationResource {
    /** Where the request's field names differ from those of the rules. */
    private static final Map<String, String> PATHS = Map.of(
            "notice", "consents.notice",
            "sensitive", "consents.sensitive",
            "guardianName", "guardian.name",
            "guardianRelation", "guardian.relation",
            "guardianMobile", "guardian.mobile",
            "guardianConsent", "guardian.consent");

    @Inject
    Registrations registrations;

    @Inject
    Actor actor;

    /**
     * What is sent to register. Fields that the category does not ask for are ignored and not kept. A full forum puts the
     * registration on its waiting list.
     *
     * @param submissionKey any text of the sender's that makes sending the same registration twice the same as once; may
     *     be left out
     * @param guardian of somebody under 14; else left out
     * @param answers to the fields of the organiser's own, by key: a text, a list of texts, or an object of an answer's parts
     */
    record Request(
            String category,
            String name,
            String latinName,
            String documentType,
            String documentNumber,
            String mobile,
            String email,
            String organisation,
            String position,
            List<String> forums,
            Consents consents,
            String submissionKey,
            Map<String, Object> answers,
            TypedGuardian guardian) {
        Application application() {
            return new Application(
                    category,
                    new TypedDetails(
                            name,
                            latinName,
                            documentType,
                            documentNumber,
                            mobile,
                            email,
                            organisation,
                            position,
                            TypedAnswers.ofJson(answers),
                            consents != null && Boolean.TRUE.equals(consents.sensitive()),
                            guardian),
                    forums == null
                            ? List.of()
                            : forums.stream()
                                    .map(code -> new Application.Choice(code, true))
                                    .toList(),
                    consents == null ? null : consents.notice(),
                    submissionKey);
        }
    }

    /**
     * @param notice code of the privacy notice that the person has read and agreed to
     * @param sensitive the separate consent to the document number
     */
    record Consents(String notice, Boolean sensitive) {}

    /** @param accessToken the key to this registration, for the Authorization header; it is not shown again */
    record Created(
            String reference, RegistrationStatus status, String accessToken, List<Submitted.TakenPlace> places) {}

    /**
     * A registration as its holder sees it; document, mobile and e-mail are masked.
     *
     * @param askedFields keys of the fields that a reviewer asked to be changed; left out where none is named
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String reference,
            RegistrationStatus status,
            String asked,
            List<String> askedFields,
            String category,
            String name,
            String latinName,
            DocumentType documentType,
            String documentNumber,
            String mobile,
            String email,
            String organisation,
            String position,
            String submittedAt,
            List<ShownPlace> places,
            Map<String, String> answers) {
        static Shown of(RegistrationView view) {
            return new Shown(
                    view.reference(),
                    view.status(),
                    view.asked(),
                    view.askedFields().isEmpty()
                            ? null
                            : view.askedFields().stream().map(Field::key).toList(),
                    view.categoryCode(),
                    view.name(),
                    view.latinName(),
                    view.documentType(),
                    view.document(),
                    view.mobile(),
                    view.email(),
                    view.organisation(),
                    view.position(),
                    When.iso(view.submittedAt()),
                    view.places().stream().map(ShownPlace::of).toList(),
                    view.answers().isEmpty()
                            ? null
                            : view.answers().stream().collect(Collectors.toMap(AnswerView::key, AnswerView::code)));
        }
    }

    /**
     * A place in a forum.
     *
     * @param rank on the waiting list, from 1; left out for other places
     * @param offerEnds until when an offered place can be accepted; left out for other places
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownPlace(
            String forum, Place.Status status, Integer rank, String startsAt, String endsAt, String offerEnds) {
        static ShownPlace of(PlaceView place) {
            return new ShownPlace(
                    place.forum(),
                    place.status(),
                    place.waiting() ? place.rank() : null,
                    When.iso(place.startsAt()),
                    When.iso(place.endsAt()),
                    place.offered() ? When.iso(place.offerEnds()) : null);
        }
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(Request request) {
        Request asked = Optional.ofNullable(request)
                .orElseGet(() -> new Request(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null));
        try {
            Submitted submitted = registrations.submit(
                    asked.application(),
                    Registration.Channel.API,
                    Language.current().getLanguage());
            return Response.created(URI.create("/api/registrations/" + submitted.reference()))
                    .entity(new Created(
                            submitted.reference(), submitted.status(), submitted.token(), submitted.places()))
                    .build();
        } catch (Invalid invalid) {
            throw new Invalid(named(invalid.errors()));
        }
    }

    @GET
    @Path("{reference}")
    @RolesAllowed(Roles.GUEST)
    public Shown show(@PathParam("reference") String reference) {
        return Shown.of(own(reference));
    }

    @POST
    @Path("{reference}/withdrawal")
    @RolesAllowed(Roles.GUEST)
    public Shown withdraw(@PathParam("reference") String reference) {
        registrations.withdraw(own(reference).id());
        return Shown.of(own(reference));
    }

    /** Takes up an offered place; once more is the same as once. 409 OFFER_EXPIRED when it comes too late. */
    @POST
    @Path("{reference}/places/{forum}/acceptance")
    @RolesAllowed(Roles.GUEST)
    public Shown accept(@PathParam("reference") String reference, @PathParam("forum") String forum) {
        registrations.acceptOffer(own(reference).id(), forum);
        return Shown.of(own(reference));
    }

    /** Turns an offered place down; it goes to the next. */
    @POST
    @Path("{reference}/places/{forum}/refusal")
    @RolesAllowed(Roles.GUEST)
    public Shown decline(@PathParam("reference") String reference, @PathParam("forum") String forum) {
        registrations.declineOffer(own(reference).id(), forum);
        return Shown.of(own(reference));
    }

    /** The registration of this token's holder; another's is as if it were not there. */
    private RegistrationView own(String reference) {
        return registrations
                .view(actor.subjectId())
                .filter(view -> view.reference().equals(reference))
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(RegistrationMessages.class, RegistrationMessages::notFound)));
    }

    private static FieldErrors named(FieldErrors errors) {
        var named = new FieldErrors();
        errors.all().forEach(e -> named.add(PATHS.getOrDefault(e.field(), e.field()), e.code(), e.message()));
        return named;
    }
}
