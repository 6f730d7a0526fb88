package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.huitong.person.EmailAddress;
import org.huitong.person.Mobile;
import org.huitong.platform.FieldCipher;

/** Mobile numbers, e-mail addresses and reasons, sealed and opened; here alone. */
@ApplicationScoped
class Contacts {
    static final String MOBILE = "invitation-mobile";
    static final String EMAIL = "invitation-email";
    static final String REASON = "invitation-reason";
    static final String ONCE = "invitation-once";

    private final FieldCipher cipher;

    @Inject
    Contacts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Null stays null. */
    byte[] mobile(Mobile mobile) {
        return mobile == null ? null : cipher.seal(MOBILE, mobile.e164());
    }

    byte[] email(EmailAddress email) {
        return email == null ? null : cipher.seal(EMAIL, email.value());
    }

    /** Null and blank become null. */
    byte[] reason(String reason) {
        return reason == null || reason.isBlank() ? null : cipher.seal(REASON, reason);
    }

    Optional<Mobile> openMobile(byte[] sealed) {
        return Optional.ofNullable(sealed).map(value -> new Mobile(cipher.open(MOBILE, value)));
    }

    Optional<EmailAddress> openEmail(byte[] sealed) {
        return Optional.ofNullable(sealed).map(value -> new EmailAddress(cipher.open(EMAIL, value)));
    }

    String openReason(byte[] sealed) {
        return sealed == null ? null : cipher.open(REASON, sealed);
    }

    /** The same 32 bytes for the same person, and the same key where a contact tells who it is. */
    byte[] once(Identity identity) {
        return onceAll(identity).get(0);
    }

    /** Every index under which a person may be on file while a change of the key is under way; the present first. */
    List<byte[]> onceAll(Identity identity) {
        if (identity.contact()) {
            return cipher.blindIndexes(ONCE, identity.words());
        }
        try {
            return List.of(
                    MessageDigest.getInstance("SHA-256").digest(identity.words().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
