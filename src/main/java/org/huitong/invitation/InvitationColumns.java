package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings contacts and reasons of invitations under the present key, and with them what tells a person from another. */
@ApplicationScoped
class InvitationColumns implements SealedColumns {
    private final EntityManager database;
    private final FieldCipher cipher;
    private final Contacts contacts;
    private final StaleRows rows;

    @Inject
    InvitationColumns(EntityManager database, FieldCipher cipher, Contacts contacts) {
        this.database = database;
        this.cipher = cipher;
        this.contacts = contacts;
        rows = new StaleRows(database, cipher, "invitation", "mobile", "email", "reason");
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String name() {
        return "contacts of those who are invited";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("mobile, email, reason", after, limit, row -> {
            byte[] mobile = again(Contacts.MOBILE, row[1]);
            byte[] email = again(Contacts.EMAIL, row[2]);
            byte[] reason = again(Contacts.REASON, row[3]);
            Invitation invitation = Invitation.findById(((Number) row[0]).longValue());
            byte[] once = contacts.once(Identity.of(invitation, contacts));
            database.createNativeQuery("update invitation set mobile = :mobile, email = :email, reason = :reason,"
                            + " once_key = :once where id = :id")
                    .setParameter("mobile", mobile)
                    .setParameter("email", email)
                    .setParameter("reason", reason)
                    .setParameter("once", once)
                    .setParameter("id", row[0])
                    .executeUpdate();
        });
    }

    private byte[] again(String purpose, Object sealed) {
        return sealed == null ? null : cipher.seal(purpose, cipher.open(purpose, (byte[]) sealed));
    }
}
