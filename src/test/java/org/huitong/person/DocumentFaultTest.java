package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At least one bad number for every fault, each leading to that fault alone. */
class DocumentFaultTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 10);

    enum Bad {
        NULL(DocumentType.RESIDENT_ID, null, DocumentFault.MISSING),
        ONLY_SPACES(DocumentType.PASSPORT, " 　\t", DocumentFault.MISSING),
        OLD_FIFTEEN_DIGITS(DocumentType.RESIDENT_ID, "000000900101001", DocumentFault.WRONG_LENGTH),
        ONE_TOO_MANY(DocumentType.RESIDENT_ID, "0000001990010100188", DocumentFault.WRONG_LENGTH),
        SHORT_PERMIT(DocumentType.HMT_RESIDENCE_PERMIT, "H12345678", DocumentFault.WRONG_LENGTH),
        LETTER_O(DocumentType.RESIDENT_ID, "00000019900101OO18", DocumentFault.WRONG_CHARACTERS),
        X_INSIDE(DocumentType.RESIDENT_ID, "0000001985022800X2", DocumentFault.WRONG_CHARACTERS),
        CHINESE(DocumentType.RESIDENT_ID, "身份证号码暂时没有等我回家再补上行不", DocumentFault.WRONG_CHARACTERS),
        FOREIGN_DIGITS(DocumentType.RESIDENT_ID, "٠٠٠٠٠٠١٩٩٠٠١٠١٠٠١٨", DocumentFault.WRONG_CHARACTERS),
        NO_PROVINCE(DocumentType.RESIDENT_ID, "16010519491231002X", DocumentFault.UNKNOWN_REGION),
        NO_PERMIT_REGION(DocumentType.HMT_RESIDENCE_PERMIT, "810001199001010018", DocumentFault.UNKNOWN_REGION),
        TEST_REGION_ON_PERMIT(DocumentType.HMT_RESIDENCE_PERMIT, "000000199001010018", DocumentFault.UNKNOWN_REGION),
        TEST_REGION(DocumentType.RESIDENT_ID, "000000199001010018", DocumentFault.TEST_REGION_NOT_ALLOWED),
        THIRTIETH_OF_FEBRUARY(DocumentType.RESIDENT_ID, "11010519490230002X", DocumentFault.IMPOSSIBLE_DATE),
        THIRTEENTH_MONTH(DocumentType.RESIDENT_ID, "11010519491331002X", DocumentFault.IMPOSSIBLE_DATE),
        NINE_CENTURIES_OLD(DocumentType.RESIDENT_ID, "11010510491231002X", DocumentFault.IMPOSSIBLE_DATE),
        TOMORROW(DocumentType.RESIDENT_ID, "11010520230711002X", DocumentFault.FUTURE_BIRTH),
        WRONG_CHECK(DocumentType.RESIDENT_ID, "110105194912310021", DocumentFault.WRONG_CHECK_DIGIT),
        WRONG_CHECK_ON_PERMIT(
                DocumentType.HMT_RESIDENCE_PERMIT, wrongCheck("83000019900101001"), DocumentFault.WRONG_CHECK_DIGIT),
        WRONG_CHECK_ON_CARD(
                DocumentType.FOREIGN_PERMANENT_RESIDENT_ID,
                wrongCheck("91100019900101001"),
                DocumentFault.WRONG_CHECK_DIGIT),
        RESIDENT_AS_PERMIT(DocumentType.HMT_RESIDENCE_PERMIT, "11010519491231002X", DocumentFault.IS_RESIDENT_ID),
        RESIDENT_AS_FOREIGNER(
                DocumentType.FOREIGN_PERMANENT_RESIDENT_ID, "11010519491231002X", DocumentFault.IS_RESIDENT_ID),
        PERMIT_AS_RESIDENT(
                DocumentType.RESIDENT_ID,
                CheckDigits.complete("81000019900101001"),
                DocumentFault.IS_HMT_RESIDENCE_PERMIT),
        FOREIGNER_AS_RESIDENT(
                DocumentType.RESIDENT_ID,
                CheckDigits.complete("91100019900101001"),
                DocumentFault.IS_FOREIGN_PERMANENT_RESIDENT_ID),
        OLD_CARD_TOO_SHORT(
                DocumentType.FOREIGN_PERMANENT_RESIDENT_ID,
                "XXX11008502280",
                DocumentFault.FOREIGN_PERMANENT_RESIDENT_ID_FORMAT),
        HOME_RETURN_WITH_OTHER_LETTER(
                DocumentType.HOME_RETURN_PERMIT, "K12345678", DocumentFault.HOME_RETURN_PERMIT_FORMAT),
        HOME_RETURN_OF_NINE(DocumentType.HOME_RETURN_PERMIT, "H123456789", DocumentFault.HOME_RETURN_PERMIT_FORMAT),
        TAIWAN_WITH_LETTER(DocumentType.TAIWAN_TRAVEL_PERMIT, "T12345678", DocumentFault.TAIWAN_TRAVEL_PERMIT_FORMAT),
        TAIWAN_OF_NINE(DocumentType.TAIWAN_TRAVEL_PERMIT, "123456789", DocumentFault.TAIWAN_TRAVEL_PERMIT_FORMAT),
        PASSPORT_OF_FOUR(DocumentType.PASSPORT, "E123", DocumentFault.PASSPORT_FORMAT),
        PASSPORT_OF_TWENTY_ONE(DocumentType.PASSPORT, "E12345678901234567890", DocumentFault.PASSPORT_FORMAT),
        PASSPORT_WITH_HYPHEN(DocumentType.PASSPORT, "E-12345678", DocumentFault.PASSPORT_FORMAT);

        private final DocumentType type;
        private final String typed;
        private final DocumentFault fault;

        Bad(DocumentType type, String typed, DocumentFault fault) {
            this.type = type;
            this.typed = typed;
            this.fault = fault;
        }

        private static String wrongCheck(String body) {
            return body + (CheckDigits.complete(body).endsWith("1") ? "2" : "1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBadNumberIsRefusedForItsReason(Bad bad) {
        assertEquals(new Checked.Refused<>(bad.fault), IdentityDocument.check(bad.type, bad.typed, false, TODAY));
    }

    @Test
    void everyFaultAndEveryTypeHasItsExample() {
        assertEquals(
                EnumSet.allOf(DocumentFault.class),
                Arrays.stream(Bad.values()).map(bad -> bad.fault).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.allOf(DocumentType.class),
                Arrays.stream(Bad.values()).map(bad -> bad.type).collect(Collectors.toSet()));
    }

    @Test
    void aRefusalNamesItsCodeAndNeverTheNumber() {
        Checked<IdentityDocument, DocumentFault> refused =
                IdentityDocument.check(DocumentType.RESIDENT_ID, "110105194912310021", false, TODAY);
        assertEquals(Optional.of("WRONG_CHECK_DIGIT"), refused.fault().map(Fault::code));
        assertEquals("Refused[reason=WRONG_CHECK_DIGIT]", refused.toString());
    }
}
