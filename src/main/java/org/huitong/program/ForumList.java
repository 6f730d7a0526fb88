package org.huitong.program;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Texts;
import org.huitong.platform.When;

/**
 * Forums as they were asked for.
 *
 * @param query part of a code, a name or a theme, in any language
 * @param kind name of a {@link ForumKind}; empty for all
 * @param by {@code time}, {@code kind} or {@code order}: that in which they are printed
 * @param groups under a heading each: the day, the kind, or one for all
 */
record ForumList(String query, String kind, String by, List<Group> groups, int all) {
    /** Some forums under a heading. */
    record Group(Object title, List<ForumLine> forums) {}

    static ForumList of(List<ForumLine> all, String query, String kind, String by) {
        String wanted = Texts.tidy(query);
        String only = Known.of(ForumKind.class, kind).map(Enum::name).orElse("");
        List<ForumLine> found = all.stream()
                .filter(forum -> only.isEmpty() || forum.kind().name().equals(only))
                .filter(forum -> matches(forum, wanted))
                .toList();
        return switch (by == null ? "" : by) {
            case "kind" -> new ForumList(wanted, only, by, byKind(found), all.size());
            case "order" -> new ForumList(wanted, only, by, inOrder(found), all.size());
            default -> new ForumList(wanted, only, "time", byDay(found), all.size());
        };
    }

    /** Whether they can be put into another order here: where all are seen in the present one. */
    public boolean ordering() {
        return by.equals("order") && query.isEmpty() && kind.isEmpty();
    }

    private static boolean matches(ForumLine forum, String wanted) {
        String text = forum.code() + " " + forum.name().byLanguage().values() + " "
                + (forum.theme() == null ? "" : forum.theme().byLanguage().values());
        return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static List<Group> byDay(List<ForumLine> forums) {
        return forums.stream().collect(groupingBy(ForumLine::day, LinkedHashMap::new, toList())).entrySet().stream()
                .map(day -> new Group(When.date(day.getKey()), day.getValue()))
                .toList();
    }

    private static List<Group> inOrder(List<ForumLine> forums) {
        List<ForumLine> all =
                forums.stream().sorted(Comparator.comparing(ForumLine::rank)).toList();
        return all.isEmpty()
                ? List.of()
                : List.of(new Group(Message.of(PlanMessages.class, PlanMessages::byOrder), all));
    }

    private static List<Group> byKind(List<ForumLine> forums) {
        return forums.stream()
                .sorted(Comparator.comparing(ForumLine::kind))
                .collect(groupingBy(ForumLine::kind, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(kind -> new Group(Message.of(ProgramMessages.class, m -> m.kind(kind.getKey())), kind.getValue()))
                .toList();
    }

    /** How they can be sorted. */
    public List<String> ways() {
        return List.of("time", "kind", "order");
    }

    public List<Option> kinds() {
        return ProgrammePages.kinds();
    }
}
