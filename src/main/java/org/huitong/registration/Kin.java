package org.huitong.registration;

import java.util.List;
import org.huitong.platform.Message;

/** What a package above this one knows of registrations that belong together; one bean per package. */
public interface Kin {
    /** Those that belong to this one. Called inside a transaction. */
    List<Relative> of(long registrationId);

    /**
     * A registration that belongs to another.
     *
     * @param label what it is to the other
     * @param follows whether it is withdrawn with the other unless somebody keeps it
     */
    record Relative(
            long registrationId,
            String reference,
            String name,
            RegistrationStatus status,
            Message<?> label,
            boolean follows) {
        public String review() {
            return ReviewPages.PATH + "/" + reference;
        }
    }
}
