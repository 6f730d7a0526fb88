package org.huitong.kit;

import java.util.List;
import java.util.function.Function;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** What is said when something about a kit is not possible. Messages carry values, never entities. */
final class KitRefusals {
    /** So many missing items are named; the rest is counted. */
    private static final int NAMED = 8;

    private KitRefusals() {}

    static Refused unknown() {
        return new Refused(404, "UNKNOWN_KIT", says(KitRefusalMessages::unknown));
    }

    static Refused closed() {
        return Refused.conflict("KIT_CLOSED", says(KitRefusalMessages::refusedClosed));
    }

    static Refused opened() {
        return Refused.conflict("KIT_OPENED", says(KitRefusalMessages::refusedOpened));
    }

    static Refused notReady(List<KitItem> missing) {
        List<LocalText> named =
                missing.stream().limit(NAMED).map(item -> item.name).toList();
        int count = missing.size();
        return Refused.conflict(
                "KIT_NOT_READY",
                says(m -> m.refusedNotReady(
                        count,
                        named.stream().map(LocalText::toString).reduce(m::list).orElse(""),
                        count > NAMED)));
    }

    static Refused overrideNotYours() {
        return new Refused(403, "KIT_OVERRIDE", says(KitRefusalMessages::refusedOverride));
    }

    static Refused sideNotYours() {
        return new Refused(403, "KIT_SIDE", says(KitRefusalMessages::refusedSide));
    }

    static Refused notOpen() {
        return Refused.conflict("KIT_NOT_OPEN", says(KitRefusalMessages::refusedNotOpen));
    }

    static Refused openAlready() {
        return Refused.conflict("KIT_OPEN", says(KitRefusalMessages::refusedOpenAlready));
    }

    static Refused photoMissing() {
        return Refused.conflict("KIT_PHOTO_MISSING", says(KitRefusalMessages::refusedPhotoMissing));
    }

    static Refused signed() {
        return Refused.conflict("KIT_SIGNED", says(KitRefusalMessages::refusedSigned));
    }

    static Refused nothingToLookAt() {
        return Refused.conflict("KIT_LOOKED_AT", says(KitRefusalMessages::refusedLookedAt));
    }

    static Refused notDone() {
        return Refused.conflict("KIT_NOT_DONE", says(KitRefusalMessages::refusedNotDone));
    }

    static Refused lookFirst() {
        return Refused.conflict("KIT_LOOK_FIRST", says(KitRefusalMessages::refusedLookFirst));
    }

    static Refused signedAlready() {
        return Refused.conflict("KIT_SIGNED_ALREADY", says(KitRefusalMessages::refusedSignedAlready));
    }

    static Refused sameSigner() {
        return Refused.conflict("KIT_SAME_SIGNER", says(KitRefusalMessages::refusedSameSigner));
    }

    static Refused notSigned() {
        return Refused.conflict("KIT_NOT_SIGNED", says(KitRefusalMessages::refusedNotSigned));
    }

    static Refused templateChanged() {
        return Refused.conflict("KIT_TEMPLATE_CHANGED", says(KitRefusalMessages::refusedTemplateChanged));
    }

    static Refused notOpened() {
        return Refused.conflict("KIT_NOT_OPENED", says(KitRefusalMessages::refusedNotOpened));
    }

    static Refused wholeHall() {
        return new Refused(403, "SCOPE_LIMITED", says(KitRefusalMessages::refusedWholeHall));
    }

    static Refused limited() {
        return new Refused(403, "SCOPE_LIMITED", says(KitRefusalMessages::refusedLimited));
    }

    static Refused requestDecided() {
        return Refused.conflict("KIT_REQUEST_DECIDED", says(KitRefusalMessages::refusedRequestDecided));
    }

    private static Message<?> says(Function<KitRefusalMessages, String> wording) {
        return Message.of(KitRefusalMessages.class, wording);
    }
}
