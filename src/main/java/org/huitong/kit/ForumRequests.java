package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.huitong.platform.Message;
import org.huitong.program.Forum;
import org.huitong.program.ForumUse;

/** Keeps a forum in the programme while its host has asked for something: what it costs must not vanish. */
@ApplicationScoped
class ForumRequests implements ForumUse {
    @Override
    public Optional<Message<?>> of(Forum forum) {
        long count = KitRequest.count("forum", forum);
        return count == 0 ? Optional.empty() : Optional.of(Message.of(KitRequestMessages.class, m -> m.ofForum(count)));
    }
}
