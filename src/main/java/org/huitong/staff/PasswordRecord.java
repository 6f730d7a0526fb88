package org.huitong.staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.huitong.platform.StoredEntity;

/** A password an account has had, as its hash; no more of them are kept than the rule looks at. */
@Entity
class PasswordRecord extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public String passwordHash;
    public Instant setAt;

    /** The last ones, newest first. */
    static List<PasswordRecord> of(Account account) {
        return list("account = ?1 order by setAt desc, id desc", account);
    }

    static void add(Account account, int kept) {
        var entry = new PasswordRecord();
        entry.account = account;
        entry.passwordHash = account.passwordHash;
        entry.setAt = account.passwordChangedAt;
        entry.persist();
        of(account).stream().skip(kept).forEach(PasswordRecord::delete);
    }

    boolean is(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }
}
