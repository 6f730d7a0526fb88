package org.huitong.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers that change seldom: they may be kept, but are asked about each time, and are sent again only when they have
 * changed (304, RFC 9110, 13.1.2). The tag is strong: it stands for the content and for how it may be compressed, since a
 * strong tag promises the same bytes (8.8.3.3).
 */
@ApplicationScoped
class Tagged {
    /** 96 bits: two contents that meet one another by chance are out of the question. */
    private static final int TAG_BYTES = 12;

    private final ObjectMapper json;

    @Inject
    Tagged(ObjectMapper json) {
        this.json = json;
    }

    <T> RestResponse<T> answer(HttpHeaders request, T content) {
        String tag = '"' + digest(content, request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)) + '"';
        RestResponse.ResponseBuilder<T> answer = known(request.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag)
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(content);
        var cache = new CacheControl();
        cache.setNoCache(true);
        cache.setNoTransform(false);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(cache)
                .build();
    }

    /** A proxy that compresses on its way weakens the tag, which is compared without regard to that (13.1.2). */
    private static boolean known(List<String> noneMatch, String tag) {
        return noneMatch != null
                && noneMatch.stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }

    private String digest(Object content, String encodings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    content instanceof String text
                            ? text.getBytes(StandardCharsets.UTF_8)
                            : json.writeValueAsBytes(content));
            digest.update((byte) 0);
            digest.update((encodings == null ? "" : encodings.replace(" ", "")).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), TAG_BYTES));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
