package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.person.SearchText;
import org.huitong.platform.Cursor;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;

/** Finds invitations. Who works for some forums only sees those to whom one of them is proposed. */
@ApplicationScoped
class InvitationList {
    private static final String FETCH =
            " join fetch i.category left join fetch i.unitContact left join fetch i.registration"
                    + " left join fetch i.replaces";

    private final Editions editions;
    private final EntityManager database;
    private final Actor actor;
    private final Contacts contacts;
    private final Clock clock;

    @Inject
    InvitationList(Editions editions, EntityManager database, Actor actor, Contacts contacts, Clock clock) {
        this.editions = editions;
        this.database = database;
        this.actor = actor;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Conditions on an invitation {@code i}, with what they ask for. */
    private record Where(String text, Map<String, Object> parameters) {
        <Q extends Query> Q on(Q query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    private Where where(InvitationFilter filter) {
        var text = new StringBuilder(" where i.edition = :edition");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("edition", editions.current());
        if (!filter.q().isEmpty()) {
            text.append(" and i.searchText like :q escape '!'");
            parameters.put("q", SearchText.pattern(filter.q()));
        }
        if (filter.status() != null) {
            text.append(" and i.status = :status");
            parameters.put("status", filter.status());
        }
        if (!filter.category().isEmpty()) {
            text.append(" and i.category.code = :category");
            parameters.put("category", filter.category());
        }
        if (!filter.unit().isEmpty()) {
            text.append(" and i.unitContact.id = :unit");
            parameters.put("unit", Long.valueOf(filter.unit()));
        }
        if (filter.unanswered()) {
            text.append(" and i.status in :unanswered");
            parameters.put("unanswered", InvitationStatus.UNANSWERED);
        }
        text.append(scope(parameters));
        return new Where(text.toString(), parameters);
    }

    private String scope(Map<String, Object> parameters) {
        return actor.scope()
                .only(Scope.Kind.FORUM)
                .map(codes -> {
                    List<String> own = codes.stream().sorted().toList();
                    for (int n = 0; n < own.size(); n++) {
                        parameters.put("own" + n, "% " + own.get(n) + " %");
                    }
                    return IntStream.range(0, own.size())
                            .mapToObj(n -> "i.forums like :own" + n)
                            .reduce((one, other) -> one + " or " + other)
                            .map(any -> " and (" + any + ")")
                            .orElse(" and 1 = 0");
                })
                .orElse("");
    }

    /** Whether whoever asks works on all invitations, and may write some or bring lists of them in. */
    boolean all() {
        return actor.scope().only(Scope.Kind.FORUM).isEmpty();
    }

    /** Refuses 409 SCOPE_LIMITED whoever works for some forums only. */
    void refuseLimited() {
        if (!all()) {
            throw Refused.conflict(
                    "SCOPE_LIMITED", Message.of(InvitationMessages.class, InvitationMessages::scopeLimited));
        }
    }

    /** Newest first. Two statements. */
    @Transactional
    Page<InvitationView> page(InvitationFilter filter, Optional<Cursor> after, int limit) {
        Where where = where(filter);
        TypedQuery<Invitation> query = where.on(database.createQuery(
                        "from Invitation i" + FETCH + where.text() + " and i.id < :after order by i.id desc",
                        Invitation.class))
                .setParameter("after", after.map(Cursor::id).orElse(Long.MAX_VALUE));
        return Page.of(query.setMaxResults(limit + 1).getResultList(), limit, i -> new Cursor("", i.id))
                .map(this::view);
    }

    @Transactional
    long count(InvitationFilter filter) {
        Where where = where(filter);
        return where.on(database.createQuery("select count(*) from Invitation i" + where.text(), Long.class))
                .getSingleResult();
    }

    /** Ids of all that are meant and are in one of these states, in the order in which they were written. */
    List<Long> ids(InvitationFilter filter, Set<InvitationStatus> states) {
        Where where = where(filter);
        return where.on(database.createQuery(
                        "select i.id from Invitation i" + where.text() + " and i.status in :states order by i.id",
                        Long.class))
                .setParameter("states", states)
                .getResultList();
    }

    /** How many stand where; no entry for none. */
    @Transactional
    Map<InvitationStatus, Long> counts() {
        Where where = where(InvitationFilter.ALL);
        Map<InvitationStatus, Long> counts = new EnumMap<>(InvitationStatus.class);
        where.on(database.createQuery(
                        "select i.status, count(*) from Invitation i" + where.text() + " group by i.status",
                        Object[].class))
                .getResultList()
                .forEach(row -> counts.put((InvitationStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** How many late answers wait to be decided about. */
    @Transactional
    long waitingRequests() {
        Where where = where(InvitationFilter.ALL);
        return where.on(database.createQuery(
                        "select count(*) from ReplyRequest r join r.invitation i" + where.text()
                                + " and r.state = WAITING",
                        Long.class))
                .getSingleResult();
    }

    /** @throws Refused 404 if there is none, or none for whoever asks */
    Invitation find(String number) {
        Edition edition = editions.current();
        return Invitation.byNumber(edition, number).filter(this::visible).orElseThrow(InvitationList::notFound);
    }

    boolean visible(Invitation invitation) {
        return actor.scope()
                .only(Scope.Kind.FORUM)
                .map(own -> invitation.forumCodes().stream().anyMatch(own::contains))
                .orElse(true);
    }

    static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(InvitationMessages.class, InvitationMessages::notFound));
    }

    InvitationView view(Invitation i) {
        boolean registered = i.registration != null;
        return new InvitationView(
                i.id,
                i.number,
                i.givenNumber,
                i.name,
                i.salutation,
                i.organisation,
                i.jobTitle,
                contacts.openMobile(i.mobile).map(mobile -> mobile.masked()).orElse(null),
                contacts.openEmail(i.email).map(email -> email.masked()).orElse(null),
                i.category.code,
                i.category.name,
                i.unitContact == null ? 0 : i.unitContact.id,
                i.unitContact == null ? null : i.unitContact.unit,
                i.forumCodes(),
                i.language,
                i.replyBy,
                i.status,
                i.sentAt,
                i.openedAt,
                i.answeredAt,
                contacts.openReason(i.reason),
                registered ? i.registration.reference : null,
                registered ? i.registration.status : null,
                i.replaces == null ? null : i.replaces.number,
                i.replaces == null ? null : i.replaces.name,
                i.open(clock.instant()),
                i.queuedAt);
    }
}
