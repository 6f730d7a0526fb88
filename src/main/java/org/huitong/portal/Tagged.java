package org.huitong.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers that change seldom: they may be kept, but are asked about each time, and are sent again only when they have
 * changed (304, RFC 9110). The tag is weak because the same content also goes out compressed.
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

    <T> RestResponse<T> answer(Request request, T content) {
        var tag = new EntityTag(digest(content), true);
        RestResponse.ResponseBuilder<T> answer = request.evaluatePreconditions(tag) == null
                ? RestResponse.ResponseBuilder.ok(content)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        var cache = new CacheControl();
        cache.setNoCache(true);
        cache.setNoTransform(false);
        return answer.tag(tag).cacheControl(cache).build();
    }

    private String digest(Object content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, TAG_BYTES));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
