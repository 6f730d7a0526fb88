package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "１３８００１３８０００",
                "１３８－００１３－８０００",
                "138—0013—8000",
                "+8613800138000",
                "＋86 138 0013 8000",
                "8613800138000",
                "0086 138 0013 8000",
                "(+86) 138 0013 8000",
                "013800138000",
                "\u202d+86 138 0013 8000\u202c"
            })
    void aMainlandNumberIsUnderstoodHoweverItIsTyped(String typed) {
        assertEquals("+8613800138000", Mobile.check(typed).orThrow().e164());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13000000000", "14900000000", "16600000000", "19900000000"})
    void mainlandNumbersBeginWith13To19(String number) {
        assertEquals("+86" + number, Mobile.check(number).orThrow().e164());
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000, 138 0013 8000, 138****8000, 8000",
        "+852 5123 4567, +85251234567, +852 5123 4567, +852 ****4567, 4567",
        "00853 6612 3456, +85366123456, +853 6612 3456, +853 ****3456, 3456",
        "+886 912 345 678, +886912345678, +886 912 345 678, +886 ****5678, 5678",
        "+1 201-555-0123, +12015550123, +1 201-555-0123, +1 ****0123, 0123",
        "+44 7400 123456, +447400123456, +44 7400 123456, +44 ****3456, 3456"
    })
    void everyRegionHasItsForms(String typed, String e164, String display, String masked, String tail) {
        Mobile mobile = Mobile.check(typed).orThrow();
        assertEquals(
                Arrays.asList(e164, display, masked, tail, masked),
                Arrays.asList(mobile.e164(), mobile.display(), mobile.masked(), mobile.tail(), mobile.toString()));
        assertEquals("Accepted[result=" + masked + "]", Mobile.check(typed).toString());
    }

    enum Bad {
        NULL(null, MobileFault.MISSING),
        BLANK(" 　", MobileFault.MISSING),
        TOO_SHORT("1380013800", MobileFault.NOT_A_PHONE_NUMBER),
        TOO_LONG("138001380000", MobileFault.NOT_A_PHONE_NUMBER),
        ENDLESS("1".repeat(10_000), MobileFault.NOT_A_PHONE_NUMBER),
        TWELVE_PREFIX("12800138000", MobileFault.NOT_A_PHONE_NUMBER),
        HONG_KONG_WITHOUT_CODE("51234567", MobileFault.NOT_A_PHONE_NUMBER),
        LETTERS("1380013800O", MobileFault.NOT_A_PHONE_NUMBER),
        WORDS("没有", MobileFault.NOT_A_PHONE_NUMBER),
        TWO_NUMBERS("13800138000/13900139000", MobileFault.NOT_A_PHONE_NUMBER),
        NO_SUCH_COUNTRY("+999 123 4567", MobileFault.NOT_A_PHONE_NUMBER),
        ONLY_PLUS("+", MobileFault.NOT_A_PHONE_NUMBER),
        BEIJING_LAND_LINE("010-62345678", MobileFault.NOT_A_MOBILE),
        HONG_KONG_LAND_LINE("+852 2123 4567", MobileFault.NOT_A_MOBILE);

        private final String typed;
        private final MobileFault fault;

        Bad(String typed, MobileFault fault) {
            this.typed = typed;
            this.fault = fault;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBadNumberIsRefusedForItsReason(Bad bad) {
        assertEquals(new Checked.Refused<>(bad.fault), Mobile.check(bad.typed));
    }

    @Test
    void everyFaultHasItsExample() {
        assertEquals(
                EnumSet.allOf(MobileFault.class),
                Arrays.stream(Bad.values()).map(bad -> bad.fault).collect(Collectors.toSet()));
    }
}
