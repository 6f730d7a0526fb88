package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmailAddressTest {

    private static final String LABEL = "a".repeat(61);

    @ParameterizedTest
    @CsvSource({
        "wang@example.org, wang@example.org, wang@example.org",
        "' Wang.Dan+1@EXAMPLE.Org ', Wang.Dan+1@example.org, Wang.Dan+1@example.org",
        "ｗａｎｇ＠ｅｘａｍｐｌｅ．ｏｒｇ, wang@example.org, wang@example.org",
        "wang@example。org, wang@example.org, wang@example.org",
        "wang@例子.测试, wang@例子.测试, wang@xn--fsqu00a.xn--0zwm56d",
        "wang@xn--fsqu00a.xn--0zwm56d, wang@例子.测试, wang@xn--fsqu00a.xn--0zwm56d",
        "o'example@BÜCHER.example, o'example@bücher.example, o'example@xn--bcher-kva.example"
    })
    void theDomainIsNormalisedAndTheMailboxKept(String typed, String stored, String ascii) {
        EmailAddress address = EmailAddress.check(typed).orThrow();
        assertEquals(stored, address.value());
        assertEquals(ascii, address.ascii());
    }

    @Test
    void theLongestAddressesAreAccepted() {
        String longest = "m".repeat(64) + "@" + (LABEL + ".").repeat(3) + "bcd";
        assertEquals(254, longest.length());
        assertEquals(longest, EmailAddress.check(longest).orThrow().value());
    }

    @Test
    void onlyAMaskedAddressIsPrinted() {
        assertEquals(
                "Accepted[result=w***@example.org]",
                EmailAddress.check("wang@example.org").toString());
    }

    enum Bad {
        NULL(null, EmailFault.MISSING),
        BLANK(" ", EmailFault.MISSING),
        LONG("m".repeat(64) + "@" + (LABEL + ".").repeat(3) + "bcde", EmailFault.TOO_LONG),
        LONG_MAILBOX("m".repeat(65) + "@example.org", EmailFault.TOO_LONG),
        LONG_IN_ASCII("m".repeat(64) + "@" + "春夏秋冬东南西北中正平安.".repeat(5) + "org", EmailFault.TOO_LONG),
        ENDLESS("a.".repeat(50_000) + "@example.org", EmailFault.TOO_LONG),
        NO_AT("wang.example.org", EmailFault.WRONG_FORMAT),
        TWO_ATS("wang@dan@example.org", EmailFault.WRONG_FORMAT),
        NO_MAILBOX("@example.org", EmailFault.WRONG_FORMAT),
        NO_DOMAIN("wang@", EmailFault.WRONG_FORMAT),
        ONE_LABEL("wang@localhost", EmailFault.WRONG_FORMAT),
        IP_ADDRESS("wang@192.0.2.1", EmailFault.WRONG_FORMAT),
        TWO_DOTS("wang..dan@example.org", EmailFault.WRONG_FORMAT),
        DOT_AT_THE_END("wang.@example.org", EmailFault.WRONG_FORMAT),
        EMPTY_LABEL("wang@example..org", EmailFault.WRONG_FORMAT),
        HYPHEN_FIRST("wang@-example.org", EmailFault.WRONG_FORMAT),
        SPACE_INSIDE("wang dan@example.org", EmailFault.WRONG_FORMAT),
        CHINESE_MAILBOX("王@example.org", EmailFault.WRONG_FORMAT),
        TWO_ADDRESSES("a@example.org,b@example.org", EmailFault.WRONG_FORMAT),
        HEADER_INJECTION("wang@example.org\r\nBcc: x@example.org", EmailFault.WRONG_FORMAT),
        DISPLAY_NAME("Wang <wang@example.org>", EmailFault.WRONG_FORMAT);

        private final String typed;
        private final EmailFault fault;

        Bad(String typed, EmailFault fault) {
            this.typed = typed;
            this.fault = fault;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBadAddressIsRefusedForItsReason(Bad bad) {
        assertEquals(new Checked.Refused<>(bad.fault), EmailAddress.check(bad.typed));
    }

    @Test
    void everyFaultHasItsExample() {
        assertEquals(
                EnumSet.allOf(EmailFault.class),
                Arrays.stream(Bad.values()).map(bad -> bad.fault).collect(Collectors.toSet()));
    }
}
