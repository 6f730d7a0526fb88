package org.huitong.program;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;

/**
 * What would come of moving a slot with those that follow it.
 *
 * @param forumEnds when the forum ends as it is planned now
 * @param until when the last slot would end
 * @param fits whether all would lie within the forum
 */
public record PushView(Duration by, List<Line> lines, Instant forumEnds, Instant until, boolean fits) {
    /**
     * A slot.
     *
     * @param from when it is now
     * @param to when it would be
     * @param beyond whether it would not lie within its forum
     */
    public record Line(long id, LocalText title, Span from, Span to, boolean beyond) {}

    static PushView of(Push push, Forum forum) {
        List<Line> lines = push.moves().stream()
                .map(move -> new Line(
                        move.item().id,
                        move.item().title,
                        move.item().time(),
                        move.to(),
                        !forum.time().holds(move.to())))
                .toList();
        return new PushView(
                push.by(), lines, forum.endsAt, push.until(), lines.stream().noneMatch(Line::beyond));
    }
}
