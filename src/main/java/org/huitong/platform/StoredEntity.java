package org.huitong.platform;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What every stored thing has: a time-ordered id made in the application, so that rows can be written in batches, and a
 * version, so that two people who change it at once do not overwrite each other.
 */
@MappedSuperclass
public abstract class StoredEntity extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    /** Null until stored: tells Hibernate that an entity with an id of its own is new. */
    @Version
    public Integer version;
}
