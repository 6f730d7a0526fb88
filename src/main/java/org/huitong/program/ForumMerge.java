package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Language;
import org.huitong.platform.Message;

/**
 * Writes the lines of a worksheet into the list of forums, in the caller's transaction, and notes by line what came of it.
 * A forum that is not in the worksheet stays as it is.
 */
@ApplicationScoped
class ForumMerge {
    private final ProgramScope scope;
    private final Language language;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    ForumMerge(ProgramScope scope, Language language, EntityManager database, Event<DomainEvent> events) {
        this.scope = scope;
        this.language = language;
        this.database = database;
        this.events = events;
    }

    AgendaPlan apply(AgendaImport kept) {
        List<AgendaPlan.Line> lines =
                kept.content.stream().map(AgendaPlan.Line::new).toList();
        Map<String, Forum> known = scope.locked(AgendaPlan.forums(lines));
        String seen = AgendaPlan.seen(known.values());
        Set<String> read = new HashSet<>();
        for (AgendaPlan.Line line : lines) {
            String code = line.cell(AgendaColumns.FORUM);
            if (!read.add(code)) {
                line.wrong(AgendaColumns.FORUM, Message.of(ExchangeMessages.class, ExchangeMessages::forumTwice));
            } else if (!known.containsKey(code) && scope.only().isPresent()) {
                line.wrong(AgendaColumns.FORUM, Message.of(ExchangeMessages.class, m -> m.forumUnknown(code)));
            } else {
                write(line, code, Optional.ofNullable(known.get(code)));
            }
        }
        database.flush();
        return new AgendaPlan(kept.id, seen, lines);
    }

    private void write(AgendaPlan.Line line, String code, Optional<Forum> known) {
        Edition edition = scope.edition();
        ForumWish before = known.map(ForumWish::of).orElse(null);
        var errors = new FieldErrors();
        if (known.isEmpty()) {
            ForumText.checkCode(code, errors);
        }
        ForumForm form = new ForumRows(language.tags()).form(line, before);
        Optional<ForumWish> wish = form.read(edition.zone, errors);
        wish.ifPresent(one -> Programmes.check(
                edition,
                one,
                known.stream()
                        .flatMap(forum -> AgendaItem.of(forum).stream())
                        .map(AgendaItem::time)
                        .toList(),
                errors));
        errors.all().forEach(error -> line.wrong(ForumRows.column(error.field()), error.message()));
        if (errors.any()) {
            return;
        }
        if (known.isEmpty()) {
            Forum.append(edition, code, wish.get());
            events.fire(new ForumCreated(code));
            line.becomes(AgendaPlan.Outcome.ADDED);
        } else if (!form.sameAs(ForumForm.of(before, language.tags()))) {
            known.get().describe(wish.get());
            events.fire(new ForumChanged(code, ForumChanged.Facts.of(before), ForumChanged.Facts.of(wish.get())));
            line.becomes(AgendaPlan.Outcome.CHANGED);
        }
    }
}
