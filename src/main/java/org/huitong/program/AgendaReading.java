package org.huitong.program;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** Understands the lines of a worksheet of agendas. */
final class AgendaReading {
    private final List<String> languages;
    private final ZoneId zone;
    private final AgendaCast cast;

    AgendaReading(List<String> languages, ZoneId zone, AgendaCast cast) {
        this.languages = languages;
        this.zone = zone;
        this.cast = cast;
    }

    /** A line that was understood. */
    record Wanted(ItemWish item, List<Appearance> cast) {}

    /** @return empty if anything is wrong with it, which is noted then */
    Optional<Wanted> read(AgendaPlan.Line line, Forum forum) {
        Optional<AgendaItem.Kind> kind = AgendaCells.constant(
                AgendaItem.Kind.class,
                line.cell(AgendaColumns.KIND),
                languages,
                one -> Message.of(ProgramMessages.class, m -> m.itemKind(one)));
        if (kind.isEmpty()) {
            line.wrong(AgendaColumns.KIND, says(m -> m.kindUnknown(line.cell(AgendaColumns.KIND))));
        }
        Optional<LocalDateTime> from = moment(line, AgendaColumns.START);
        Optional<LocalDateTime> until = moment(line, AgendaColumns.END);
        if (from.isPresent() && until.isPresent()) {
            var time = new Span(
                    from.get().atZone(zone).toInstant(),
                    until.get().atZone(zone).toInstant());
            WithinForum.fault(time, forum.time()).ifPresent(fault -> line.wrong(fault.field(), fault.message()));
        }
        Map<String, String> titles = new LinkedHashMap<>();
        languages.forEach(tag -> titles.put(tag, Texts.tidy(line.cell(AgendaColumns.TITLE + tag))));
        var errors = new FieldErrors();
        ForumText.title(LocalText.of(titles), errors);
        errors.all().forEach(error -> line.wrong(error.field(), error.message()));
        List<Appearance> appearing = cast.read(line);
        if (!line.faults().isEmpty()) {
            return Optional.empty();
        }
        var time = new Span(
                from.orElseThrow().atZone(zone).toInstant(),
                until.orElseThrow().atZone(zone).toInstant());
        return Optional.of(new Wanted(
                new ItemWish(
                        kind.orElseThrow(),
                        LocalText.of(titles),
                        time,
                        AgendaCells.yes(line.cell(AgendaColumns.ALONGSIDE))),
                appearing));
    }

    private static Optional<LocalDateTime> moment(AgendaPlan.Line line, String column) {
        Optional<LocalDateTime> moment = AgendaCells.moment(line.cell(column));
        if (moment.isEmpty()) {
            line.wrong(column, Message.of(ProgrammeMessages.class, ProgrammeMessages::timeUnreadable));
        }
        return moment;
    }

    private static Message<?> says(Function<ExchangeMessages, String> wording) {
        return Message.of(ExchangeMessages.class, wording);
    }
}
