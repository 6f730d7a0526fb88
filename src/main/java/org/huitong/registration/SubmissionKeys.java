package org.huitong.registration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huitong.category.Category;
import org.huitong.person.People;
import org.huitong.platform.Texts;

/** By what the same form sent again is known. */
final class SubmissionKeys {
    private SubmissionKeys() {}

    /**
     * The form's key together with whom it registers, under every index of the document, the present one first: going back
     * and registering somebody else with the same form is something new, and not the same thing twice.
     *
     * @return empty where the form has no key
     */
    static List<String> of(
            Application application, Category category, Details details, List<byte[]> documentIndexes, People people) {
        if (Texts.tidy(application.submissionKey()).isEmpty()) {
            return List.of();
        }
        List<byte[]> mobileIndexes =
                details.person().mobile().map(people::mobileIndexes).orElse(List.of());
        return IntStream.range(0, Math.max(1, Math.max(documentIndexes.size(), mobileIndexes.size())))
                .mapToObj(i -> String.join(
                        "\n",
                        application.submissionKey(),
                        category.code,
                        details.person().name().value(),
                        documentIndexes.isEmpty() ? "" : Arrays.toString(documentIndexes.get(i)),
                        mobileIndexes.isEmpty() ? "" : Arrays.toString(mobileIndexes.get(i))))
                .map(content -> UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .toList();
    }
}
