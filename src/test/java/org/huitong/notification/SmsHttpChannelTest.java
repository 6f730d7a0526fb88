package org.huitong.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a gateway that takes, refuses, answers nonsense, hangs or is not there. */
class SmsHttpChannelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-10T01:00:00Z"), ZoneOffset.UTC);
    private static final Channel.Delivery DELIVERY =
            new Channel.Delivery("42", Outgoing.Kind.SMS, "+8613800138000", "zh", null, "王𬭚：\"您好\"", null);

    private record Asked(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.get(name).get(0);
        }
    }

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{\"code\":\"OK\",\"id\":\"7\"}";

    private record Settings(Optional<URI> url, Duration patience) implements NotificationConfig.SmsHttp {
        @Override
        public Optional<String> keyId() {
            return Optional.of("key-1");
        }

        @Override
        public Optional<String> secret() {
            return Optional.of("a shared secret");
        }

        @Override
        public Optional<String> signature() {
            return Optional.of("会通");
        }

        @Override
        public Optional<String> template() {
            return Optional.of("T-100");
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (status == 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status == 0 ? 200 : status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private SmsHttpChannel channel(Duration patience) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/send?region=cn");
        return new SmsHttpChannel(new Settings(Optional.of(url), patience), new ObjectMapper(), CLOCK);
    }

    private Failure failure(Duration patience) {
        return Failure.of(
                assertThrows(IOException.class, () -> channel(patience).send(DELIVERY)));
    }

    @Test
    void everyRequestIsSignedAnew() throws Exception {
        channel(Duration.ofSeconds(20)).send(DELIVERY);
        channel(Duration.ofSeconds(20)).send(DELIVERY);
        for (Asked request : asked) {
            assertEquals(
                    "{\"id\":\"42\",\"to\":\"+8613800138000\",\"signature\":\"会通\",\"template\":\"T-100\","
                            + "\"parameters\":{\"text\":\"王𬭚：\\\"您好\\\"\"},\"language\":\"zh\"}",
                    request.body());
            assertEquals("key-1", request.header("X-key-id"));
            assertEquals("1688950800", request.header("X-timestamp"));
            assertEquals(signature(request), request.header("X-signature"));
        }
        assertNotEquals(asked.get(0).header("X-nonce"), asked.get(1).header("X-nonce"));
    }

    /** As {@code docs/operations.md} tells a gateway to check it. */
    private static String signature(Asked request) throws Exception {
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(request.body().getBytes(StandardCharsets.UTF_8)));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("a shared secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = "POST\n/v1/send\n1688950800\n" + request.header("X-nonce") + "\n" + digest;
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatTheGatewaySaysDecidesWhetherItIsTriedAgain() {
        Duration enough = Duration.ofSeconds(20);
        answer = "{\"code\":\"NUMBER_BARRED\"}";
        assertEquals(Failure.REJECTED, failure(enough));
        answer = "<html>";
        assertEquals(Failure.UNCERTAIN, failure(enough));
        Map.of(
                        400, Failure.REJECTED,
                        403, Failure.NOT_TAKEN,
                        429, Failure.NOT_TAKEN,
                        500, Failure.NOT_TAKEN,
                        503, Failure.NOT_TAKEN,
                        502, Failure.UNCERTAIN,
                        504, Failure.UNCERTAIN,
                        302, Failure.REJECTED)
                .forEach((code, failure) -> {
                    status = code;
                    assertEquals(failure, failure(enough), code.toString());
                });
    }

    @Test
    void aGatewayThatHangsMayHaveTakenIt() {
        status = 0;
        assertEquals(Failure.UNCERTAIN, failure(Duration.ofMillis(300)));
        assertEquals(1, asked.size(), "and is not asked again");
    }

    @Test
    void aGatewayThatIsNotThereHasTakenNothing() {
        int port = server.getAddress().getPort();
        server.stop(0);
        URI url = URI.create("http://127.0.0.1:" + port + "/");
        var channel =
                new SmsHttpChannel(new Settings(Optional.of(url), Duration.ofSeconds(5)), new ObjectMapper(), CLOCK);
        assertEquals(Failure.NOT_TAKEN, Failure.of(assertThrows(IOException.class, () -> channel.send(DELIVERY))));
    }
}
