package org.huitong.registration;

import java.util.List;
import java.util.Map;

/**
 * The guardian of somebody under 14, as typed.
 *
 * @param relation name of a {@link GuardianRelation}
 * @param consent whether the guardian agrees
 */
public record TypedGuardian(String name, String relation, String mobile, boolean consent) {
    static final TypedGuardian NOBODY = new TypedGuardian(null, null, null, false);

    /** From a form as it was sent. */
    static TypedGuardian ofForm(Map<String, List<String>> sent) {
        return new TypedGuardian(
                one(sent, "guardianName"),
                one(sent, "guardianRelation"),
                one(sent, "guardianMobile"),
                "true".equals(one(sent, "guardianConsent")));
    }

    private static String one(Map<String, List<String>> sent, String input) {
        return sent.getOrDefault(input, List.of()).stream().findFirst().orElse(null);
    }
}
