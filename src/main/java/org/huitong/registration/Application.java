package org.huitong.registration;

import java.util.List;
import org.huitong.form.TypedAnswers;

/**
 * What someone has filled in to register, as typed: anything may be null or wrong. What the category does not ask for is
 * not looked at and not kept (PIPL art. 6).
 *
 * @param details never null
 * @param forums the chosen forums
 * @param notice code of the privacy notice that was agreed to; null without consent
 * @param submissionKey made with the form, so that sending it twice registers once; may be null
 */
public record Application(
        String category, TypedDetails details, List<Choice> forums, String notice, String submissionKey) {

    /** The same with other answers. */
    Application with(TypedAnswers answered) {
        return new Application(category, details.answering(answered), forums, notice, submissionKey);
    }

    /**
     * A chosen forum.
     *
     * @param waiting whether a place on the waiting list would do
     */
    public record Choice(String forum, boolean waiting) {}
}
