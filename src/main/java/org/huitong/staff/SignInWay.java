package org.huitong.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.huitong.identity.Cookies;
import org.huitong.identity.StaffDirectory;

/** Leads from one step of signing in to the next, and in the end to where somebody wanted to go. */
@RequestScoped
class SignInWay {
    /** Tells the first page that signing in has to begin again. */
    static final String AGAIN = "again";

    @Inject
    UriInfo uri;

    /** On to what is still missing, or inside. */
    Response on(SignIns.Step step, String next) {
        return Response.seeOther(URI.create(after(step, next)))
                .cookie(cookie(step))
                .build();
    }

    /** The address of what comes after this step. */
    static String after(SignIns.Step step, String next) {
        return step.stage() == Stage.INSIDE ? inside(next) : with(step.stage().path, next);
    }

    /** Where somebody belongs who is not at this stage; empty if they are. */
    static Optional<Response> elsewhere(Optional<SignIns.Pending> pending, Stage stage, String next) {
        if (pending.isEmpty()) {
            return Optional.of(Response.seeOther(URI.create(with("/sign-in", next) + "&done=" + AGAIN))
                    .build());
        }
        Stage real = pending.get().stage();
        return real == stage
                ? Optional.empty()
                : Optional.of(
                        Response.seeOther(URI.create(with(real.path, next))).build());
    }

    NewCookie cookie(SignIns.Step step) {
        return Cookies.of(StaffDirectory.COOKIE, step.cookie(), null, NewCookie.SameSite.STRICT, uri);
    }

    NewCookie noCookie() {
        return Cookies.of(StaffDirectory.COOKIE, "", Duration.ZERO, NewCookie.SameSite.STRICT, uri);
    }

    private static String with(String path, String next) {
        return path + "?next=" + URLEncoder.encode(inside(next), StandardCharsets.UTF_8);
    }

    /** Only organiser pages of this site are a place to go on to: nobody is sent elsewhere by a crafted link. */
    static String inside(String next) {
        return next != null && next.matches("/(admin|host)(/[A-Za-z0-9/_-]*)?") ? next : "/admin";
    }
}
