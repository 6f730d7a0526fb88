package org.huitong.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Hibernate;
import org.huitong.booking.ExpectedAttendance;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.kit.KitRequests;
import org.huitong.kit.Kits;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;
import org.huitong.program.Forums;
import org.huitong.registration.ForumGuests;

/** The door to a host's forums: those of its data scope, all of them for whoever is not limited. */
@ApplicationScoped
class HostForums {
    private final Forums forums;
    private final ForumGuests guests;
    private final Kits kits;
    private final KitRequests requests;
    private final ExpectedAttendance attendance;
    private final Actor actor;

    @Inject
    HostForums(
            Forums forums,
            ForumGuests guests,
            Kits kits,
            KitRequests requests,
            ExpectedAttendance attendance,
            Actor actor) {
        this.forums = forums;
        this.guests = guests;
        this.kits = kits;
        this.requests = requests;
        this.attendance = attendance;
        this.actor = actor;
    }

    /** In the order of the programme. */
    @Transactional
    List<Forum> mine() {
        return forums.all().stream().filter(forum -> covers(forum.code)).toList();
    }

    /** @throws Refused 404 if there is no such forum, or it is not the host's */
    @Transactional
    Forum one(String code) {
        return mine().stream()
                .filter(forum -> forum.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(404, "UNKNOWN_FORUM", Message.of(HostMessages.class, HostMessages::unknown)));
    }

    /** @throws Refused as {@link #one} */
    @Transactional
    HostForum whole(String code) {
        Forum forum = one(code);
        Forum withAgenda = forums.withAgenda().stream()
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(forum);
        withAgenda.agenda.forEach(
                item -> item.speakers.forEach(appearance -> Hibernate.initialize(appearance.speaker)));
        return new HostForum(
                forum,
                withAgenda.agenda,
                forums.openMaterials(code),
                attendance.of(code),
                guests.counts(code),
                kits.ofForum(code),
                kits.due(code),
                requests.ofForum(code));
    }

    private boolean covers(String code) {
        return actor.scope().covers(Scope.Kind.FORUM, code);
    }
}
