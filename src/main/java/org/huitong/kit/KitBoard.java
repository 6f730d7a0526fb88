package org.huitong.kit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huitong.platform.LocalText;
import org.huitong.platform.Option;
import org.huitong.platform.Texts;

/**
 * The board as it is shown: the halls that are asked for, and what can be asked for.
 *
 * @param days on which there is anything, in order
 */
record KitBoard(
        Asked asked, List<KitView> kits, List<LocalDate> days, List<Option> halls, Map<String, LocalText> groups) {

    /**
     * What is asked for; what is not known counts as not asked.
     *
     * @param day ISO date of the forum's beginning
     * @param hall its code
     * @param group code of a working group
     */
    record Asked(
            @QueryParam("day") String day,
            @QueryParam("hall") String hall,
            @QueryParam("group") String group) {
        Asked tidy(Map<String, LocalText> groups) {
            return new Asked(Texts.tidy(day), Texts.tidy(hall), groups.containsKey(group) ? group : "");
        }

        /** The group whose items count; null for all. */
        String onlyGroup() {
            return group.isEmpty() ? null : group;
        }
    }

    static KitBoard of(Asked asked, List<KitView> all, Map<String, LocalText> groups, ZoneId zone) {
        Predicate<KitView> here = kit -> asked.hall.isEmpty() || kit.hall().equals(asked.hall);
        Predicate<KitView> then =
                kit -> asked.day.isEmpty() || day(kit, zone).toString().equals(asked.day);
        return new KitBoard(
                asked,
                all.stream().filter(here.and(then)).toList(),
                all.stream().map(kit -> day(kit, zone)).distinct().sorted().toList(),
                all.stream()
                        .map(kit -> new Option(kit.hall(), kit.hallName()))
                        .distinct()
                        .toList(),
                groups);
    }

    private static LocalDate day(KitView kit, ZoneId zone) {
        return kit.startsAt().atZone(zone).toLocalDate();
    }

    public List<Option> groupOptions() {
        return groups.entrySet().stream()
                .map(group -> new Option(group.getKey(), group.getValue()))
                .toList();
    }

    public long ready() {
        return kits.stream().filter(kit -> kit.readiness().ready()).count();
    }

    public long opened() {
        return kits.stream().filter(KitView::opened).count();
    }

    public int overdue() {
        return kits.stream().mapToInt(kit -> kit.readiness().overdue()).sum();
    }
}
