package org.huitong.registration;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.huitong.category.Category;
import org.huitong.delegation.Delegation;
import org.huitong.program.Forum;

/**
 * How many of one delegation find room in a forum under a category, or under a category in all. {@code taken} is changed
 * by the statements of {@link DelegationCaps} only, never through this entity.
 */
@Entity
class DelegationCap extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    /** Null: under the category in all. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Forum forum;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Category category;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Delegation delegation;

    public int capacity;
    public int taken;

    static DelegationCap of(Forum forum, Category category, Delegation delegation, int capacity, int taken) {
        var cap = new DelegationCap();
        cap.forum = forum;
        cap.category = category;
        cap.delegation = delegation;
        cap.capacity = capacity;
        cap.taken = taken;
        return cap;
    }
}
