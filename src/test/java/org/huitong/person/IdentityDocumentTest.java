package org.huitong.person;

import static org.huitong.person.DocumentType.FOREIGN_PERMANENT_RESIDENT_ID;
import static org.huitong.person.DocumentType.HMT_RESIDENCE_PERMIT;
import static org.huitong.person.DocumentType.RESIDENT_ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 10);

    @Test
    void theExamplesOfTheStandardAreGood() {
        IdentityDocument woman = good(RESIDENT_ID, "11010519491231002X");
        assertEquals(Optional.of(Sex.FEMALE), woman.sex());
        assertEquals(Optional.of(LocalDate.of(1949, 12, 31)), woman.birthDate());

        IdentityDocument man = good(RESIDENT_ID, "440524188001010014", LocalDate.of(1999, 7, 1));
        assertEquals(Optional.of(Sex.MALE), man.sex());
        assertEquals(Optional.of(LocalDate.of(1880, 1, 1)), man.birthDate());
    }

    @Test
    void demonstrationNumbersPassOnlyWhereTheyAreAllowed() {
        for (String number : new String[] {"000000199001010018", "00000019850228002X"}) {
            assertTrue(IdentityDocument.check(RESIDENT_ID, number, true, TODAY)
                    .value()
                    .isPresent());
            assertEquals(
                    Optional.of(DocumentFault.TEST_REGION_NOT_ALLOWED),
                    IdentityDocument.check(RESIDENT_ID, number, false, TODAY).fault());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 11010519491231002x ",
                "110105 19491231 002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105194912310\u00a002X",
                "\u200b11010519491231002X\ufeff",
                "110105　19491231　002ｘ"
            })
    void spacesWidthAndCaseAreMended(String typed) {
        assertEquals("11010519491231002X", good(RESIDENT_ID, typed).number());
    }

    @Test
    void aLeapDayCountsOnlyInLeapYears() {
        assertTrue(IdentityDocument.check(RESIDENT_ID, withCheck("00000020000229001"), true, TODAY)
                .value()
                .isPresent());
        assertEquals(
                Optional.of(DocumentFault.IMPOSSIBLE_DATE),
                IdentityDocument.check(RESIDENT_ID, withCheck("00000019000229001"), true, TODAY)
                        .fault());
    }

    @Test
    void whoWasBornTodayIsNotBornInTheFuture() {
        assertTrue(IdentityDocument.check(RESIDENT_ID, withCheck("00000020230710001"), true, TODAY)
                .value()
                .isPresent());
        assertEquals(
                Optional.of(DocumentFault.FUTURE_BIRTH),
                IdentityDocument.check(RESIDENT_ID, withCheck("00000020230711001"), true, TODAY)
                        .fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000", "820000", "830000"})
    void residencePermitsOfThreeRegionsTellSexAndBirth(String region) {
        IdentityDocument permit = good(HMT_RESIDENCE_PERMIT, withCheck(region + "19900101002"));
        assertEquals(Optional.of(Sex.FEMALE), permit.sex());
        assertEquals(Optional.of(LocalDate.of(1990, 1, 1)), permit.birthDate());
    }

    @Test
    void theNewForeignersCardTellsSexAndBirthAndTheOldOneDoesNot() {
        IdentityDocument current = good(FOREIGN_PERMANENT_RESIDENT_ID, withCheck("91100019850228003"));
        assertEquals(Optional.of(Sex.MALE), current.sex());
        assertEquals(Optional.of(LocalDate.of(1985, 2, 28)), current.birthDate());

        IdentityDocument old = good(FOREIGN_PERMANENT_RESIDENT_ID, "xxx 110085022801");
        assertEquals("XXX110085022801", old.number());
        assertEquals(Optional.empty(), old.sex());
        assertEquals(Optional.empty(), old.birthDate());
    }

    @ParameterizedTest
    @CsvSource({
        "HOME_RETURN_PERMIT, h12345678, H12345678",
        "HOME_RETURN_PERMIT, M1234567801, M1234567801",
        "TAIWAN_TRAVEL_PERMIT, 12345678, 12345678",
        "TAIWAN_TRAVEL_PERMIT, 1234567801, 1234567801",
        "PASSPORT, e12345678, E12345678",
        "PASSPORT, G12345678, G12345678",
        "PASSPORT, EA1234567, EA1234567",
        "PASSPORT, 12345, 12345",
        "PASSPORT, AB12345678901234567C, AB12345678901234567C"
    })
    void otherDocumentsKeepTheirShape(DocumentType type, String typed, String stored) {
        IdentityDocument document = good(type, typed);
        assertEquals(new IdentityDocument(type, stored), document);
        assertEquals(Optional.empty(), document.sex());
        assertEquals(Optional.empty(), document.birthDate());
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X, 110***********002X",
        "FOREIGN_PERMANENT_RESIDENT_ID, XXX110085022801, XXX********2801",
        "HOME_RETURN_PERMIT, H1234567801, H********01",
        "TAIWAN_TRAVEL_PERMIT, 12345678, 1*****78",
        "PASSPORT, 12345, ***45"
    })
    void theNumberIsMaskedWhereverItIsPrinted(DocumentType type, String number, String masked) {
        var document = new IdentityDocument(type, number);
        assertEquals(masked, document.masked());
        assertEquals(type + " " + masked, document.toString());
        assertFalse(IdentityDocument.check(type, number, true, TODAY).toString().contains(number));
        assertFalse(CitizenNumber.of(number).toString().contains(number));
    }

    private static IdentityDocument good(DocumentType type, String typed) {
        return good(type, typed, TODAY);
    }

    private static IdentityDocument good(DocumentType type, String typed, LocalDate today) {
        return IdentityDocument.check(type, typed, false, today).orThrow();
    }

    private static String withCheck(String seventeenDigits) {
        return CheckDigits.complete(seventeenDigits);
    }
}
