package org.huitong.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * An OpenID provider that lets everyone in as whoever it was told, without asking: discovery, keys, authorization and tokens
 * (OpenID Connect Core 1.0), with PKCE and codes that work once.
 */
public final class OpenIdProvider implements AutoCloseable {
    public static final String CLIENT = "huitong-of-the-tests";
    public static final String CLIENT_SECRET = "a client secret for tests only, of no worth";

    private final HttpServer server;
    private final RsaJsonWebKey key;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private volatile String subject;
    private volatile String audience = CLIENT;
    private volatile boolean answering = true;

    /** What a code was given for. */
    private record Asked(String subject, String audience, Map<String, String> request) {}

    private OpenIdProvider(HttpServer server, RsaJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts on a free port of this machine. */
    public static OpenIdProvider start() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("first");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var provider = new OpenIdProvider(server, key);
            server.createContext("/", provider::answer);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on everyone is this one. */
    public void letIn(String who) {
        subject = who;
        audience = CLIENT;
    }

    /** From now on everyone is this one, by tokens that are meant for another client. */
    public void letInElsewhere(String who) {
        subject = who;
        audience = "another-client";
    }

    /** Whether it answers at all; otherwise it hangs up. */
    public void answer(boolean from) {
        answering = from;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!answering) {
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, configuration());
                case "/keys" ->
                    send(
                            exchange,
                            200,
                            Map.of(
                                    "keys",
                                    List.of(key.toParams(org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY))));
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                default -> send(exchange, 404, Map.of());
            }
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of(AlgorithmIdentifiers.RSA_USING_SHA256),
                "code_challenge_methods_supported", List.of("S256"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> request = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, new Asked(subject, audience, request));
        exchange.getResponseHeaders()
                .set("Location", request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Asked asked = codes.remove(form.get("code"));
        String basic = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !CLIENT.equals(asked.request.get("client_id"))
                || !asked.request.get("redirect_uri").equals(form.get("redirect_uri"))
                || !asked.request.get("code_challenge").equals(challenge(form.get("code_verifier")))) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        send(
                exchange,
                200,
                Map.of(
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300,
                        "id_token",
                        idToken(asked)));
    }

    private String idToken(Asked asked) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer());
        claims.setSubject(asked.subject);
        claims.setAudience(asked.audience);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("nonce", asked.request.get("nonce"));
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(key.getPrivateKey());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
