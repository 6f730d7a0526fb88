package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Scope;
import org.junit.jupiter.api.Test;

/** A history tells of nothing that does not exist for whoever reads it. */
class SightTest {
    private static final Sight SIGHT = new Sight(new Scope(Map.of(
            Scope.Kind.HOTEL,
            Set.of("G1"),
            Scope.Kind.FORUM,
            Set.of("01"),
            Scope.Kind.WORKING_GROUP,
            Set.of("CITY-02"))));

    private static void shows(String shown, String detail) {
        assertEquals(Optional.ofNullable(shown), SIGHT.of(detail), detail);
        assertEquals(Optional.of(detail), new Sight(Scope.ALL).of(detail), "without limits");
    }

    @Test
    void ofAMoveTheStaysInOtherHotelsAreLeftOut() {
        String inside = "{\"hotel\":\"G1\",\"room\":\"101\"}";
        String outside = "{\"hotel\":\"G2\",\"room\":\"202\"}";
        shows(
                "{\"reference\":\"R-1\",\"before\":[],\"after\":[" + inside + "]}",
                "{\"reference\":\"R-1\",\"before\":[" + outside + "],\"after\":[" + inside + "]}");
        shows(
                "{\"before\":[" + inside + "],\"after\":[" + inside + "]}",
                "{\"before\":[" + inside + "," + outside + "],\"after\":[" + inside + "]}");
        shows(null, "{\"before\":[" + outside + "],\"after\":[" + outside + "]}");
        shows(null, "{\"before\":[" + outside + "]}");
        shows(null, "{\"after\":" + outside + "}");
        shows("{\"after\":" + inside + "}", "{\"after\":" + inside + "}");
    }

    @Test
    void whatWasDoneForAnotherForumOrGroupIsLeftOut() {
        shows("{\"reference\":\"R-1\",\"forum\":\"01\"}", "{\"reference\":\"R-1\",\"forum\":\"01\"}");
        shows(null, "{\"reference\":\"R-1\",\"forum\":\"02\"}");
        shows("{\"post\":\"P1\",\"workingGroup\":\"CITY-02\"}", "{\"post\":\"P1\",\"workingGroup\":\"CITY-02\"}");
        shows(null, "{\"post\":\"P1\",\"workingGroup\":\"CITY-03\"}");
        shows(null, "{\"post\":\"P1\",\"workingGroup\":null}");
    }

    @Test
    void everythingElseIsShownAsItIs() {
        shows("{\"before\":\"SUBMITTED\",\"after\":\"APPROVED\"}", "{\"before\":\"SUBMITTED\",\"after\":\"APPROVED\"}");
        shows("{\"before\":null,\"after\":{\"name\":\"x\"}}", "{\"before\":null,\"after\":{\"name\":\"x\"}}");
        shows("{\"volunteer\":\"V-001\"}", "{\"volunteer\":\"V-001\"}");
    }
}
