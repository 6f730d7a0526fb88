package org.huitong.person;

/** Why an e-mail address was refused. The names are stable codes. */
public enum EmailFault implements Fault {
    /** Nothing was typed. */
    MISSING,
    /** Longer than {@link EmailAddress#MAX_LENGTH}. */
    TOO_LONG,
    /** Not a mailbox, one @ and a domain. */
    WRONG_FORMAT;

    @Override
    public String text(PersonMessages messages) {
        return switch (this) {
            case MISSING -> messages.emailMissing();
            case TOO_LONG -> messages.emailTooLong(EmailAddress.MAX_LENGTH);
            case WRONG_FORMAT -> messages.emailWrongFormat();
        };
    }
}
