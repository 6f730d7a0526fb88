package org.huitong.lodging;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.huitong.platform.LocalText;

/**
 * A stay as it is shown.
 *
 * @param phone of the hotel
 */
public record StayView(Stay stay, LocalText hotelName, LocalText address, String phone, LocalText roomType) {

    public Nights nights() {
        return stay.nights();
    }

    /** A guest's nights as stays, in order of time. */
    static List<StayView> of(Collection<Slept> slept) {
        var byBed = new LinkedHashMap<Bed, List<Slept>>();
        slept.forEach(night ->
                byBed.computeIfAbsent(night.bed(), bed -> new ArrayList<>()).add(night));
        var views = new ArrayList<StayView>();
        byBed.forEach((bed, nights) -> {
            Slept one = nights.get(0);
            Stay.in(bed, nightsOf(nights))
                    .forEach(stay ->
                            views.add(new StayView(stay, one.hotelName(), one.address(), one.phone(), one.roomType())));
        });
        views.sort(comparing(view -> view.stay().firstNight()));
        return List.copyOf(views);
    }

    private static List<LocalDate> nightsOf(List<Slept> slept) {
        return slept.stream().map(Slept::night).toList();
    }
}
