package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.program.Forum;
import org.huitong.program.Forums;

/**
 * The door for organisers who open pools and remove unused ones: of one category, or shared by several. A category has one
 * pool in a forum: who opens one locks the forum's row first.
 */
@ApplicationScoped
class Pools {
    private static final int NAME_MAX = 30;

    private final Forums forums;
    private final Categories categories;
    private final Quotas quotas;
    private final ReviewScope scope;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Pools(
            Forums forums,
            Categories categories,
            Quotas quotas,
            ReviewScope scope,
            EntityManager database,
            Event<DomainEvent> events) {
        this.forums = forums;
        this.categories = categories;
        this.quotas = quotas;
        this.scope = scope;
        this.database = database;
        this.events = events;
    }

    /**
     * A pool to be opened, as typed.
     *
     * @param categories codes; with more than one they share it
     * @param names of a shared pool, by language
     */
    record Wish(String forum, List<String> categories, Map<String, String> names, String capacity) {}

    /** The forums of the person's that can have pools. */
    @Transactional
    List<Forum> forums() {
        return forums.all().stream()
                .filter(forum -> forum.registrable && scope.covers(forum.code))
                .toList();
    }

    /**
     * Opens a pool.
     *
     * @return its key
     * @throws org.huitong.platform.Invalid with everything that is wrong
     */
    @Transactional
    long open(Wish wish) {
        var errors = new FieldErrors();
        Forum forum = forums().stream()
                .filter(one -> one.code.equals(wish.forum()))
                .findFirst()
                .orElse(null);
        if (forum == null) {
            wrong(errors, "forum", "MISSING", QuotaMessages::forumMissing);
        } else {
            database.lock(forum, LockModeType.PESSIMISTIC_WRITE);
        }
        List<Category> members = categories.all().stream()
                .filter(category -> wish.categories().contains(category.code))
                .toList();
        if (members.isEmpty()) {
            wrong(errors, "categories", "MISSING", QuotaMessages::categoryMissing);
        }
        members.stream()
                .filter(category ->
                        forum != null && ForumQuota.of(forum, category).isPresent())
                .findFirst()
                .ifPresent(category -> wrong(errors, "categories", "TAKEN", m -> m.poolThere(category.name)));
        LocalText name = members.size() > 1 ? name(wish.names(), errors) : null;
        Integer capacity = QuotaPages.capacity(wish.capacity(), errors);
        errors.orElseThrow();
        ForumQuota pool = members.size() > 1
                ? ForumQuota.shared(forum, name, capacity)
                : ForumQuota.own(forum, members.get(0), capacity);
        pool.persist();
        if (members.size() > 1) {
            members.forEach(category -> PoolMember.of(pool, category).persist());
        }
        events.fire(new PoolCreated(
                forum.code, members.stream().map(one -> one.code).collect(Collectors.joining("+")), capacity));
        return pool.id;
    }

    private static LocalText name(Map<String, String> typed, FieldErrors errors) {
        Map<String, String> names = new LinkedHashMap<>();
        typed.forEach((tag, text) -> {
            String name = Texts.tidy(text);
            if (name.isEmpty()) {
                wrong(errors, "name." + tag, "MISSING", QuotaMessages::nameMissing);
            } else if (Texts.length(name) > NAME_MAX || Texts.hidden(name)) {
                wrong(errors, "name." + tag, "TOO_LONG", m -> m.nameWrong(NAME_MAX));
            }
            names.put(tag, name);
        });
        return LocalText.of(names);
    }

    private static void wrong(FieldErrors errors, String field, String code, Function<QuotaMessages, String> wording) {
        errors.add(field, code, Message.of(QuotaMessages.class, wording));
    }

    /**
     * Removes a pool that nobody ever had a place in.
     *
     * @throws Refused 404; 409 IN_USE if somebody has or had a place, or delegations are limited in it
     */
    @Transactional
    void remove(long id) {
        QuotaView view = quotas.ofPool(id);
        ForumQuota pool = ForumQuota.findById(id);
        database.lock(pool, LockModeType.PESSIMISTIC_WRITE);
        boolean limited = view.shared()
                ? PoolMember.all().stream()
                        .filter(member -> member.pool.id == id)
                        .anyMatch(member -> limited(pool.forum, member.category))
                : limited(pool.forum, pool.category);
        if (limited || Place.count("quota", pool) > 0) {
            throw Refused.conflict("IN_USE", Message.of(QuotaMessages.class, QuotaMessages::poolInUse));
        }
        PoolMember.delete("pool", pool);
        pool.delete();
        events.fire(new PoolRemoved(view.forum(), view.who(), view.capacity()));
    }

    private static boolean limited(Forum forum, Category category) {
        return DelegationCap.count("forum = ?1 and category = ?2", forum, category) > 0;
    }
}
