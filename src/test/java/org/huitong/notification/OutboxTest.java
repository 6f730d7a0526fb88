package org.huitong.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.HuitongConfig;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** A message leaves when its transaction is committed, once, and after a failure again but not for ever. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    DeadLetters letters;

    @Inject
    Deliveries deliveries;

    @Inject
    @Wellness
    OutboxWatch watch;

    @Inject
    FieldCipher cipher;

    @Inject
    NotificationConfig config;

    @Inject
    HuitongConfig huitong;

    /** A gateway of the test: remembers what it took, and refuses as often as it is told to. */
    private static class Gateway implements Channel {
        final ConcurrentLinkedQueue<Delivery> taken = new ConcurrentLinkedQueue<>();
        int refusals;
        IOException refusal = new IOException("not now, +8613800138000");

        @Override
        public String name() {
            return "file";
        }

        @Override
        public void send(Delivery delivery) throws IOException {
            if (refusals > 0) {
                refusals--;
                throw refusal;
            }
            taken.add(delivery);
        }

        long times(String text) {
            return taken.stream().filter(d -> d.text().equals(text)).count();
        }
    }

    private Deliveries through(Gateway gateway, Duration later) {
        Clock clock = Clock.fixed(Instant.now(Clock.systemUTC()).plus(later), ZoneOffset.UTC);
        return new Deliveries(config, List.of(gateway), cipher, clock);
    }

    private static Outgoing message(String intent, String text, Duration life) {
        return message(intent, Outgoing.Kind.SMS, "+8613800138000", text, life);
    }

    private static Outgoing message(String intent, Outgoing.Kind kind, String recipient, String text, Duration life) {
        Instant now = Instant.now(Clock.systemUTC());
        return new Outgoing(intent, "TEST", "R-TEST", kind, recipient, Locale.CHINESE, null, text, now, now.plus(life));
    }

    private void put(String intent, String text, Duration life) {
        QuarkusTransaction.requiringNew().run(() -> outbox.put(message(intent, text, life)));
    }

    private static OutboxMessage stored(String intent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxMessage.<OutboxMessage>find("intent", intent).singleResult());
    }

    private static String unique() {
        return "test:" + UUID.randomUUID();
    }

    @Test
    void oneThatNoKeyOpensIsGivenUpAndHoldsUpNoOther() {
        String lost = unique();
        String next = unique();
        put(lost, "x", Duration.ofHours(1));
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxMessage.update("body = ?1 where intent = ?2", new byte[40], lost));
        put(next, next, Duration.ofHours(1));
        var gateway = new Gateway();
        through(gateway, Duration.ZERO).run();
        assertEquals(1, gateway.times(next));
        assertEquals(OutboxMessage.Status.DEAD, stored(lost).status);
        assertNull(stored(lost).body);
    }

    @Test
    void isWrittenToAFileThatOnlyItsOwnerReads() throws IOException {
        String intent = unique();
        put(intent, "您的座位：3 排", Duration.ofHours(1));
        OutboxMessage waiting = stored(intent);
        assertFalse(new String(waiting.body, StandardCharsets.UTF_8).contains("座位"));
        assertFalse(new String(waiting.recipient, StandardCharsets.UTF_8).contains("138001"));
        deliveries.run();
        Path file = huitong.dataDir().resolve("outbox").resolve(waiting.id + ".txt");
        assertEquals("To: +8613800138000\nKind: SMS\nLanguage: zh\nSubject: \n\n您的座位：3 排\n", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        OutboxMessage sent = stored(intent);
        assertEquals(OutboxMessage.Status.SENT, sent.status);
        assertNull(sent.body, "what is sent is not kept");
        assertNull(sent.recipient);
    }

    @Test
    void oneIntentIsSentOnceHoweverOftenItIsPut() {
        String intent = unique();
        var gateway = new Gateway();
        put(intent, intent, Duration.ofHours(1));
        put(intent, "another", Duration.ofHours(1));
        through(gateway, Duration.ZERO).run();
        put(intent, intent, Duration.ofHours(1));
        through(gateway, Duration.ZERO).run();
        assertEquals(1, gateway.times(intent));
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        String intent = unique();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.put(message(intent, intent, Duration.ofHours(1)));
                    throw new IllegalStateException("the change failed");
                }));
        var gateway = new Gateway();
        through(gateway, Duration.ZERO).run();
        assertEquals(0, gateway.times(intent));
    }

    @Test
    void severalInstancesSendEachMessageOnce() throws Exception {
        String text = unique();
        for (int i = 0; i < 60; i++) {
            put(unique(), text, Duration.ofHours(1));
        }
        var gateway = new Gateway();
        var pool = Executors.newFixedThreadPool(4);
        Callable<Void> instance = () -> {
            through(gateway, Duration.ZERO).run();
            return null;
        };
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(4, instance))) {
            done.get();
        }
        pool.shutdown();
        assertEquals(60, gateway.times(text));
    }

    /** Two who look first and write then both send it; with the lock the second passes it over. */
    @Test
    void withoutTheLockTwoInstancesWouldSendTheSame() {
        String intent = unique();
        put(intent, intent, Duration.ofHours(1));
        Instant soon = Instant.now(Clock.systemUTC()).plusSeconds(60);
        var gateway = new Gateway();
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMessage one = unlocked(intent);
            QuarkusTransaction.requiringNew().run(() -> {
                OutboxMessage other = unlocked(intent);
                assertEquals(OutboxMessage.Status.WAITING, other.status, "both see it waiting");
                gateway.taken.add(delivery(other, intent));
            });
            gateway.taken.add(delivery(one, intent));
        });
        assertEquals(2, gateway.times(intent), "the fault did not show");

        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMessage one = OutboxMessage.lockDue(Outgoing.Kind.SMS, soon).orElseThrow();
            QuarkusTransaction.requiringNew()
                    .run(() -> assertNotEquals(
                            Optional.of(one.id),
                            OutboxMessage.lockDue(Outgoing.Kind.SMS, soon).map(next -> next.id)));
        });
        var once = new Gateway();
        through(once, Duration.ZERO).run();
        through(once, Duration.ZERO).run();
        assertEquals(1, once.times(intent));
    }

    private static OutboxMessage unlocked(String intent) {
        return OutboxMessage.<OutboxMessage>find("intent", intent).singleResult();
    }

    private static Channel.Delivery delivery(OutboxMessage message, String text) {
        return new Channel.Delivery(
                message.id.toString(), message.kind, "+8613800138000", message.language, message.subject, text, null);
    }

    @Test
    void aFailureIsTriedAgainLaterAndLaterAndGivenUpAtLast() {
        // Whatever else waits must not use up the refusals.
        through(new Gateway(), Duration.ofHours(4)).run();
        String intent = unique();
        put(intent, intent, Duration.ofDays(2));
        var gateway = new Gateway();
        gateway.refusals = 1;
        through(gateway, Duration.ZERO).run();
        OutboxMessage once = stored(intent);
        assertEquals(OutboxMessage.Status.WAITING, once.status);
        assertEquals("NOT_TAKEN", once.failure, "no number in the clear");
        through(gateway, Duration.ofSeconds(20)).run();
        assertEquals(0, gateway.times(intent), "too early");
        gateway.refusals = Integer.MAX_VALUE;
        for (int hour = 1; hour < config.attempts(); hour++) {
            through(gateway, Duration.ofHours(4L * hour)).run();
        }
        OutboxMessage dead = stored(intent);
        assertEquals(OutboxMessage.Status.DEAD, dead.status);
        assertEquals(config.attempts(), dead.attempts);
        gateway.refusals = 0;
        through(gateway, Duration.ofDays(1)).run();
        assertEquals(0, gateway.times(intent));
        assertEquals(Optional.of(dead.id), letters.sendAgain(dead.id).map(message -> message.id));
        assertEquals(
                Optional.empty(), letters.sendAgain(dead.id).map(message -> message.id), "it is not dead any more");
        through(gateway, Duration.ZERO).run();
        assertEquals(1, gateway.times(intent));
    }

    @Test
    void whatIsRefusedForGoodOrMayHaveLeftIsNotTriedAgainByItself() {
        through(new Gateway(), Duration.ofHours(4)).run();
        for (IOException answer : List.of(new Channel.Rejected("no such number"), new Channel.Uncertain("cut off"))) {
            String intent = unique();
            put(intent, intent, Duration.ofHours(1));
            var gateway = new Gateway();
            gateway.refusals = 1;
            gateway.refusal = answer;
            through(gateway, Duration.ZERO).run();
            through(gateway, Duration.ofMinutes(50)).run();
            assertEquals(0, gateway.times(intent));
            OutboxMessage dead = stored(intent);
            assertEquals(OutboxMessage.Status.DEAD, dead.status);
            assertEquals(1, dead.attempts);
            letters.giveUp(dead.id);
            assertEquals(OutboxMessage.Status.GIVEN_UP, stored(intent).status);
            assertNull(stored(intent).body);
            assertEquals(Optional.empty(), letters.sendAgain(dead.id).map(message -> message.id));
        }
    }

    @Test
    void whatWaitsIsTakenBackAndWhatHasLeftIsNot() {
        String story = unique();
        put(story + ":1", story, Duration.ofHours(1));
        var gateway = new Gateway();
        through(gateway, Duration.ZERO).run();
        put(story + ":2", story, Duration.ofHours(1));
        put(story + "_:3", story, Duration.ofHours(1));
        assertEquals(
                1,
                QuarkusTransaction.requiringNew().call(() -> outbox.cancel(story + ":")),
                "an underline is no wildcard");
        through(gateway, Duration.ZERO).run();
        assertEquals(2, gateway.times(story));
        assertEquals(OutboxMessage.Status.CANCELLED, stored(story + ":2").status);
        assertNull(stored(story + ":2").body);
        assertEquals(true, QuarkusTransaction.requiringNew().call(() -> outbox.left(story + ":")));
        assertEquals(false, QuarkusTransaction.requiringNew().call(() -> outbox.left(story + ":2")));
    }

    @Test
    void aMailServerThatIsDownKeepsNoTextMessageWaiting() {
        through(new Gateway(), Duration.ofHours(4)).run();
        String mail = unique();
        String text = unique();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.put(message(mail, Outgoing.Kind.EMAIL, "w@example.org", mail, Duration.ofHours(1))));
        put(text, text, Duration.ofHours(1));
        var gateway = new Gateway() {
            @Override
            public void send(Delivery delivery) throws IOException {
                if (delivery.kind() == Outgoing.Kind.EMAIL) {
                    throw new IOException("it hangs");
                }
                super.send(delivery);
            }
        };
        through(gateway, Duration.ZERO).run();
        assertEquals(1, gateway.times(text));
        assertEquals(OutboxMessage.Status.WAITING, stored(mail).status);
        assertEquals("w***@example.org", stored(mail).mask);
        assertEquals("138****8000", stored(text).mask);
    }

    @Test
    void whatACrashCutOffIsNotSentAgainByItself() {
        String intent = unique();
        put(intent, intent, Duration.ofHours(1));
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxMessage.update(
                        "status = ?1, changedAt = ?2 where intent = ?3",
                        OutboxMessage.Status.SENDING,
                        Instant.now(Clock.systemUTC()).minus(config.cutOff()).minusSeconds(1),
                        intent));
        watch.look();
        OutboxMessage dead = stored(intent);
        assertEquals(OutboxMessage.Status.DEAD, dead.status);
        assertEquals(Optional.of(Failure.UNCERTAIN), dead.lastFailure());
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxMessage.update("expiresAt = ?1 where intent = ?2", Instant.EPOCH, intent));
        watch.look();
        assertNull(stored(intent).body, "after its end nothing of it is left");
    }

    @Test
    void whatIsOfNoUseAnyMoreIsNotSentAndErased() {
        String intent = unique();
        put(intent, intent, Duration.ofSeconds(-1));
        var gateway = new Gateway();
        through(gateway, Duration.ZERO).run();
        assertEquals(0, gateway.times(intent));
        watch.look();
        assertEquals(OutboxMessage.Status.EXPIRED, stored(intent).status);
        assertNull(stored(intent).body);
    }
}
