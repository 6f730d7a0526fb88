package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huitong.identity.Audience;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.notification.Outgoing;
import org.huitong.platform.DomainEvent;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** What happens is told to the auditor in words: an event, a fact or a code that nobody has named fails here. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class WordsTest {
    private static final Pattern REFUSAL =
            Pattern.compile("(?:Refused\\.conflict|new Refused)\\(\\s*(?:\\d+,\\s*)?\"([A-Z_]+)\"");

    private static List<JavaClass> events() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.huitong").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .toList();
    }

    @Test
    void everyEventHasItsWords() {
        var named = new TreeSet<String>();
        Words.actions().forEach(named::add);
        assertEquals(
                List.of(),
                events().stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !named.contains(name))
                        .sorted()
                        .toList());
    }

    @Test
    void everyFactOfAnEventHasALabel() {
        events().forEach(event -> labelled(event.reflect()));
    }

    private static void labelled(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (component.getType().isRecord() && component.getType().getName().startsWith("org.huitong")) {
                if (component.getType() != Scope.class) {
                    labelled(component.getType());
                }
            } else if (!name.matches("before|after|filter")) {
                assertNotEquals(name, Words.fact(name).in(Locale.ENGLISH), type.getSimpleName());
            }
        }
    }

    @Test
    void everyCodeHasItsWords() throws Exception {
        var unnamed = new TreeSet<String>();
        Stream.of(
                        Roles.STAFF.stream(),
                        Roles.ADMINISTRATORS.stream(),
                        names(Audience.class),
                        names(Outgoing.Kind.class),
                        names(Class.forName("org.huitong.registration.RegistrationStatus")),
                        names(Class.forName("org.huitong.registration.ExportColumn")),
                        names(Class.forName("org.huitong.person.ReadingPurpose")),
                        names(Class.forName("org.huitong.venue.Layout")),
                        names(Class.forName("org.huitong.staff.AccessLink$Purpose")))
                .flatMap(each -> each)
                .filter(code -> !Words.knows(code))
                .forEach(unnamed::add);
        Stream.concat(names(Class.forName("org.huitong.staff.ProviderSignInRefused$Reason")), refusals())
                .filter(code -> !Words.knowsReason(code))
                .forEach(unnamed::add);
        assertEquals(List.of(), List.copyOf(unnamed));
        names(Scope.Kind.class)
                .forEach(kind ->
                        assertNotEquals(kind, Words.fact("limits." + kind).in(Locale.ENGLISH)));
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    /** Codes that are named where something is refused. */
    private static Stream<String> refusals() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                REFUSAL.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes.stream();
    }

    @Test
    void listsAndUnknownCodesAreReadable() {
        assertEquals(
                "初审、住宿", Words.value("after.roles", "FIRST_REVIEWER, LODGING").in(Locale.CHINESE));
        assertEquals(
                "First review, Lodging",
                Words.value("roles", "FIRST_REVIEWER, LODGING").in(Locale.ENGLISH));
        assertEquals("G1, G2", Words.value("limits.HOTEL", "G1, G2").in(Locale.CHINESE));
        assertEquals("Answer 415", Words.reason("HTTP_415").in(Locale.ENGLISH));
        assertEquals("OF_A_LATER_VERSION", Words.reason("OF_A_LATER_VERSION").in(Locale.CHINESE));
    }
}
