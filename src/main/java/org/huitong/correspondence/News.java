package org.huitong.correspondence;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/**
 * Something that has happened to a registration and is still to be told. It is one row, written at once: whoever registers
 * holds the last place of a forum until the transaction ends, and words can be found afterwards.
 */
@Entity
class News extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    public long registrationId;

    @Enumerated(EnumType.STRING)
    public Occasion occasion;

    public boolean decision;

    /** Code of the forum it is about; null where it is about none. */
    public String forum;

    /** Real clock. */
    public Instant dueAt;

    /** Of a reminder: what it is sent under, with its kind behind; null for all else. */
    public String intent;

    static News of(long registration, Occasion occasion, String forum, Instant due) {
        var news = new News();
        news.registrationId = registration;
        news.occasion = occasion;
        news.decision = occasion.decision;
        news.forum = forum;
        news.dueAt = due;
        return news;
    }

    /** A reminder, which the outbox takes once under its intent. */
    static News reminder(long registration, Occasion occasion, String forum, Instant due, String intent) {
        News news = of(registration, occasion, forum, due);
        news.intent = intent;
        return news;
    }

    /** Some, oldest first, locked until the transaction ends; those another instance is at are passed over. */
    @SuppressWarnings("unchecked")
    static List<News> claim(int limit) {
        return getEntityManager()
                .createNativeQuery("select * from news order by id limit :limit for update skip locked", News.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Forgets decisions about this registration that were not told yet; waits for whoever is telling one. */
    static long dropDecisions(long registration) {
        return delete("registrationId = ?1 and decision", registration);
    }

    /** What messages about decisions on this registration are sent under. */
    static String decisions(long registration) {
        return "decision:" + registration + ":";
    }

    /** What its messages are sent under, each with its kind behind. */
    String intent() {
        return intent != null
                ? intent
                : (decision ? decisions(registrationId) : "news:" + registrationId + ":") + id + ":";
    }
}
