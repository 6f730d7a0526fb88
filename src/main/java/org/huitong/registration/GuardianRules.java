package org.huitong.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.person.Checked;
import org.huitong.person.Fault;
import org.huitong.person.Mobile;
import org.huitong.person.PersonMessages;
import org.huitong.person.PersonName;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;

/**
 * Whose personal information may be processed only if a parent or another guardian agrees: under-14s (PIPL art. 31). Nobody
 * else is asked, and what somebody else writes there is not kept.
 */
record GuardianRules(LocalDate today, FieldErrors errors) {
    private static final int AGE = 14;

    /**
     * An age is reached on the day after the birthday (Supreme People's Court, Fa Shi [2006] No. 1, art. 2, on offences; in
     * favour of the child it is counted alike here).
     */
    boolean asked(LocalDate birth) {
        return !today.isAfter(birth.plusYears(AGE));
    }

    /** @return empty where nobody is needed, and where anything is wrong */
    Optional<GuardianDetails> check(TypedGuardian typed, Optional<LocalDate> birth) {
        if (birth.filter(this::asked).isEmpty()) {
            return Optional.empty();
        }
        Optional<PersonName> name = value("guardianName", PersonName.check(typed.name()));
        Optional<GuardianRelation> relation = Known.of(GuardianRelation.class, typed.relation());
        if (relation.isEmpty()) {
            wrong("guardianRelation", GuardianMessages::relationMissing);
        }
        Optional<Mobile> mobile = value("guardianMobile", Mobile.check(typed.mobile()));
        if (!typed.consent()) {
            wrong("guardianConsent", GuardianMessages::consentMissing);
        }
        return name.isPresent() && relation.isPresent() && mobile.isPresent() && typed.consent()
                ? Optional.of(new GuardianDetails(name.get(), relation.get(), mobile.get()))
                : Optional.empty();
    }

    private void wrong(String field, Function<GuardianMessages, String> wording) {
        errors.add(field, "MISSING", Message.of(GuardianMessages.class, wording));
    }

    private <T> Optional<T> value(String field, Checked<T, ? extends Fault> checked) {
        checked.fault()
                .ifPresent(fault -> errors.add(field, fault.code(), Message.of(PersonMessages.class, fault::text)));
        return checked.value();
    }
}
