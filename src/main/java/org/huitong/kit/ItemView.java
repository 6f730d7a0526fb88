package org.huitong.kit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huitong.platform.LocalText;

/**
 * An item of a checklist as it is shown.
 *
 * @param group name of the working group that sees to it; its code where there is no such group
 * @param extra whether a host unit has asked for it
 * @param note why it is not needed
 * @param venue signature of that side, or null
 * @param host signature of that side, or null
 * @param takenBack signatures that count no more, in order
 */
record ItemView(
        long id,
        int version,
        String code,
        Area area,
        LocalText name,
        int quantity,
        String groupCode,
        Object group,
        Instant dueAt,
        boolean overdue,
        boolean photoRequired,
        boolean photographed,
        boolean required,
        boolean extra,
        KitItem.State state,
        Instant doneAt,
        String doneBy,
        String note,
        boolean lookAgain,
        boolean settled,
        SignatureView venue,
        SignatureView host,
        List<SignatureView> takenBack) {

    /** A signature; the last three are null while it counts. */
    record SignatureView(Side side, String by, Instant at, String takenBackBy, Instant takenBackAt, String reason) {
        static SignatureView of(KitSignature signature) {
            return new SignatureView(
                    signature.side,
                    signature.signedBy,
                    signature.signedAt,
                    signature.takenBackBy,
                    signature.takenBackAt,
                    signature.reason);
        }
    }

    /** @param groups names of working groups by their codes */
    static ItemView of(KitItem item, Map<String, LocalText> groups, Instant now) {
        return new ItemView(
                item.id,
                item.version,
                item.code,
                item.area,
                item.name,
                item.quantity,
                item.workingGroup,
                groups.containsKey(item.workingGroup) ? groups.get(item.workingGroup) : item.workingGroup,
                item.dueAt,
                item.overdue(now),
                item.photoRequired,
                item.photographedAt != null,
                item.required,
                item.requestId != null,
                item.state,
                item.doneAt,
                item.doneBy,
                item.note,
                item.lookAgain,
                item.settled(),
                item.signature(Side.VENUE).map(SignatureView::of).orElse(null),
                item.signature(Side.HOST).map(SignatureView::of).orElse(null),
                item.signatures.stream()
                        .filter(signature -> !signature.counts())
                        .map(SignatureView::of)
                        .toList());
    }

    public boolean open() {
        return state == KitItem.State.OPEN;
    }

    public boolean done() {
        return state == KitItem.State.DONE;
    }

    public boolean signed() {
        return venue != null || host != null;
    }

    /** Whether this side can sign it now. */
    public boolean signable(Side side) {
        return done() && !lookAgain && (side == Side.VENUE ? venue : host) == null;
    }

    /** How it stands, for {@code {#status}}. */
    public String tone() {
        return lookAgain ? "warn" : settled ? "good" : overdue ? "bad" : done() ? "info" : "ahead";
    }

    /** For a form that asks again about the signatures one by one. */
    public List<SignatureView> signatures() {
        return Stream.of(venue, host).filter(Objects::nonNull).toList();
    }
}
