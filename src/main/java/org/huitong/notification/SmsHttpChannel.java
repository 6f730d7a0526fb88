package org.huitong.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.huitong.platform.WallClock;

/** A gateway for text messages that is asked by HTTP, with a signature over each request: see {@code docs/operations.md}. */
@ApplicationScoped
class SmsHttpChannel implements Channel {
    private static final String ALGORITHM = "HmacSHA256";
    /** Statuses that say that nothing was taken, and why that may change: a key that is mended, less of a rush. */
    private static final Set<Integer> NOT_NOW = Set.of(401, 403, 408, 425, 429, 500, 503);

    private final NotificationConfig.SmsHttp config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;

    @Inject
    SmsHttpChannel(NotificationConfig config, ObjectMapper json, @WallClock Clock clock) {
        this(config.smsHttp(), json, clock);
    }

    SmsHttpChannel(NotificationConfig.SmsHttp config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public void send(Delivery delivery) throws IOException {
        HttpRequest request = signed(body(delivery), UUID.randomUUID().toString());
        try {
            judge(client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new IOException("no connection");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Uncertain("interrupted");
        } catch (Answered e) {
            throw e.meaning;
        } catch (IOException e) {
            throw new Uncertain("the connection was lost");
        }
    }

    /** What the gateway has answered, apart from what the connection has done. */
    private static final class Answered extends IOException {
        private final transient IOException meaning;

        Answered(IOException meaning) {
            this.meaning = meaning;
        }
    }

    private String body(Delivery delivery) throws JsonProcessingException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", delivery.key());
        body.put("to", delivery.recipient());
        body.put("signature", config.signature().orElseThrow());
        body.put("template", config.template().orElseThrow());
        body.put("parameters", Map.of("text", delivery.text()));
        body.put("language", delivery.language());
        return json.writeValueAsString(body);
    }

    private HttpRequest signed(String body, String nonce) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(config.url().orElseThrow())
                .timeout(config.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Key-Id", config.keyId().orElseThrow())
                .header("X-Timestamp", timestamp)
                .header("X-Nonce", nonce)
                .header("X-Signature", signature(timestamp, nonce, body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private String signature(String timestamp, String nonce, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(config.secret().orElseThrow().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            String path = config.url().orElseThrow().getRawPath();
            String signed = String.join(
                    "\n", "POST", path, timestamp, nonce, HexFormat.of().formatHex(digest));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void judge(HttpResponse<String> answer) throws Answered {
        int status = answer.statusCode();
        if (NOT_NOW.contains(status)) {
            throw new Answered(new IOException("status " + status));
        }
        if (status >= 500) {
            // From something on the way, which does not know what the gateway has done.
            throw new Answered(new Uncertain("status " + status));
        }
        if (status < 200 || status >= 300 || !"OK".equals(code(answer.body()))) {
            throw new Answered(new Rejected("status " + status));
        }
    }

    /** The word of the answer; an answer with a good status that is no JSON is not that of a gateway. */
    private String code(String body) throws Answered {
        try {
            JsonNode answer = json.readTree(body);
            return answer == null ? "" : answer.path("code").asText();
        } catch (JsonProcessingException e) {
            throw new Answered(new Uncertain("not an answer"));
        }
    }
}
