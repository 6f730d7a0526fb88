package org.huitong.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is limited, and by how much: the one table of it. Counted per address and instance, in memory of bounded size. */
@ApplicationScoped
class RateLimits {
    /** Addresses remembered; the one that asked longest ago is forgotten first. Some 10 MB when full. */
    private static final int MOST = 50_000;

    private static final Set<String> POST = Set.of("POST");
    private static final Limit REGISTRATIONS = new Limit(1200, Duration.ofMinutes(1));

    private final List<Rule> rules;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** @param limit empty where nothing is limited */
    private record Rule(String name, Set<String> methods, Pattern path, Optional<Limit> limit) {
        static Rule of(String name, Set<String> methods, String path, Optional<Limit> limit) {
            return new Rule(name, methods, Pattern.compile(path), limit);
        }
    }

    @Inject
    RateLimits(LimitsConfig config, HuitongConfig huitong) {
        Optional<Limit> registration =
                config.registration().or(() -> huitong.demo() ? Optional.empty() : Optional.of(REGISTRATIONS));
        rules = List.of(
                Rule.of("sign-in", POST, "/(sign-in|invitation|setup)(/.*)?", Optional.of(config.signIn())),
                Rule.of("sign-in", Set.of("GET"), "/sign-in/provider", Optional.of(config.signIn())),
                Rule.of("codes", POST, "/(my|volunteer)/(sign-in(/code)?|personal-link)", Optional.of(config.codes())),
                Rule.of(
                        "codes",
                        POST,
                        "/register/[^/]+/(document-check|personal-link)|/group-registrations",
                        Optional.of(config.codes())),
                Rule.of("registration", POST, "/register/[^/]+|/api/registrations|/api/photos/.+", registration),
                Rule.of(
                        "exports",
                        Set.of("GET", "POST"),
                        "/(api/)?admin/(.*/)?(rooming-list|export|print)([./].*)?|/(api/)?admin/.*\\.(csv|pdf|xlsx|zip)",
                        Optional.of(config.exports())));
    }

    /**
     * Counts a request.
     *
     * @param path as {@link RequestPath} has it
     * @return how long to wait, if there were too many
     */
    Optional<Duration> count(String method, String path, String address) {
        // Where nothing else is said HEAD is answered by the same code as GET.
        String asked = method.equals("HEAD") ? "GET" : method;
        return rules.stream()
                .filter(rule ->
                        rule.methods.contains(asked) && rule.path.matcher(path).matches())
                .findFirst()
                .flatMap(rule -> rule.limit.flatMap(limit -> take(rule.name + " " + network(address), limit)));
    }

    private Optional<Duration> take(String key, Limit limit) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(key, k -> Bucket.builder()
                    .addLimit(bandwidth ->
                            bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
                    .build());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** One household or office has 2^64 IPv6 addresses: they count as one. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? Base64.getEncoder().encodeToString(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
