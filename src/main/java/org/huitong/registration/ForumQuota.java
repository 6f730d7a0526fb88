package org.huitong.registration;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
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
}
