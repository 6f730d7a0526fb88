package org.huitong.platform;

/** A form that cannot be accepted as it is: 422 with a message per field. */
public class Invalid extends Refused {
    private final transient FieldErrors errors;

    public Invalid(FieldErrors errors) {
        super(422, "INVALID", Message.of(PlatformMessages.class, PlatformMessages::problem_invalid));
        this.errors = errors;
    }

    public FieldErrors errors() {
        return errors;
    }
}
