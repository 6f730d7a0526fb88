package org.huitong.duplicate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.person.PersonPart;
import org.huitong.platform.Cursor;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;

/** Where the final reviewers see who may be on file twice, side by side, and say whether it is so. */
@Path(DuplicatePages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class DuplicatePages {
    static final String PATH = "/admin/duplicates";
    private static final int PAGE = 25;

    @CheckedTemplate(basePath = "duplicate")
    static class Templates {
        static native TemplateInstance list(ListView list);

        static native TemplateInstance pair(PairView view);
    }

    /** @param done what was just done; null otherwise */
    record ListView(
            Page<Duplicates.Pair> page, String after, List<Duplicates.Merge> merges, String done, Message<?> refusal) {}

    /** @param refusal why the last attempt was refused; null at first */
    record PairView(Duplicates.Pair pair, Message<?> refusal) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 24;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(DuplicateMessages.class, DuplicateMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FINAL_REVIEWER);
        }
    }

    @Inject
    Duplicates duplicates;

    @GET
    public TemplateInstance list(@QueryParam("after") String after, @QueryParam("done") String done) {
        return list(after, Set.of("MERGED", "UNDONE", "APART").contains(String.valueOf(done)) ? done : null, null);
    }

    @GET
    @Path("{low}/{high}")
    public TemplateInstance open(@PathParam("low") long low, @PathParam("high") long high) {
        return Templates.pair(new PairView(duplicates.open(low, high), null));
    }

    /** @param keep the id of who stands for both */
    @POST
    @Path("{low}/{high}/merging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(
            @PathParam("low") long low,
            @PathParam("high") long high,
            @FormParam("keep") long keep,
            @FormParam("lowVersion") int lowVersion,
            @FormParam("highVersion") int highVersion,
            @FormParam("NAME") long name,
            @FormParam("DOCUMENT") long document,
            @FormParam("MOBILE") long mobile,
            @FormParam("EMAIL") long email) {
        boolean keepsLow = keep != high;
        long kept = keepsLow ? low : high;
        long gone = keepsLow ? high : low;
        long[] chosen = {name, document, mobile, email};
        Set<PersonPart> taken = Arrays.stream(PersonPart.values())
                .filter(part -> chosen[part.ordinal()] == gone)
                .collect(Collectors.toSet());
        try {
            duplicates.merge(
                    kept, gone, keepsLow ? lowVersion : highVersion, keepsLow ? highVersion : lowVersion, taken);
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            boolean stillTwo = duplicates.areTwo(low, high);
            return Response.status(refused.status())
                    .entity(
                            stillTwo
                                    ? Templates.pair(new PairView(duplicates.open(low, high), refused.reason()))
                                    : list(null, null, refused.reason()))
                    .build();
        }
        return done("MERGED");
    }

    @POST
    @Path("{low}/{high}/distinction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tellApart(@PathParam("low") long low, @PathParam("high") long high) {
        duplicates.tellApart(low, high);
        return done("APART");
    }

    @POST
    @Path("merges/{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") long id) {
        try {
            duplicates.undo(id);
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(list(null, null, refused.reason()))
                    .build();
        }
        return done("UNDONE");
    }

    private TemplateInstance list(String after, String done, Message<?> refusal) {
        Cursor cursor = Cursor.decode(after)
                .filter(c -> c.sortValue().matches("\\d{1,18}"))
                .orElse(new Cursor("0", 0));
        List<Duplicates.Pair> pairs = duplicates.after(Long.parseLong(cursor.sortValue()), cursor.id(), PAGE + 1);
        Page<Duplicates.Pair> page = Page.of(
                pairs,
                PAGE,
                pair -> new Cursor(String.valueOf(pair.low().id()), pair.high().id()));
        return Templates.list(new ListView(page, after, duplicates.undoable(), done, refusal));
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create(PATH + "?done=" + what)).build();
    }
}
