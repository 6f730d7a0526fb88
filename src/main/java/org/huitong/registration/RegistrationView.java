package org.huitong.registration;

import java.time.Instant;
import java.util.List;
import org.huitong.form.Field;
import org.huitong.person.DocumentType;
import org.huitong.person.Sex;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/**
 * A registration as its guest and its reviewers see it: document, mobile and e-mail are masked.
 *
 * @param delegation whom the person comes with; null where nobody has said so
 * @param version to be sent back with a decision, so that nobody decides about what they have not seen
 * @param asked what is to be changed, or why it was rejected; else null
 * @param askedFields what is to be changed is about these
 * @param latinName null where not given, like document, email, organisation and position
 * @param sex null where the document does not tell
 * @param submittedAt conference clock
 * @param places by time
 * @param answers to the organiser's own fields, in the order of the form
 * @param sensitiveConsent whether the separate consent to sensitive data was given
 * @param companions how many people may be brought along
 * @param guardian who agrees for somebody under 14; null for others
 */
public record RegistrationView(
        long id,
        int version,
        String reference,
        RegistrationStatus status,
        String asked,
        List<Field> askedFields,
        String categoryCode,
        LocalText categoryName,
        String name,
        String latinName,
        Sex sex,
        DocumentType documentType,
        String document,
        String mobile,
        String email,
        String organisation,
        String position,
        LocalText delegation,
        Registration.Channel channel,
        Instant submittedAt,
        List<PlaceView> places,
        List<AnswerView> answers,
        boolean sensitiveConsent,
        Message<?> guardian,
        int companions) {
    /** Names of the fields to be changed, in the reader's language. */
    public List<String> askedTitles() {
        return askedFields.stream().map(field -> field.title().toString()).toList();
    }
}
