package org.huitong.venue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.form.PhotoFile;
import org.huitong.platform.StoredEntity;

/** The plan of a venue as a picture, drawn anew from what was sent. */
@Entity
class VenuePlan extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Venue venue;

    /** In pixels. */
    public int width;

    public int height;
    public byte[] jpeg;

    protected VenuePlan() {}

    VenuePlan(Venue venue) {
        this.venue = venue;
    }

    VenuePlan draw(PhotoFile.Photo picture) {
        width = picture.width();
        height = picture.height();
        jpeg = picture.jpeg();
        return this;
    }

    static Optional<VenuePlan> of(Venue venue) {
        return find("venue", venue).firstResultOptional();
    }

    static List<VenuePlan> of(Edition edition) {
        return list("venue.edition", edition);
    }

    static Set<String> venues(Edition edition) {
        return Set.copyOf(getEntityManager()
                .createQuery("select p.venue.code from VenuePlan p where p.venue.edition = :edition", String.class)
                .setParameter("edition", edition)
                .getResultList());
    }

    static Optional<byte[]> jpeg(Edition edition, String venue) {
        return find("venue.edition = ?1 and venue.code = ?2", edition, venue)
                .<VenuePlan>firstResultOptional()
                .map(plan -> plan.jpeg);
    }
}
