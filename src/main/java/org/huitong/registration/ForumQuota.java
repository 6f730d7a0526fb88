package org.huitong.registration;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.huitong.category.Category;
import org.huitong.platform.LocalText;
import org.huitong.program.Forum;

/**
 * A pool: the places of one category in one forum, or of several categories that share them. {@code taken} is changed by conditional statements only, never through this
 * entity: that is what makes the last place safe.
 */
@Entity
class ForumQuota extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    /** Null for a pool that is shared: see {@link PoolMember}. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Category category;

    /** Of a shared pool; null for a category's own. */
    public LocalText name;

    public int capacity;
    public int taken;

    static ForumQuota own(Forum forum, Category category, int capacity) {
        var pool = new ForumQuota();
        pool.forum = forum;
        pool.category = category;
        pool.capacity = capacity;
        return pool;
    }

    static ForumQuota shared(Forum forum, LocalText name, int capacity) {
        var pool = new ForumQuota();
        pool.forum = forum;
        pool.name = name;
        pool.capacity = capacity;
        return pool;
    }

    /** The pools people of this category can choose from, be they its own or shared, in the order of the programme. */
    static List<ForumQuota> registrable(Category category) {
        return list(
                "from ForumQuota q join fetch q.forum f where f.registrable and (q.category = ?1 or exists"
                        + " (select 1 from PoolMember m where m.pool = q and m.category = ?1)) order by f.position",
                category);
    }

    /** The one pool that people of this category have in this forum. */
    static Optional<ForumQuota> of(Forum forum, Category category) {
        return find(
                        "from ForumQuota q join fetch q.forum where q.forum = ?1 and (q.category = ?2 or exists"
                                + " (select 1 from PoolMember m where m.pool = q and m.category = ?2))",
                        forum,
                        category)
                .firstResultOptional();
    }
}
