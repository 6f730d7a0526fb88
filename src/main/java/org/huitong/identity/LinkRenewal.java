package org.huitong.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.TooMany;
import org.huitong.platform.WallClock;

/** A new personal link in place of those that were given out: for one that was lost, or fell into other hands. */
@ApplicationScoped
public class LinkRenewal {
    private static final Duration WINDOW = Duration.ofHours(1);

    private final PersonalLinks links;
    private final LinkMessages messages;
    private final List<LinkHolders> holders;
    private final HuitongConfig config;
    private final IdentityConfig identity;
    private final Turns turns;
    private final Clock clock;
    private final Event<DomainEvent> events;

    @Inject
    LinkRenewal(
            PersonalLinks links,
            LinkMessages messages,
            @All List<LinkHolders> holders,
            HuitongConfig config,
            IdentityConfig identity,
            Turns turns,
            @WallClock Clock clock,
            Event<DomainEvent> events) {
        this.links = links;
        this.messages = messages;
        this.holders = holders;
        this.config = config;
        this.identity = identity;
        this.turns = turns;
        this.clock = clock;
        this.events = events;
    }

    /** The cookie with which the holder's browser goes on. */
    public NewCookie cookie(Audience audience, String token, UriInfo uri) {
        return Cookies.of(audience.cookie, token, links.life(), NewCookie.SameSite.LAX, uri);
    }

    /**
     * Revokes every link of this person for this audience and sends a new one to the contacts on file.
     *
     * @param site the address of the site as the request had it, where none is set
     * @return the new token
     * @throws Refused 404 if there is nobody of that kind
     * @throws TooMany if this person was sent too many within an hour, by whomever
     */
    @Transactional
    public String renew(Audience audience, long subjectId, String site) {
        LinkHolders.Holder holder = holder(audience, subjectId)
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(IdentityMessages.class, IdentityMessages::linkNobody)));
        refuseTooMany(audience, subjectId);
        PersonalLink link = links.replace(audience, subjectId);
        String token = links.token(link);
        messages.link(link, holder, config.site(Optional.of(site)) + audience.path(token));
        events.fire(new PersonalLinkRenewed(holder.reference(), audience.name()));
        return token;
    }

    /**
     * Sends the present link to the contacts on file once more, at most once within an hour; the link stays as it is, so that
     * nobody can shut another out.
     *
     * @param site as with {@link #renew}
     */
    @Transactional
    public void remind(Audience audience, long subjectId, String site) {
        holder(audience, subjectId).ifPresent(holder -> {
            String address = config.site(Optional.of(site)) + audience.path(links.tokenFor(audience, subjectId));
            long hour = clock.instant().getEpochSecond() / WINDOW.toSeconds();
            messages.reminder(audience + ":" + subjectId + ":" + hour, holder, address);
            events.fire(new PersonalLinkSentAgain(holder.reference(), audience.name()));
        });
    }

    private Optional<LinkHolders.Holder> holder(Audience audience, long subjectId) {
        return holders.stream()
                .filter(each -> each.audience() == audience)
                .findFirst()
                .flatMap(each -> each.bySubject(subjectId));
    }

    private void refuseTooMany(Audience audience, long subjectId) {
        turns.take(Keys.digest("link-renewal " + audience + " " + subjectId));
        Instant now = clock.instant();
        List<PersonalLink> replaced = PersonalLink.replaced(audience, subjectId, now.minus(WINDOW));
        if (replaced.size() >= identity.renewalsPerHour()) {
            throw new TooMany(Duration.between(now, replaced.get(0).revokedAt.plus(WINDOW)));
        }
    }
}
