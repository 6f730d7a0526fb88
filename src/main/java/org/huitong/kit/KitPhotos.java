package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.huitong.form.PhotoFile;
import org.huitong.platform.FieldCipher;

/** Keeps the photos of items sealed, one for each. */
@ApplicationScoped
class KitPhotos {
    static final String PURPOSE = "kit-photo";

    private final FieldCipher cipher;

    @Inject
    KitPhotos(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** In place of an earlier one. */
    void store(KitItem item, PhotoFile.Photo drawn, String by, Instant now) {
        KitPhoto photo = KitPhoto.of(item.id).orElseGet(KitPhoto::new);
        photo.itemId = item.id;
        photo.takenAt = now;
        photo.takenBy = by;
        photo.width = drawn.width();
        photo.height = drawn.height();
        photo.sealed = cipher.seal(PURPOSE, drawn.jpeg());
        photo.persist();
        item.photographedAt = now;
    }

    /** The JPEG of an item. */
    Optional<byte[]> of(KitItem item) {
        return KitPhoto.of(item.id).map(photo -> cipher.openBytes(PURPOSE, photo.sealed));
    }
}
