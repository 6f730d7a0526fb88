package org.huitong.registration;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.huitong.category.Category;
import org.huitong.program.Forum;

/** A category that shares a pool with others. It has no pool of its own in that forum. */
@Entity
class PoolMember extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ForumQuota pool;

    /** That of the pool: one of the two columns of the key that refuses a second membership. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Category category;

    static PoolMember of(ForumQuota pool, Category category) {
        var member = new PoolMember();
        member.pool = pool;
        member.forum = pool.forum;
        member.category = category;
        return member;
    }

    /** All of them with their categories. One statement. */
    static List<PoolMember> all() {
        return list("from PoolMember m join fetch m.category c order by c.position");
    }
}
