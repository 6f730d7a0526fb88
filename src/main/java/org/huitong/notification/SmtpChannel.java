package org.huitong.notification;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.huitong.platform.WallClock;

/**
 * A mail server. The client of {@code quarkus-mailer} is built here and not taken as it comes: it has no limit of time, and
 * a server that hangs would keep its connections for ever.
 *
 * <p>Once a message is handed over nobody can tell a lost answer from a lost message. So that a server that hangs costs no
 * message, it is asked for its greeting first, unless it has taken a message within the last minute.
 */
@ApplicationScoped
class SmtpChannel implements Channel {
    /** Replies about who is asking, not about the message (RFC 4954, section 6): a wrong password is mended, and tried again. */
    private static final Set<Integer> ABOUT_SIGNING_IN = Set.of(530, 534, 535, 538);

    private static final Duration TRUSTED = Duration.ofMinutes(1);
    private static final int READY = 220;
    /** Beyond the silence that ends a connection by itself: the conversation as a whole. */
    private static final int CONVERSATION = 3;

    private final NotificationConfig.Smtp config;
    private final Vertx vertx;
    private final Clock clock;
    private final AtomicReference<MailClient> client = new AtomicReference<>();
    private volatile Instant lastTaken = Instant.EPOCH;

    @Inject
    SmtpChannel(NotificationConfig config, Vertx vertx, @WallClock Clock clock) {
        this(config.smtp(), vertx, clock);
    }

    SmtpChannel(NotificationConfig.Smtp config, Vertx vertx, Clock clock) {
        this.config = config;
        this.vertx = vertx;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public void send(Delivery delivery) throws IOException {
        if (clock.instant().isAfter(lastTaken.plus(TRUSTED))) {
            greet();
        }
        try {
            client().sendMail(message(delivery))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.patience().toMillis() * CONVERSATION, TimeUnit.MILLISECONDS);
            lastTaken = clock.instant();
        } catch (ExecutionException e) {
            lastTaken = Instant.EPOCH;
            throw told(e.getCause());
        } catch (TimeoutException e) {
            lastTaken = Instant.EPOCH;
            close();
            throw new Uncertain("no answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Uncertain("interrupted");
        }
    }

    /** Plain text: nothing that somebody typed is ever taken for markup. */
    private MailMessage message(Delivery delivery) {
        String from = config.from().orElseThrow();
        var message = new MailMessage()
                .setFrom(from)
                .setTo(delivery.recipient())
                .setSubject(delivery.subject())
                .setText(delivery.text())
                .setFixedHeaders(false);
        // The same for every attempt: a server that knows the message drops the second one.
        message.addHeader("Message-ID", "<" + delivery.key() + ".huitong@" + from.replaceAll(".*@|>.*", "") + ">");
        message.addHeader("Auto-Submitted", "auto-generated");
        message.addHeader("Content-Language", delivery.language());
        if (delivery.unsubscribe() != null) {
            message.addHeader("List-Unsubscribe", "<" + delivery.unsubscribe() + ">");
            if (delivery.unsubscribe().startsWith("https:")) {
                // RFC 8058 offers one click by https alone.
                message.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
        return message;
    }

    private MailClient client() {
        return client.updateAndGet(present -> present == null ? MailClient.create(vertx, settings()) : present);
    }

    private MailConfig settings() {
        var settings = new MailConfig(host(), config.port())
                .setSsl(config.security() == NotificationConfig.Smtp.Security.TLS)
                .setStarttls(
                        config.security() == NotificationConfig.Smtp.Security.STARTTLS
                                ? StartTLSOptions.REQUIRED
                                : StartTLSOptions.DISABLED)
                .setMaxPoolSize(1)
                // One refused recipient is a refused message: it has no other.
                .setAllowRcptErrors(false)
                .setConnectTimeout((int) config.patience().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.patience().toMillis());
        config.username().ifPresent(settings::setUsername);
        config.password().ifPresent(settings::setPassword);
        return settings;
    }

    private String host() {
        return config.host().orElseThrow();
    }

    /** @throws IOException if there is no mail server that speaks */
    private void greet() throws IOException {
        int patience = (int) config.patience().toMillis();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host(), config.port()), patience);
            if (config.security() == NotificationConfig.Smtp.Security.TLS) {
                // It speaks inside TLS only: that it accepts has to do.
                return;
            }
            socket.setSoTimeout(patience);
            String greeting = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (greeting == null || !greeting.startsWith(Integer.toString(READY))) {
                throw new IOException("the mail server is not ready");
            }
            socket.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static IOException told(Throwable cause) {
        Optional<SMTPException> reply = Optional.ofNullable(cause instanceof SMTPException smtp ? smtp : null)
                .filter(r -> r.getReplyCode() > 0);
        if (reply.isPresent()) {
            int code = reply.get().getReplyCode();
            return reply.get().isPermanent() && !ABOUT_SIGNING_IN.contains(code)
                    ? new Rejected("reply " + code)
                    : new IOException("reply " + code);
        }
        return cause instanceof ConnectException || cause instanceof UnknownHostException
                ? new IOException("no connection")
                : new Uncertain("the connection was lost");
    }

    @PreDestroy
    void close() {
        Optional.ofNullable(client.getAndSet(null)).ifPresent(MailClient::close);
    }
}
