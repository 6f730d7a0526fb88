package org.huitong.invitation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.person.Checked;
import org.huitong.person.EmailAddress;
import org.huitong.person.Fault;
import org.huitong.person.Mobile;
import org.huitong.person.PersonMessages;
import org.huitong.person.PersonName;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;
import org.huitong.program.Speakers;

/**
 * Somebody who is to be invited, as typed: anything may be null or wrong.
 *
 * @param givenNumber of the organiser's own list
 * @param category code
 * @param unit name of the unit whose contact answers too; with the contact's own name, mobile number and e-mail address
 * @param replyBy as {@code datetime-local}, in Beijing time
 * @param forums codes
 */
record Invitee(
        String givenNumber,
        String name,
        String salutation,
        String organisation,
        String position,
        String category,
        String mobile,
        String email,
        String language,
        String unit,
        String unitContact,
        String unitMobile,
        String unitEmail,
        String replyBy,
        List<String> forums) {
    private static final int LINE_MAX = 100;
    private static final int SHORT_MAX = 40;

    static Invitee empty(String replyBy) {
        return new Invitee(
                null, null, null, null, null, null, null, null, "zh", null, null, null, null, replyBy, List.of());
    }

    /** A speaker, with what the programme says of them and the forums in which they appear. */
    static Invitee of(Speakers.Profile speaker, String replyBy) {
        return new Invitee(
                null,
                speaker.name(),
                null,
                speaker.title().in(Locale.CHINESE),
                null,
                null,
                null,
                null,
                "zh",
                null,
                null,
                null,
                null,
                replyBy,
                speaker.forums());
    }

    /** What has been read out of it. Null is what was not given. */
    record Read(PersonName name, Mobile mobile, EmailAddress email, Mobile unitMobile, EmailAddress unitEmail) {}

    /**
     * Checks all of it.
     *
     * @param categories codes there are
     * @param known codes of forums there are
     */
    Optional<Read> check(Map<String, ?> categories, List<String> known, ZoneId zone, FieldErrors errors) {
        int before = errors.all().size();
        PersonName read = value("name", PersonName.check(name), errors);
        Mobile phone = blank(mobile) ? null : value("mobile", Mobile.check(mobile), errors);
        EmailAddress mail = blank(email) ? null : value("email", EmailAddress.check(email), errors);
        line("salutation", salutation, SHORT_MAX, errors);
        line("organisation", organisation, LINE_MAX, errors);
        line("position", position, LINE_MAX, errors);
        line("givenNumber", givenNumber, SHORT_MAX, errors);
        line("unit", unit, LINE_MAX, errors);
        line("unitContact", unitContact, LINE_MAX, errors);
        if (!categories.containsKey(Texts.tidy(category))) {
            wrong("category", "UNKNOWN", InvitationMessages::categoryUnknown, errors);
        }
        Mobile contactPhone = blank(unitMobile) ? null : value("unitMobile", Mobile.check(unitMobile), errors);
        EmailAddress contactMail = blank(unitEmail) ? null : value("unitEmail", EmailAddress.check(unitEmail), errors);
        if (!blank(unitContact) && blank(unit)) {
            wrong("unit", "MISSING", InvitationMessages::unitMissing, errors);
        }
        if (blank(mobile) && blank(email) && blank(unit)) {
            wrong("mobile", "MISSING", InvitationMessages::contactMissing, errors);
        }
        forums.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            String echo = Texts.cut(code, SHORT_MAX);
            wrong("forums", "UNKNOWN", m -> m.forumUnknown(echo), errors);
        });
        if (moment(zone).isEmpty()) {
            wrong("replyBy", "WRONG_TIME", InvitationMessages::replyByWrong, errors);
        }
        return errors.all().size() > before
                ? Optional.empty()
                : Optional.of(new Read(read, phone, mail, contactPhone, contactMail));
    }

    /** Until when one may answer; empty if that is no time. */
    Optional<Instant> moment(ZoneId zone) {
        try {
            return Optional.of(
                    LocalDateTime.parse(Texts.tidy(replyBy)).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String orNull(String typed) {
        String tidy = Texts.tidy(typed);
        return tidy.isEmpty() ? null : tidy;
    }

    static boolean blank(String typed) {
        return Texts.tidy(typed).isEmpty();
    }

    static void line(String field, String typed, int most, FieldErrors errors) {
        String text = Texts.tidy(typed);
        if (Texts.hidden(text)) {
            wrong(field, "HIDDEN_CHARACTERS", InvitationMessages::textHidden, errors);
        } else if (Texts.length(text) > most) {
            wrong(field, "TOO_LONG", m -> m.textTooLong(most), errors);
        }
    }

    static <T> T value(String field, Checked<T, ? extends Fault> checked, FieldErrors errors) {
        checked.fault()
                .ifPresent(fault -> errors.add(field, fault.code(), Message.of(PersonMessages.class, fault::text)));
        return checked.value().orElse(null);
    }

    private static void wrong(
            String field, String code, Function<InvitationMessages, String> wording, FieldErrors errors) {
        errors.add(field, code, Message.of(InvitationMessages.class, wording));
    }
}
