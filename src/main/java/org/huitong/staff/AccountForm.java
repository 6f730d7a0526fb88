package org.huitong.staff;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/**
 * What an administrator typed about an account, right or wrong: kept as text, so that nothing typed is lost.
 *
 * @param username only for a new one; it never changes
 * @param expiresOn ISO-8601 date
 * @param revision of the account as it was seen
 */
record AccountForm(
        @FormParam("username") String username,
        @FormParam("displayName") String displayName,
        @FormParam("email") String email,
        @FormParam("workingGroup") String workingGroup,
        @FormParam("expiresOn") String expiresOn,
        @FormParam("revision") int revision) {
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int NAME_MAX = 60;
    private static final int EMAIL_MAX = 254;

    /** An empty one. */
    static AccountForm nothing() {
        return new AccountForm("", "", "", "", "", 0);
    }

    static AccountForm of(AccountView account) {
        AccountDetails details = account.details();
        return new AccountForm(
                account.username(),
                details.displayName(),
                details.email(),
                details.workingGroup(),
                details.expiresOn() == null ? "" : details.expiresOn().toString(),
                account.revision());
    }

    AccountForm seen(int now) {
        return new AccountForm(username, displayName, email, workingGroup, expiresOn, now);
    }

    /** The user name in small letters, noting what is wrong with it. */
    static String readUsername(String field, String typed, FieldErrors errors) {
        String name = tidy(typed);
        if (!USERNAME.matcher(name).matches()) {
            errors.add(field, name.isEmpty() ? "MISSING" : "USERNAME_FORM", says(AccountMessages::usernameForm));
        }
        return name;
    }

    /** The name as it is shown, noting what is wrong with it. */
    static String readName(String field, String typed, FieldErrors errors) {
        String name = tidy(typed);
        if (name.isEmpty()) {
            errors.add(field, "MISSING", says(AccountMessages::nameMissing));
        } else if (name.codePointCount(0, name.length()) > NAME_MAX
                || name.codePoints().anyMatch(Character::isISOControl)) {
            errors.add(field, "NAME_FORM", says(m -> m.nameForm(NAME_MAX)));
        }
        return name;
    }

    /**
     * Understands the form, noting what is missing or unreadable.
     *
     * @param groups the working groups there are
     * @param earliest before this day no account ends
     */
    Optional<AccountDetails> read(FieldErrors errors, List<Option> groups, LocalDate earliest) {
        String name = readName("displayName", displayName, errors);
        String address = tidy(email);
        if (!address.isEmpty()
                && (address.length() > EMAIL_MAX || !EMAIL.matcher(address).matches())) {
            errors.add("email", "EMAIL_FORM", says(AccountMessages::emailForm));
        }
        String group = tidy(workingGroup);
        if (!group.isEmpty()
                && groups.stream().noneMatch(option -> option.value().equals(group))) {
            errors.add("workingGroup", "UNKNOWN", says(AccountMessages::groupUnknown));
        }
        LocalDate end = readEnd(errors, earliest);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new AccountDetails(
                        name, address.isEmpty() ? null : address, group.isEmpty() ? null : group, end));
    }

    private LocalDate readEnd(FieldErrors errors, LocalDate earliest) {
        String typed = tidy(expiresOn);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(earliest)) {
                errors.add("expiresOn", "PAST", says(AccountMessages::endPast));
            }
            return day;
        } catch (DateTimeException e) {
            errors.add("expiresOn", "NOT_A_DATE", says(AccountMessages::endForm));
            return null;
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }

    private static Message<?> says(Function<AccountMessages, String> wording) {
        return Message.of(AccountMessages.class, wording);
    }
}
