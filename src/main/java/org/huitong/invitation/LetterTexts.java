package org.huitong.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huitong.platform.LocalText;

/**
 * What is written to those who are invited, in every language.
 *
 * @param title of the letter, and the subject of the e-mail
 * @param body of the letter, on paper and by e-mail
 * @param sms the same in short, with the link
 * @param reminder in short, with the link, by whichever way
 */
record LetterTexts(LocalText title, LocalText body, LocalText sms, LocalText reminder) {
    /** By the names of the form's fields. */
    Map<String, LocalText> byName() {
        Map<String, LocalText> all = new LinkedHashMap<>();
        all.put("title", title);
        all.put("body", body);
        all.put("sms", sms);
        all.put("reminder", reminder);
        return all;
    }
}
