package org.huitong.venue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;

/** Between a venue and its form. */
final class VenueForm {
    private static final int ADDRESS_MAX = 100;
    private static final int TEXT_MAX = 400;
    private static final int LATITUDE_MAX = 90;
    private static final int LONGITUDE_MAX = 180;
    /** Some ten centimetres; more digits say nothing. */
    private static final String DEGREES = "-?\\d{1,3}(\\.\\d{1,6})?";

    private VenueForm() {}

    static Draft of(Venue venue, List<String> languages) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("code", venue.code);
        typed.put("version", venue.version.toString());
        texts(typed, "name", venue.name);
        texts(typed, "address", venue.address);
        texts(typed, "directions", venue.directions);
        if (venue.onTheMap()) {
            typed.put("latitude", plain(venue.latitude));
            typed.put("longitude", plain(venue.longitude));
        }
        venue.routes().forEach(route -> texts(typed, "route." + route.mode(), route.text()));
        return new Draft(typed, languages);
    }

    static void texts(Map<String, String> typed, String name, LocalText text) {
        text.byLanguage().forEach((tag, words) -> typed.put(name + "." + tag, words));
    }

    static VenueFacts read(Draft draft, FieldErrors errors) {
        LocalText name = draft.text("name", Draft.NAME_MAX, errors);
        LocalText address = draft.text("address", ADDRESS_MAX, errors);
        LocalText directions = draft.text("directions", TEXT_MAX, errors);
        BigDecimal latitude = degrees(draft, "latitude", LATITUDE_MAX, errors);
        BigDecimal longitude = degrees(draft, "longitude", LONGITUDE_MAX, errors);
        if ((latitude == null) != (longitude == null) && !errors.any()) {
            Draft.wrong(errors, latitude == null ? "latitude" : "longitude", "MISSING", VenueMessages::positionHalf);
        }
        var routes = new ArrayList<Route>();
        for (Route.Mode mode : Route.Mode.values()) {
            LocalText text = draft.textOrNone("route." + mode, TEXT_MAX, errors);
            if (text != null) {
                routes.add(new Route(mode, text));
            }
        }
        return new VenueFacts(name, address, directions, latitude, longitude, routes);
    }

    /** Null if nothing is typed, or if it is wrong. */
    private static BigDecimal degrees(Draft draft, String input, int most, FieldErrors errors) {
        String typed = draft.tidy(input);
        if (typed.isEmpty()) {
            return null;
        }
        boolean number = typed.matches(DEGREES);
        if (!number || new BigDecimal(typed).abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            Draft.wrong(errors, input, "RANGE", m -> m.degreesWrong(most));
            return null;
        }
        return new BigDecimal(typed);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
