package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;
import org.huitong.platform.LocalText;

/** Posts and shifts; nobody has taken one yet, and whom to call is written anew. */
@ApplicationScoped
class PostCopy implements EditionPart {
    @Override
    public int order() {
        return 61;
    }

    @Override
    public void copy(Copying copying) {
        copying.copy(Post.<Post>list("edition", copying.from()), post -> {
            post.contactName = LocalText.of(Map.of());
            post.contactPhone = "";
        });
        copying.copy(Shift.<Shift>list("post.edition", copying.from()), shift -> shift.taken = 0);
    }
}
