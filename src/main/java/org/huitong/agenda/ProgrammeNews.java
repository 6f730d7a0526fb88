package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.Message;
import org.huitong.registration.GuestNews;
import org.huitong.registration.RegistrationView;

/** Tells guests what has changed about their forums: at the head of their page, until they put it away. */
@ApplicationScoped
class ProgrammeNews implements GuestNews {
    @Inject
    GuestProgrammes programmes;

    @Override
    public Optional<News> newsFor(RegistrationView guest) {
        List<ForumDifference> differences = programmes.news(guest);
        if (!guest.status().living() || differences.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Line>();
        for (ForumDifference difference : differences) {
            if (difference.kind() != ForumDifference.Kind.CHANGED) {
                lines.add(new Line(
                        difference.name(),
                        Message.of(AgendaMessages.class, m -> m.differenceKind(difference.kind())),
                        null,
                        null));
            }
            difference.changes().stream()
                    .map(change -> line(difference, change))
                    .forEach(lines::add);
        }
        return Optional.of(new News(
                Message.of(AgendaMessages.class, AgendaMessages::news),
                lines,
                "/my/agenda",
                Message.of(AgendaMessages.class, AgendaMessages::myAgenda),
                "/my/agenda/news/dismissal",
                Message.of(AgendaMessages.class, AgendaMessages::dismiss),
                Integer.toString(programmes.number())));
    }

    /** Words of a text that was mended are too long for a phone: that they are new is enough. */
    private static Line line(ForumDifference difference, Change change) {
        boolean text = change.what() == Change.What.DESCRIPTION;
        Object what = Message.of(AgendaMessages.class, m -> m.what(change.what()));
        Object subject = change.subject() == null ? what : what + " " + change.subject();
        return new Line(difference.name(), subject, text ? null : change.before(), text ? null : change.after());
    }
}
