package org.huitong.venue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Texts;

/** Between a hall and its form. */
final class HallForm {
    /** Between what a thing is called in one language and in the next, on one line. */
    private static final String BAR = "|";

    private static final int FLOOR_MAX = 10;
    private static final int AREA_MAX = 99_999;
    private static final int SEATS_MAX = 50_000;
    private static final int THINGS_MAX = 30;
    private static final int THING_MAX = 40;

    private HallForm() {}

    static Draft of(Hall hall, List<String> languages) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("code", hall.code);
        typed.put("version", hall.version.toString());
        VenueForm.texts(typed, "name", hall.name);
        typed.put("floor", hall.floor);
        typed.put("area", VenueForm.plain(hall.area));
        typed.put("stepFree", Boolean.toString(hall.accessible));
        typed.put(
                "equipment",
                hall.equipment.stream().map(thing -> line(thing, languages)).collect(Collectors.joining("\n")));
        hall.capacities.forEach((layout, seats) -> typed.put("seats." + layout, seats.toString()));
        hall.openingHours().days().forEach(day -> typed.put("hours." + day.iso(), HoursText.of(day)));
        return new Draft(typed, languages);
    }

    static String line(LocalText thing, List<String> languages) {
        return languages.stream()
                .map(tag -> thing.byLanguage().getOrDefault(tag, ""))
                .collect(Collectors.joining(" " + BAR + " "));
    }

    static HallFacts read(Draft draft, List<LocalDate> days, FieldErrors errors) {
        LocalText name = draft.text("name", Draft.NAME_MAX, errors);
        String floor = draft.line("floor", FLOOR_MAX, errors);
        if (floor.isEmpty()) {
            Draft.wrong(errors, "floor", "MISSING", VenueMessages::textMissing);
        }
        BigDecimal area = area(draft, errors);
        boolean stepFree = draft.get("stepFree").equals("true");
        List<LocalText> equipment = equipment(draft, errors);
        Map<Layout, Integer> capacities = capacities(draft, errors);
        return new HallFacts(name, floor, area, stepFree, equipment, capacities, hours(draft, days, errors));
    }

    private static BigDecimal area(Draft draft, FieldErrors errors) {
        String typed = draft.tidy("area");
        boolean number = typed.matches("\\d{1,5}(\\.\\d)?");
        if (!number || new BigDecimal(typed).signum() == 0) {
            Draft.wrong(errors, "area", "RANGE", m -> m.areaWrong(AREA_MAX));
            return null;
        }
        return new BigDecimal(typed);
    }

    private static List<LocalText> equipment(Draft draft, FieldErrors errors) {
        var things = new ArrayList<LocalText>();
        for (String line : draft.get("equipment").lines().toList()) {
            if (Texts.tidy(line).isEmpty()) {
                continue;
            }
            String[] parts = line.split("[|｜]", -1);
            Map<String, String> words = new LinkedHashMap<>();
            for (int i = 0; i < draft.languages().size(); i++) {
                words.put(draft.languages().get(i), i < parts.length ? Texts.tidy(parts[i]) : "");
            }
            boolean wrong = parts.length != draft.languages().size()
                    || words.values().stream()
                            .anyMatch(word -> word.isEmpty() || Texts.length(word) > THING_MAX || Texts.hidden(word));
            if (wrong || things.size() == THINGS_MAX) {
                String shown = Texts.cut(Texts.tidy(line), THING_MAX);
                Draft.wrong(errors, "equipment", "WRONG", m -> m.equipmentWrong(shown, THINGS_MAX));
                return things;
            }
            things.add(LocalText.of(words));
        }
        return things;
    }

    private static Map<Layout, Integer> capacities(Draft draft, FieldErrors errors) {
        Map<Layout, Integer> capacities = new EnumMap<>(Layout.class);
        for (Layout layout : Layout.values()) {
            String typed = draft.tidy("seats." + layout);
            if (typed.isEmpty()) {
                continue;
            }
            int seats = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
            if (seats < 1 || seats > SEATS_MAX) {
                Draft.wrong(errors, "seats." + layout, "RANGE", m -> m.seatsWrong(SEATS_MAX));
            } else {
                capacities.put(layout, seats);
            }
        }
        boolean nothing = Arrays.stream(Layout.values())
                .allMatch(layout -> draft.tidy("seats." + layout).isEmpty());
        if (nothing) {
            Draft.wrong(errors, "seats." + Layout.THEATRE, "MISSING", VenueMessages::seatsMissing);
        }
        return capacities;
    }

    private static List<OpeningDay> hours(Draft draft, List<LocalDate> days, FieldErrors errors) {
        var hours = new ArrayList<OpeningDay>();
        for (LocalDate day : days) {
            String typed = draft.get("hours." + day);
            if (!HoursText.blank(typed)) {
                HoursText.read(day, typed)
                        .ifPresentOrElse(
                                hours::add,
                                () -> Draft.wrong(errors, "hours." + day, "HOURS", VenueMessages::hoursWrong));
            }
        }
        return hours;
    }
}
