package org.huitong.program;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.When;

/** The form of a slot. */
record ItemForm(Typed typed) {
    static ItemForm of(ItemView item, List<String> languages) {
        return new ItemForm(Typed.empty(languages)
                .with("version", item.version())
                .with("kind", item.kind())
                .with("title", item.title())
                .with("start", When.input(item.time().from()))
                .with("end", When.input(item.time().until()))
                .with("alongside", item.alongside() ? "true" : ""));
    }

    /** A new one, after the last that there is. */
    static ItemForm after(ForumSheet sheet, List<String> languages) {
        var start = sheet.items().isEmpty()
                ? sheet.facts().time().from()
                : sheet.items().get(sheet.items().size() - 1).time().until();
        var end = start.plusSeconds(15 * 60);
        return new ItemForm(Typed.empty(languages)
                .with("kind", AgendaItem.Kind.KEYNOTE)
                .with("start", When.input(start))
                .with("end", When.input(end)));
    }

    public List<String> languages() {
        return typed.languages();
    }

    public String get(String input) {
        return typed.get(input);
    }

    public String get(String input, String tag) {
        return typed.get(input, tag);
    }

    public String input(String input, String tag) {
        return typed.input(input, tag);
    }

    public boolean on(String input) {
        return typed.on(input);
    }

    /** @return empty if anything is wrong, which is noted then */
    Optional<ItemWish> read(ZoneId zone, FieldErrors errors) {
        Optional<AgendaItem.Kind> kind = Known.of(AgendaItem.Kind.class, typed.get("kind"));
        if (kind.isEmpty()) {
            errors.add("kind", "MISSING", Message.of(ProgrammeMessages.class, ProgrammeMessages::textMissing));
        }
        Span time = typed.span(zone, errors);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ItemWish(kind.get(), typed.text("title"), time, typed.on("alongside")));
    }
}
