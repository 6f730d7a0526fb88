package org.huitong.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.huitong.platform.FieldCipher;

/** What stands in the outbox about a registration, opened. */
@ApplicationScoped
class Post {
    @Inject
    EntityManager database;

    @Inject
    FieldCipher cipher;

    @Inject
    LetterWork work;

    /** @param text null once it is erased, like the address to unsubscribe at, which not every message has */
    record Letter(
            long id,
            String occasion,
            String kind,
            String status,
            String subject,
            String text,
            Duration waits,
            String unsubscribe) {
        String told() {
            return occasion + " " + kind + " " + status;
        }
    }

    /** Oldest first. */
    List<Letter> about(String reference) {
        work.run();
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = database.createNativeQuery(
                            "select id, occasion, kind, status, subject, body, timestampdiff(second, created_at, due_at), unsubscribe"
                                    + " from outbox_message"
                                    + " where about = :about order by id")
                    .setParameter("about", reference)
                    .getResultList();
            return rows.stream().map(row -> letter((Object[]) row)).toList();
        });
    }

    private Letter letter(Object[] row) {
        return new Letter(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : cipher.open("outbox-body", (byte[]) row[5]),
                Duration.ofSeconds(((Number) row[6]).longValue()),
                row[7] == null ? null : cipher.open("outbox-unsubscribe", (byte[]) row[7]));
    }

    List<String> told(String reference) {
        return about(reference).stream().map(Letter::told).toList();
    }

    Letter only(String reference, String occasion, String kind) {
        List<Letter> found = about(reference).stream()
                .filter(letter -> letter.occasion.equals(occasion) && letter.kind.equals(kind))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + occasion + " " + kind + ": " + told(reference));
        }
        return found.get(0);
    }

    /** Why those that are dead have failed. */
    void failed(String reference, String failure) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update outbox_message set failure = :failure where about = :about and status = 'DEAD'")
                .setParameter("failure", failure)
                .setParameter("about", reference)
                .executeUpdate());
    }

    /** As if its channel had done this to it. */
    void became(String reference, String occasion, String status) {
        work.run();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update outbox_message set status = :status where about = :about and occasion = :occasion")
                .setParameter("status", status)
                .setParameter("about", reference)
                .setParameter("occasion", occasion)
                .executeUpdate());
    }
}
