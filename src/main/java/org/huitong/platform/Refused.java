package org.huitong.platform;

/**
 * A request that a rule of the conference refuses, with a reason its reader can act on. Rolls the transaction back.
 * Becomes problem+json (RFC 9457) under {@code /api} and a message on the page elsewhere.
 */
public class Refused extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Message<?> reason;

    /**
     * @param status HTTP status: 404 not there, 409 clashes with what is, 422 is wrong in itself
     * @param code stable upper-case word for programs, for example {@code HALL_TAKEN}
     */
    public Refused(int status, String code, Message<?> reason) {
        super(code);
        this.status = status;
        this.code = code;
        this.reason = reason;
        LastRefusal.note(code);
    }

    /** 409: clashes with the present state. */
    public static Refused conflict(String code, Message<?> reason) {
        return new Refused(409, code, reason);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Message<?> reason() {
        return reason;
    }
}
