package org.huitong.agenda;

import static org.huitong.agenda.Plans.at;
import static org.huitong.agenda.Plans.forum;
import static org.huitong.agenda.Plans.hall;
import static org.huitong.agenda.Plans.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.booking.HallTime;
import org.huitong.edition.Edition;
import org.junit.jupiter.api.Test;

/** What is pointed out before a programme becomes public. */
class WarningsTest {
    private static final long ALONGSIDE = 99;
    private static final List<PlannedHall> H1 = List.of(hall("H1"));

    @Test
    void aWholeProgrammeHasNone() {
        PlannedForum morning = forum(
                "01",
                "18T09:00",
                "18T11:00",
                H1,
                item(1, "一", "18T09:00", "18T10:00"),
                item(2, "二", "18T10:00", "18T11:00"));
        PlannedForum noon = forum("02", "18T11:00", "18T12:00", H1, item(3, "三", "18T11:00", "18T12:00"));
        assertEquals(List.of(), kinds(booked("18T08:00", "18T12:00", "01", "02"), morning, noon));
    }

    @Test
    void hallsAndHoursAreLookedAt() {
        assertEquals(
                List.of(Warning.Kind.NO_HALL, Warning.Kind.NO_ITEMS),
                kinds(Map.of(), forum("01", "18T09:00", "18T11:00", List.of())));
        assertEquals(
                List.of(Warning.Kind.OUTSIDE_EDITION, Warning.Kind.HALL_HOURS),
                kinds(
                        booked("20T09:00", "20T10:59", "01"),
                        forum("01", "20T09:00", "20T11:00", H1, item(1, "一", "20T09:00", "20T10:00"))));
    }

    @Test
    void itemsAreLookedAt() {
        assertEquals(
                List.of(Warning.Kind.ITEMS_OVERLAP, Warning.Kind.ITEM_OUTSIDE),
                kinds(
                        booked("18T09:00", "18T11:00", "01"),
                        forum(
                                "01",
                                "18T09:00",
                                "18T11:00",
                                H1,
                                item(1, "一", "18T09:00", "18T10:00"),
                                item(2, "二", "18T09:59", "18T10:30"),
                                item(ALONGSIDE, "展示", "18T09:00", "18T11:00"),
                                item(3, "三", "18T10:30", "18T11:01"))));
    }

    @Test
    void twoInOneHallAreNamed() {
        PlannedForum one = forum("01", "18T09:00", "18T11:00", H1, item(1, "一", "18T09:00", "18T10:00"));
        PlannedForum two = forum("02", "18T10:59", "18T12:00", H1, item(2, "二", "18T11:00", "18T12:00"));
        assertEquals(List.of(Warning.Kind.HALL_TAKEN), kinds(booked("18T08:00", "18T13:00", "01", "02"), one, two));
    }

    private static Map<String, List<HallTime>> booked(String from, String to, String... forums) {
        PlannedHall hall = H1.get(0);
        var time = new HallTime(hall.code(), hall.name(), hall.venue(), hall.floor(), at(from), at(to));
        return Arrays.stream(forums).collect(Collectors.toMap(code -> code, code -> List.of(time)));
    }

    private static List<Warning.Kind> kinds(Map<String, List<HallTime>> halls, PlannedForum... forums) {
        var edition = new Edition();
        edition.zone = Plans.ZONE;
        edition.firstDay = LocalDate.parse("2023-07-18");
        edition.lastDay = LocalDate.parse("2023-07-19");
        return Warnings.in(List.of(forums), halls, Set.of(ALONGSIDE), edition).stream()
                .map(Warning::kind)
                .toList();
    }
}
