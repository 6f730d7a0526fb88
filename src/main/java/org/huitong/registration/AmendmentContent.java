package org.huitong.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.huitong.platform.FieldCipher;

/**
 * What somebody wants to have changed, and what stood there when they asked.
 *
 * @param forums null where they stay as they are
 * @param before by the key of each field that would change
 */
record AmendmentContent(TypedDetails details, List<Application.Choice> forums, Map<String, String> before) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Edit edit() {
        return new Edit(details, forums, null, true);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an open request asks for. */
    static AmendmentContent open(FieldCipher cipher, Amendment amendment) {
        return of(cipher.open(Amendments.PURPOSE, amendment.content));
    }

    private static AmendmentContent of(String json) {
        try {
            return JSON.readValue(json, AmendmentContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the answers: a log may hold this. */
    @Override
    public String toString() {
        return before.keySet().toString();
    }
}
