package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses lie within a range. */
class AddressRangeTest {
    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/16, 10.20.255.255, true",
        "10.20.0.0/16, 10.21.0.0, false",
        "10.20.0.0/16, ::ffff:10.20.3.4, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.128, true",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "fe80::/10, fe80::1%eth0, true",
        "::1, 0:0:0:0:0:0:0:1, true"
    })
    void containsWhatBeginsAlike(String range, String address, boolean within) {
        assertEquals(within, AddressRange.of(range).contains(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "office",
                "10.20",
                "10.20.0.0/33",
                "10.20.0.0/-1",
                "10.20.0.0/x",
                "300.1.1.1",
                "a.b.c.d",
                ":::"
            })
    void whatIsNoRangeIsRefusedAtStart(String text) {
        assertThrows(IllegalArgumentException.class, () -> AddressRange.of(text));
    }

    @Test
    void nothingSaidMeansEveryone() {
        assertTrue(AddressGate.within(List.of(), "203.0.113.9"));
        assertTrue(AddressGate.within(List.of(), null));
        assertFalse(AddressGate.within(List.of(AddressRange.of("10.0.0.0/8")), null));
        assertTrue(AddressGate.within(
                List.of(AddressRange.of("10.0.0.0/8"), AddressRange.of("203.0.113.0/24")), "203.0.113.9"));
    }
}
