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

/**
 * The places of one category in one forum. {@code taken} is changed by conditional statements only, never through this
 * entity: that is what makes the last place safe.
 */
@Entity
class ForumQuota extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Category category;

    public int capacity;
    public int taken;

    /** The pools people of this category can choose from, in the order of the programme. */
    static List<ForumQuota> registrable(Category category) {
        return list(
                "from ForumQuota q join fetch q.forum f where q.category = ?1 and f.registrable order by f.position",
                category);
    }
}
