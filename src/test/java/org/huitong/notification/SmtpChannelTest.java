package org.huitong.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a mail server that takes, refuses, hangs or is not there. */
class SmtpChannelTest {
    private static final Channel.Delivery DELIVERY = new Channel.Delivery(
            "42", Outgoing.Kind.EMAIL, "guest@example.org", "zh", "您的报名已确认", "王𬭚先生：\n您好。\n.\n<b>", null);

    private final Vertx vertx = Vertx.vertx();
    private MailServer server;
    private SmtpChannel channel;

    private record Settings(int port, Duration patience) implements NotificationConfig.Smtp {
        @Override
        public Optional<String> host() {
            return Optional.of("localhost");
        }

        @Override
        public Security security() {
            return Security.NONE;
        }

        @Override
        public Optional<String> username() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public Optional<String> from() {
            return Optional.of("会务组 <office@example.org>");
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = new MailServer();
        patience(Duration.ofSeconds(20));
    }

    private void patience(Duration patience) {
        channel = new SmtpChannel(new Settings(server.port(), patience), vertx, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws Exception {
        channel.close();
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private String taken(String unsubscribe) throws IOException {
        channel.send(
                new Channel.Delivery("43", Outgoing.Kind.EMAIL, "guest@example.org", "zh", "会议动态", "您好。", unsubscribe));
        return server.taken.get(server.taken.size() - 1);
    }

    /** RFC 8058, section 3.1. */
    @Test
    void whatCanBeUnsubscribedFromSaysWhereInItsHeaders() throws IOException {
        String click = "https://example.org/unsubscribe/AbC_-9/one-click";
        String mail = taken(click);
        assertTrue(mail.contains("\nList-Unsubscribe: <" + click + ">"), mail);
        assertTrue(mail.contains("\nList-Unsubscribe-Post: List-Unsubscribe=One-Click"), mail);
        String inTheClear = taken("http://localhost:8080/unsubscribe/AbC_-9/one-click");
        assertTrue(inTheClear.contains("\nList-Unsubscribe: <http:"), inTheClear);
        assertFalse(inTheClear.contains("List-Unsubscribe-Post"), inTheClear);
        assertFalse(taken(null).contains("List-Unsubscribe"));
    }

    private Failure failure() {
        return Failure.of(assertThrows(IOException.class, () -> channel.send(DELIVERY)));
    }

    @Test
    void whatIsTakenIsPlainTextUnderTheSameNameAtEveryAttempt() throws IOException {
        channel.send(DELIVERY);
        channel.send(DELIVERY);
        assertEquals(2, server.taken.size());
        for (String mail : server.taken) {
            assertTrue(mail.contains("Message-ID: <42.huitong@example.org>"), mail);
            assertTrue(mail.contains("To: guest@example.org"), mail);
            assertTrue(mail.contains("text/plain; charset=utf-8"), mail);
            assertFalse(mail.contains("text/html"), mail);
        }
    }

    @Test
    void aRecipientThatDoesNotExistIsRefusedForGoodAndAFullMailboxIsNot() {
        server.recipient = "550 5.1.1 no such mailbox <guest@example.org>";
        assertEquals(Failure.REJECTED, failure());
        server.recipient = "452 4.2.2 mailbox full";
        assertEquals(Failure.NOT_TAKEN, failure());
        server.recipient = "530 5.7.0 authentication required";
        assertEquals(Failure.NOT_TAKEN, failure(), "the operator mends that");
        assertEquals(0, server.taken.size());
    }

    @Test
    void aServerThatHangsIsAFailedTryAndAnotherOneMayFollow() throws IOException {
        patience(Duration.ofMillis(300));
        server.silentAt = "GREETING";
        assertEquals(Failure.NOT_TAKEN, failure());
        server.silentAt = "";
        patience(Duration.ofSeconds(20));
        channel.send(DELIVERY);
        assertEquals(1, server.taken.size());
    }

    @Test
    void aServerThatFallsSilentAfterTheTextMayHaveTakenIt() {
        patience(Duration.ofMillis(500));
        server.silentAt = ".";
        assertEquals(Failure.UNCERTAIN, failure());
    }

    @Test
    void aServerThatIsNotThereHasTakenNothing() throws IOException {
        server.close();
        assertEquals(Failure.NOT_TAKEN, failure());
    }
}
