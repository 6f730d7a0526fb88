package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.huitong.category.Category;
import org.huitong.delegation.Delegation;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;

/**
 * The counters of delegations. Those of a forum are touched with the row of the forum's pool locked, those of a category in
 * all after {@link CategoryTotals}: that is the order of the locks. Where nothing is limited there is no row, and who comes
 * with no delegation is never counted.
 */
@ApplicationScoped
class DelegationCaps {
    private static final String IN_FORUM =
            " where c.category = :category and c.delegation = :delegation and c.forum = :forum";
    private static final String IN_ALL =
            " where c.category = :category and c.delegation = :delegation and c.forum is null";

    private final EntityManager database;

    @Inject
    DelegationCaps(EntityManager database) {
        this.database = database;
    }

    /** Counts one more in the forum; with its pool's row locked. False, and nothing counted, where the delegation is full. */
    boolean take(Forum forum, Registration registration) {
        Delegation delegation = registration.delegation;
        return delegation == null
                || count(forum, registration.category, delegation, "c.taken + 1", " and c.taken < c.capacity") == 1
                || !limited(forum, registration.category, delegation);
    }

    /** As {@link #take}. @throws Refused 409 DELEGATION_FULL where the delegation is full */
    void require(Forum forum, Registration registration) {
        if (!take(forum, registration)) {
            throw Refused.conflict(
                    "DELEGATION_FULL",
                    Message.of(
                            RegistrationMessages.class,
                            m -> m.delegationFullIn(registration.delegation.name, forum.name)));
        }
    }

    /** Counts one less in the forum; with its pool's row locked. */
    void release(Forum forum, Category category, Delegation delegation) {
        if (delegation != null) {
            count(forum, category, delegation, "c.taken - 1", " and c.taken > 0");
        }
    }

    /** Counts one more in the forum, be there room or not: nobody loses a place by being counted elsewhere. */
    void add(Forum forum, Category category, Delegation delegation) {
        if (delegation != null) {
            count(forum, category, delegation, "c.taken + 1", "");
        }
    }

    /** @throws Refused 409 DELEGATION_FULL if no more of the delegation find room under the category */
    void takeTotal(Registration registration) {
        Delegation delegation = registration.delegation;
        boolean room = delegation == null
                || count(null, registration.category, delegation, "c.taken + 1", " and c.taken < c.capacity") == 1
                || !limited(null, registration.category, delegation);
        if (!room) {
            throw Refused.conflict(
                    "DELEGATION_FULL",
                    Message.of(
                            RegistrationMessages.class,
                            m -> m.delegationFull(delegation.name, registration.category.name)));
        }
    }

    /** One of the delegation takes part no longer. */
    void releaseTotal(Registration registration) {
        release(null, registration.category, registration.delegation);
    }

    private int count(Forum forum, Category category, Delegation delegation, String taken, String condition) {
        var update = database.createQuery("update DelegationCap c set c.taken = " + taken
                        + (forum == null ? IN_ALL : IN_FORUM) + condition)
                .setParameter("category", category)
                .setParameter("delegation", delegation);
        if (forum != null) {
            update.setParameter("forum", forum);
        }
        return update.executeUpdate();
    }

    private boolean limited(Forum forum, Category category, Delegation delegation) {
        var query = database.createQuery(
                        "select count(c) from DelegationCap c" + (forum == null ? IN_ALL : IN_FORUM), Long.class)
                .setParameter("category", category)
                .setParameter("delegation", delegation);
        if (forum != null) {
            query.setParameter("forum", forum);
        }
        return query.getSingleResult() > 0;
    }

    /** Whether any delegation is limited in this forum. */
    boolean any(Forum forum) {
        return DelegationCap.count("forum", forum) > 0;
    }
}
