package org.huitong.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
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
import java.util.function.Consumer;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.registration.Recipients;

/**
 * Where one says without signing in whether one wants to be written to. Opening the page changes nothing: mail servers open
 * links by themselves.
 */
@Path(UnsubscribePages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
class UnsubscribePages {
    static final String PATH = "/unsubscribe";
    static final String ONE_CLICK = "/one-click";

    @CheckedTemplate(basePath = "correspondence")
    static class Templates {
        /** @param unwilling whether they do not want to be written to now */
        static native TemplateInstance unsubscribe(String action, boolean unwilling);
    }

    @Inject
    Subscriptions subscriptions;

    static String path(String token) {
        return PATH + "/" + token;
    }

    @GET
    @Path("{token}")
    @PermitAll
    public TemplateInstance ask(@PathParam("token") String token) {
        Recipients.Recipient who = holder(token);
        boolean unwilling = !subscriptions.unwilling(List.of(who)).isEmpty();
        return Templates.unsubscribe(path(token), unwilling);
    }

    @POST
    @Path("{token}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unsubscribe(@PathParam("token") String token) {
        return change(token, subscriptions::unsubscribe);
    }

    /**
     * What a mail program sends when its owner clicks on its button (RFC 8058): without cookies and without a page of ours in
     * between, so that the signed token alone has to do. See {@link OneClick} for how it comes past the token of forms.
     */
    @POST
    @Path("{token}" + ONE_CLICK)
    @PermitAll
    @Consumes(OneClick.NOTE)
    @Produces(MediaType.TEXT_PLAIN)
    public Response unsubscribeAtOnce(@PathParam("token") String token) {
        Recipients.Recipient who = holder(token);
        if (subscriptions.unwilling(List.of(who)).isEmpty()) {
            subscriptions.unsubscribe(who);
        }
        return Response.noContent().build();
    }

    /** A mail program that knows nothing of one click opens the address like any other. */
    @GET
    @Path("{token}" + ONE_CLICK)
    @PermitAll
    public Response toThePage(@PathParam("token") String token) {
        return Response.seeOther(URI.create(path(token))).build();
    }

    @POST
    @Path("{token}/undoing")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response subscribe(@PathParam("token") String token) {
        return change(token, subscriptions::subscribe);
    }

    private Response change(String token, Consumer<Recipients.Recipient> change) {
        change.accept(holder(token));
        return Response.seeOther(URI.create(path(token))).build();
    }

    private Recipients.Recipient holder(String token) {
        return subscriptions
                .holder(token)
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(CampaignMessages.class, CampaignMessages::linkUnknown)));
    }
}
