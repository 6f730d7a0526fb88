package org.huitong.person;

import com.ibm.icu.text.IDNA;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to.
 *
 * <p>What people type goes through {@link #check}; the constructor is for addresses that were checked before, such as
 * those read back from the database. {@link #toString()} is masked.
 *
 * @param value the address with its domain in lower case and in its own script; the mailbox keeps its case, since only
 *     its host may decide that case does not matter (RFC 5321 section 2.4)
 */
public record EmailAddress(String value) {

    /** In characters of {@link #ascii()}: RFC 5321 section 4.5.3.1.3 allows 256 with the angle brackets around it. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_MAILBOX_LENGTH = 64;

    /**
     * The dot-atom of RFC 5322 section 3.2.3. Quoted mailboxes are left out, being typing mistakes in practice, and
     * so are mailboxes beyond ASCII, since delivering to them needs SMTPUTF8 at every server on the way.
     */
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    /** At least two labels, the last one not a number: no machine names, no IP addresses. */
    private static final Pattern ASCII_DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([a-z0-9-]*[a-z0-9])?");

    /** Unicode domain names after UTS #46; documented as safe for use by several threads. */
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    public EmailAddress {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Checks a typed address. Full width, spaces at the ends and the dot of Chinese input methods in the domain are
     * mended silently; domains may be in any script.
     *
     * @param raw what was typed, may be null
     */
    public static Checked<EmailAddress, EmailFault> check(String raw) {
        String typed = Typed.plain(raw);
        if (typed.isEmpty()) {
            return new Checked.Refused<>(EmailFault.MISSING);
        }
        if (typed.length() > MAX_LENGTH) {
            return new Checked.Refused<>(EmailFault.TOO_LONG);
        }
        int at = typed.indexOf('@');
        if (at < 0 || !MAILBOX.matcher(typed.substring(0, at)).matches()) {
            return new Checked.Refused<>(EmailFault.WRONG_FORMAT);
        }
        String mailbox = typed.substring(0, at);
        Optional<String> domain = asciiDomain(typed.substring(at + 1));
        if (domain.isEmpty()) {
            return new Checked.Refused<>(EmailFault.WRONG_FORMAT);
        }
        if (mailbox.length() > MAX_MAILBOX_LENGTH
                || mailbox.length() + 1 + domain.get().length() > MAX_LENGTH) {
            return new Checked.Refused<>(EmailFault.TOO_LONG);
        }
        return new Checked.Accepted<>(new EmailAddress(mailbox + "@" + unicodeDomain(domain.get())));
    }

    /** The address as mail servers take it, with an international domain in its ASCII form ({@code xn--...}). */
    public String ascii() {
        int at = value.indexOf('@');
        var ascii = new StringBuilder();
        DOMAINS.nameToASCII(value.substring(at + 1), ascii, new IDNA.Info());
        return value.substring(0, at + 1) + ascii;
    }

    /** For those who only need to recognise it: the first character and the domain. */
    public String masked() {
        return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<String> asciiDomain(String typed) {
        var ascii = new StringBuilder();
        var info = new IDNA.Info();
        DOMAINS.nameToASCII(typed, ascii, info);
        boolean good = !info.hasErrors() && ASCII_DOMAIN.matcher(ascii).matches();
        return good ? Optional.of(ascii.toString()) : Optional.empty();
    }

    private static String unicodeDomain(String ascii) {
        var unicode = new StringBuilder();
        DOMAINS.nameToUnicode(ascii, unicode, new IDNA.Info());
        return unicode.toString();
    }
}
