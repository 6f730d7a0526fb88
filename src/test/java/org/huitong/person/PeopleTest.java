package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huitong.audit.AuditLog;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** People are kept whole, found again, and read in full by nobody unseen. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PeopleTest {
    private static final IdentityDocument DOCUMENT =
            new IdentityDocument(DocumentType.RESIDENT_ID, "11010519491231002X");
    private static final Mobile MOBILE = new Mobile("+8613800138000");

    @Inject
    People people;

    @Inject
    AuditLog log;

    private Person stored(PersonDetails details) {
        long id = QuarkusTransaction.requiringNew().call(() -> people.create(details).id);
        return QuarkusTransaction.requiringNew().call(() -> Person.findById(id));
    }

    private static PersonDetails details(String name) {
        return new PersonDetails(
                new PersonName(name),
                Optional.empty(),
                Optional.of(DOCUMENT),
                Optional.of(MOBILE),
                Optional.of(new EmailAddress("wang@example.org")));
    }

    @Test
    void keepsANameWholeAndDerivesTheRest() {
        Person person = stored(details("王𬭚"));
        assertEquals("王𬭚", person.name);
        assertEquals("wang chun", person.pinyin);
        assertEquals("wang 王 chun", person.sortKey);
        assertEquals(Sex.FEMALE, person.sex);
        assertEquals(LocalDate.of(1949, 12, 31), person.birthDate);
        assertEquals("8000", person.mobileTail);
        assertEquals("wang@example.org", person.email);
    }

    @Test
    void storesTheLongestNameWithItsReading() {
        String longest = "庄".repeat(PersonName.MAX_CODE_POINTS);
        assertEquals(longest, stored(details(longest)).name);
    }

    @Test
    void neverStoresANumberAsItIs() {
        Person person = stored(details("单雪"));
        for (byte[] column : List.of(person.documentNumber, person.documentIndex, person.mobile, person.mobileIndex)) {
            String text = new String(column, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("0519491231") || text.contains("13800138000"));
        }
        assertEquals("110***********002X", people.maskedDocument(person).orElseThrow());
        assertEquals("138****8000", people.maskedMobile(person));
        assertEquals("w***@example.org", people.maskedEmail(person).orElseThrow());
    }

    @Test
    void indexesTellEqualFromDifferent() {
        assertArrayEquals(people.documentIndex(DOCUMENT), stored(details("解晓")).documentIndex);
        assertFalse(Arrays.equals(
                people.documentIndex(DOCUMENT),
                people.documentIndex(new IdentityDocument(DocumentType.PASSPORT, DOCUMENT.number()))));
        assertArrayEquals(people.mobileIndex(MOBILE), people.mobileIndex(new Mobile("+8613800138000")));
    }

    @Test
    void aFullNumberIsReadOnlyWithATraceInTheLog() {
        Person person = stored(details("仇安"));
        String subject = person.id.toString();
        people.maskedDocument(person);
        assertEquals(List.of(), log.historyOf("person", subject));
        assertEquals(Optional.of(DOCUMENT), people.readDocument(person, ReadingPurpose.IDENTITY_CHECK, "R-000000"));
        var lines = log.historyOf("person", subject);
        assertEquals(1, lines.size());
        assertEquals("DocumentNumberRead", lines.get(0).action());
        assertFalse(lines.get(0).detail().contains(DOCUMENT.number()), "the log holds who and why, not what");
    }

    @Test
    void aFullMobileNumberIsReadOnlyWithATraceAndAPurpose() {
        Person person = stored(details("覃安"));
        people.maskedMobile(person);
        people.contact(person);
        assertEquals(List.of(), log.historyOf("person", person.id.toString()));
        assertEquals(MOBILE, people.readMobile(person, ReadingPurpose.CONTACT, "R-000000"));
        var line = log.historyOf("person", person.id.toString()).get(0);
        assertEquals("MobileNumberRead", line.action());
        assertTrue(line.detail().contains("CONTACT"));
        assertFalse(line.detail().contains("13800138000"));
    }

    @Test
    void aCorrectionKeepsTheDocumentWhereNoneIsGiven() {
        Person person = stored(details("区小明"));
        QuarkusTransaction.requiringNew().run(() -> {
            Person managed = Person.findById(person.id);
            people.change(
                    managed,
                    new PersonDetails(
                            new PersonName("欧小明"),
                            Optional.of(new PersonName("Ou Xiaoming")),
                            Optional.empty(),
                            Optional.of(new Mobile("+85261234567")),
                            Optional.empty()));
        });
        Person changed = QuarkusTransaction.requiringNew().call(() -> Person.findById(person.id));
        assertEquals("欧小明", changed.name);
        assertEquals("Ou Xiaoming", changed.latinName);
        assertArrayEquals(person.documentIndex, changed.documentIndex);
        assertNotEquals(people.maskedMobile(person), people.maskedMobile(changed));
        assertEquals("4567", changed.mobileTail);
    }
}
