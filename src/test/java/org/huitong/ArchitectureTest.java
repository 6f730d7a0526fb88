package org.huitong;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Outcome;
import org.junit.jupiter.api.Test;

/** Holds the house as {@code docs/architecture.md} draws it. */
@AnalyzeClasses(packages = "org.huitong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.huitong.";

    /**
     * Every package, lowest first. A package may use those before it and none after it, so that no cycle is possible; the
     * faces come last, and they do not use one another.
     */
    private static final List<String> ORDER = List.of(
            "platform",
            "edition",
            "notification",
            "identity",
            "audit",
            "privacy",
            "staff",
            "openid",
            "conference",
            "person",
            "form",
            "venue",
            "workgroup",
            "program",
            "delegation",
            "category",
            "registration",
            "party",
            "duplicate",
            "intake",
            "booking",
            "agenda",
            "kit",
            "lodging",
            "assistant",
            "volunteer",
            "correspondence",
            "invitation",
            "host",
            "portal",
            "reporting");

    /** The body types that the CSRF check looks at. */
    private static final List<List<String>> FORMS = List.of(
            List.of(MediaType.APPLICATION_FORM_URLENCODED),
            List.of(MediaType.MULTIPART_FORM_DATA),
            List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA));

    /** Mail programs post to an address that nobody can forge, and know no other page of ours. */
    private static final String SIGNED_ADDRESS = "UnsubscribePages.unsubscribeAtOnce(";

    private static final List<String> FACES = List.of("portal", "reporting");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        JavaClasses all = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.huitong");
        var found = all.stream()
                .filter(c -> c.getPackageName().startsWith(ROOT))
                .map(ArchitectureTest::feature)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(ORDER.containsAll(found), () -> "not in the order: " + found);
    }

    @ArchTest
    static void packagesUseOnlyWhatIsBelow(JavaClasses all) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] above = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(above))
                        .allowEmptyShould(true)
                        .check(all);
            }
        }
    }

    @ArchTest
    static void facesDoNotUseOneAnother(JavaClasses all) {
        for (String face : FACES) {
            String[] others = FACES.stream()
                    .filter(other -> !other.equals(face))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + face + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && Map.of(
                                            Instant.class.getName(), 1,
                                            LocalDate.class.getName(), 1,
                                            LocalDateTime.class.getName(), 1,
                                            OffsetDateTime.class.getName(), 1,
                                            ZonedDateTime.class.getName(), 1)
                                    .containsKey(call.getTargetOwner().getName())));

    @ArchTest
    static final ArchRule realClocksAreMadeInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "platform.Clocks")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule pagesAndResourcesArePackagePrivate =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayEnter = methods()
            .that(DescribedPredicate.describe("are routes", ArchitectureTest::isRoute))
            .should(new ArchCondition<>("say who may enter") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean says = method.isAnnotatedWith(RolesAllowed.class)
                            || method.isAnnotatedWith(PermitAll.class)
                            || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                            || method.getOwner().isAnnotatedWith(PermitAll.class);
                    events.add(new SimpleConditionEvent(method, says, method.getFullName()));
                }
            });

    /** A form post from another site then always carries a body type that the CSRF check looks at. */
    @ArchTest
    static final ArchRule pagePostsTakeFormsOnly = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should(new ArchCondition<>("take forms only, or live under /api") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    String path =
                            method.getOwner().getAnnotationOfType(Path.class).value();
                    boolean form = method.tryGetAnnotationOfType(Consumes.class)
                            .or(() -> method.getOwner().tryGetAnnotationOfType(Consumes.class))
                            .map(consumes -> FORMS.contains(List.of(consumes.value())))
                            .orElse(false);
                    boolean api = path.startsWith("/api");
                    boolean signed = method.getFullName().contains(SIGNED_ADDRESS);
                    events.add(new SimpleConditionEvent(method, api || signed || form, method.getFullName()));
                }
            });

    /** The entity guards its state: others ask it, or its feature's door, to change. */
    @ArchTest
    static final ArchRule entitiesAreChangedAtHome = noClasses()
            .should()
            .accessFieldWhere(DescribedPredicate.describe(
                    "writes a field of another package's entity", ArchitectureTest::writesForeignEntity));

    @ArchTest
    static final ArchRule beansHaveNoMutableStatics = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.huitong..")
            .should()
            .beFinal();

    /** The log tells what was done from what was only tried by this alone. */
    @ArchTest
    static final ArchRule refusalsAreNoDeeds = classes()
            .that()
            .areAssignableTo(DomainEvent.class)
            .and()
            .haveSimpleNameEndingWith("Refused")
            .should(new ArchCondition<>("have the outcome REFUSED") {
                @Override
                public void check(JavaClass event, ConditionEvents events) {
                    boolean refused = event.tryGetMethod("outcome")
                            .map(outcome -> outcome.getFieldAccesses().stream()
                                    .anyMatch(access ->
                                            access.getTarget().getName().equals(Outcome.REFUSED.name())))
                            .orElse(false);
                    events.add(new SimpleConditionEvent(event, refused, event.getName()));
                }
            });

    private static boolean isRoute(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Path.class)
                && method.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isAnnotatedWith(jakarta.ws.rs.HttpMethod.class));
    }

    private static boolean writesForeignEntity(JavaFieldAccess access) {
        AccessTarget.FieldAccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return access.getAccessType() == JavaFieldAccess.AccessType.SET
                && owner.isAnnotatedWith(Entity.class)
                && !owner.getPackageName().equals(access.getOriginOwner().getPackageName());
    }

    private static String feature(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
