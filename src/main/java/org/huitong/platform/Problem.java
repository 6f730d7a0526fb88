package org.huitong.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param type a name for the kind of problem, {@code urn:huitong:problem:CODE}
 * @param code the last part of {@code type}, for convenience
 * @param errors what is wrong field by field, only for bad input
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String code, List<Field> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field: its name in the request, a stable code, and what to do about it. */
    public record Field(String field, String code, String message) {}

    static Problem of(int status, String code, String title, String detail, List<Field> errors) {
        return new Problem("urn:huitong:problem:" + code, title, status, detail, code, errors);
    }
}
