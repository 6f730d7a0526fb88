package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huitong.category.Category;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the deadline a change is asked for, and a reviewer decides. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AmendmentsTest {
    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    Edits edits;

    @Inject
    Amendments amendments;

    private Scene scene;
    private String reference;
    private long id;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 2, "01", 2));
        Submitted guest = registrations.submit(scene.applicant("M"), Registration.Channel.WEB, "zh");
        reference = guest.reference();
        id = registrations.byReference(reference).orElseThrow().id();
        deadline("opensAt");
    }

    @AfterEach
    void close() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private void deadline(String at) {
        QuarkusTransaction.requiringNew()
                .run(() -> Category.update("changesUntil = " + at + " where code = ?1", scene.category));
    }

    private RegistrationView view() {
        return registrations.view(id).orElseThrow();
    }

    private AmendmentView last() {
        return amendments.last(id).orElseThrow();
    }

    private static Edit edit(String name, String email, String forum) {
        return new Edit(
                new TypedDetails(name, null, null, null, null, email, "示例单位", "主任"),
                List.of(new Application.Choice(forum, false)),
                null,
                false);
    }

    private static String code(Runnable action) {
        return assertThrows(Refused.class, action::run).code();
    }

    @Test
    void whatIsAskedForIsSealedShownSideBySideAndMadeWhenAccepted() {
        assertFalse(amendments.ask(id, edit("测试者", "", "M")), "nothing would be another");
        assertTrue(amendments.ask(id, edit("王𬭚", "new@example.org", "01")));
        byte[] kept = QuarkusTransaction.requiringNew()
                .call(() -> Amendment.<Amendment>find("openFor", id).firstResult().content);
        assertFalse(new String(kept, StandardCharsets.UTF_8).contains("王"));
        assertEquals("测试者", view().name());
        assertEquals(
                List.of("name 测试者→王𬭚", "email", "forums"),
                last().differences().stream()
                        .map(d -> d.field().key()
                                + (d.field().key().equals("name") ? " " + d.before() + "→" + d.after() : ""))
                        .collect(Collectors.toList()));
        assertEquals("AMENDMENT_OPEN", code(() -> amendments.ask(id, edit("王某", "", "M"))));
        assertTrue(amendments.page(true, Optional.empty(), 200).items().stream()
                .anyMatch(item -> item.reference().equals(reference)));
        amendments.accept(reference, last().id());
        assertEquals("王𬭚", view().name());
        assertEquals("n***@example.org", view().email());
        assertEquals(
                List.of("M RELEASED", "01 HELD"),
                view().places().stream().map(p -> p.forum() + " " + p.status()).toList());
        assertEquals(Amendment.State.ACCEPTED, last().state());
        assertNull(QuarkusTransaction.requiringNew()
                .call(() -> Amendment.<Amendment>find("registration.id", id).firstResult().content));
        assertEquals("AMENDMENT_DECIDED", code(() -> amendments.accept(reference, last().id())));
    }

    @Test
    void whatHasChangedSinceIsToldAndTheRestStays() {
        amendments.ask(id, edit("王𬭚", "", "M"));
        deadline("null");
        edits.submit(id, edit("测试者甲", "other@example.org", "M"));
        assertEquals("CHANGED_SINCE", code(() -> amendments.accept(reference, last().id())));
        amendments.refuse(reference, last().id(), "请重新提出");
        assertEquals("请重新提出", last().reason());
        deadline("opensAt");
        amendments.ask(id, edit("王𬭚", "", "M"));
        deadline("null");
        edits.submit(id, edit("测试者甲", "third@example.org", "M"));
        amendments.accept(reference, last().id());
        assertEquals("王𬭚", view().name());
        assertEquals("t***@example.org", view().email(), "what was not asked for stays");
    }

    @Test
    void theGuestTakesItBackAndTheEndOfTheRegistrationDoesToo() {
        amendments.ask(id, edit("王𬭚", "", "M"));
        amendments.takeBack(id);
        assertEquals(Amendment.State.TAKEN_BACK, last().state());
        assertEquals("AMENDMENT_DECIDED", code(() -> amendments.takeBack(id)));
        amendments.ask(id, edit("王𬭚", "", "M"));
        registrations.withdraw(id);
        assertEquals(Amendment.State.TAKEN_BACK, last().state());
    }

    @Test
    void acceptedTwiceAtOnceItIsMadeOnce() {
        amendments.ask(id, edit("王𬭚", "", "01"));
        long request = last().id();
        Callable<Boolean> accept = () -> {
            try {
                amendments.accept(reference, request);
                return true;
            } catch (Refused refused) {
                assertEquals("AMENDMENT_DECIDED", refused.code());
                return false;
            }
        };
        assertEquals(
                1,
                Crowd.of(4).run(List.of(accept, accept, accept, accept)).stream()
                        .filter(done -> done)
                        .count());
        assertEquals(1, scene.taken("01"));
    }

    /** The key of the table is what refuses a second open request; without it there would be two. */
    @Test
    void aSecondOpenRequestIsRefusedByTheTable() {
        amendments.ask(id, edit("王𬭚", "", "M"));
        assertThrows(RuntimeException.class, () -> second(id));
        second(null);
        assertEquals(2, QuarkusTransaction.requiringNew().call(() -> Amendment.count("registration.id", id)));
    }

    private void second(Long openFor) {
        QuarkusTransaction.requiringNew().run(() -> {
            Registration registration = Registration.findById(id);
            var amendment = Amendment.of(registration, List.of("name"), null, java.time.Instant.EPOCH);
            amendment.openFor = openFor;
            amendment.state = Amendment.State.TAKEN_BACK;
            amendment.persist();
        });
    }
}
