package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.huitong.platform.Message;
import org.huitong.program.Forum;
import org.huitong.program.ForumUse;

/** Keeps a forum in the programme while it has places: people hold them, held them once, or could choose them. */
@ApplicationScoped
class ForumPlaces implements ForumUse {
    @Override
    public Optional<Message<?>> of(Forum forum) {
        long places = Place.count("forum", forum);
        long pools = ForumQuota.count("forum", forum);
        return places + pools == 0
                ? Optional.empty()
                : Optional.of(Message.of(QuotaMessages.class, m -> m.ofForum(places, pools)));
    }
}
