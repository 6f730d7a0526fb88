package org.huitong.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huitong.identity.Keys;
import org.huitong.platform.StoredEntity;

/** The way in for whoever has lost the second factor: works once, shown once, kept as a digest. */
@Entity
class RecoveryCode extends StoredEntity {
    private static final int NUMBER = 10;
    /** Sixteen of 31 characters are 79 bits: too many to try, even with the digests at hand. */
    private static final int LENGTH = 16;

    private static final int GROUP = 4;
    /** Without those that look alike on paper. */
    private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public byte[] codeHash;
    public Instant usedAt;

    /** Makes new ones in place of all earlier ones. */
    static List<String> renew(Account account) {
        delete("account", account);
        List<String> codes =
                Stream.generate(RecoveryCode::random).distinct().limit(NUMBER).toList();
        for (String code : codes) {
            var kept = new RecoveryCode();
            kept.account = account;
            kept.codeHash = digest(account, code);
            kept.persist();
        }
        return codes;
    }

    static long left(Account account) {
        return count("account = ?1 and usedAt is null", account);
    }

    /** Uses one up; of several tries at the same moment only one is the first. */
    static boolean use(Account account, String code, Instant now) {
        return update(
                        "usedAt = ?1 where account = ?2 and codeHash = ?3 and usedAt is null",
                        now,
                        account,
                        digest(account, code))
                == 1;
    }

    /** Spaces, dashes and capitals are the typist's own. */
    private static byte[] digest(Account account, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Keys.digest(account.id + ":" + plain);
    }

    private static String random() {
        return IntStream.range(0, LENGTH)
                .mapToObj(i ->
                        (i > 0 && i % GROUP == 0 ? "-" : "") + CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())))
                .collect(Collectors.joining());
    }
}
