package org.huitong.program;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huitong.edition.EditionMessages;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.Message;

/**
 * Lines of a worksheet of forums, read as the form in which a forum is typed, so that the same is right and wrong in both.
 * A column that is not there leaves what is stored.
 */
final class ForumRows {
    private static final String PARTED = " | ";

    private final List<String> languages;

    ForumRows(List<String> languages) {
        this.languages = languages;
    }

    /** @param before what is stored; null for a new forum */
    ForumForm form(AgendaPlan.Line line, ForumWish before) {
        Typed typed = before == null
                ? Typed.empty(languages)
                : ForumForm.of(before, languages).typed();
        Map<String, String> cells = line.row().cells();
        for (String column : cells.keySet()) {
            String cell = line.cell(column);
            switch (column) {
                case AgendaColumns.FORUM -> {}
                case AgendaColumns.FORUM_KIND ->
                    typed.with(
                            "kind",
                            AgendaCells.constant(
                                            ForumKind.class,
                                            cell,
                                            languages,
                                            kind -> Message.of(ProgramMessages.class, m -> m.kind(kind)))
                                    .map(ForumKind::name)
                                    .orElse(""));
                case AgendaColumns.START, AgendaColumns.END ->
                    typed.with(
                            column,
                            AgendaCells.moment(cell)
                                    .map(LocalDateTime::toString)
                                    .orElse(cell));
                case AgendaColumns.REGISTRABLE -> typed.with("registrable", AgendaCells.yes(cell) ? "true" : "");
                case AgendaColumns.ORGANISATIONS -> organisations(typed, cell);
                default -> typed.with(column, cell);
            }
        }
        return new ForumForm(typed);
    }

    /** {@code 主办：某单位 | Some Body}, a line or a semicolon each: the role, then the name in every language. */
    private void organisations(Typed typed, String cell) {
        typed.values().keySet().removeIf(input -> input.startsWith(ForumForm.ROWS + "."));
        int at = 0;
        for (String one : cell.split("[;；\\n]")) {
            if (one.isBlank()) {
                continue;
            }
            String[] parts = one.strip().split("[:：]", 2);
            String prefix = ForumForm.ROWS + "." + at++;
            typed.with(prefix + ".role", role(parts[0].strip()).map(Enum::name).orElse(""));
            String[] names = parts.length < 2 ? new String[0] : parts[1].split("[|｜]");
            for (int i = 0; i < languages.size(); i++) {
                typed.with(prefix + ".name." + languages.get(i), i < names.length ? names[i].strip() : "");
            }
        }
    }

    /** By its name, or by the beginning of what it is called, as people shorten it. */
    private Optional<OrganisationRole> role(String cell) {
        return Arrays.stream(OrganisationRole.values())
                .filter(role -> role.name().equalsIgnoreCase(cell)
                        || cell.length() > 1
                                && languages.stream()
                                        .anyMatch(tag -> called(role, tag).startsWith(cell)))
                .findFirst();
    }

    private static String called(OrganisationRole role, String tag) {
        return Message.of(EditionMessages.class, m -> m.role(role)).in(Locale.forLanguageTag(tag));
    }

    /** In which column a field of the form stands. */
    static String column(String field) {
        return switch (field) {
            case "code" -> AgendaColumns.FORUM;
            case "kind" -> AgendaColumns.FORUM_KIND;
            default -> field.startsWith(ForumForm.ROWS + ".") ? AgendaColumns.ORGANISATIONS : field;
        };
    }

    /** The cells of a forum, as {@link #form} reads them. */
    List<Object> cells(Forum forum, ZoneId zone) {
        var cells = new ArrayList<Object>(List.of(
                forum.code,
                Message.of(ProgramMessages.class, m -> m.kind(forum.kind)).toString(),
                LocalDateTime.ofInstant(forum.startsAt, zone),
                LocalDateTime.ofInstant(forum.endsAt, zone)));
        Map<String, String> typed = new LinkedHashMap<>(
                ForumForm.of(ForumWish.of(forum), languages).typed().values());
        for (String text : AgendaColumns.TEXTS_OF_FORUMS) {
            languages.forEach(tag -> cells.add(typed.getOrDefault(text + tag, "")));
        }
        cells.add(
                forum.registrable
                        ? Message.of(ExchangeMessages.class, ExchangeMessages::yes)
                                .toString()
                        : "");
        cells.add(forum.organisations.stream()
                .map(body -> Message.of(EditionMessages.class, m -> m.role(body.role))
                                .toString()
                        + "："
                        + languages.stream()
                                .map(tag -> body.name.byLanguage().getOrDefault(tag, ""))
                                .collect(Collectors.joining(PARTED)))
                .collect(Collectors.joining("\n")));
        return cells;
    }
}
