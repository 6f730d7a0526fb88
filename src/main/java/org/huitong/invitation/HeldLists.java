package org.huitong.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.OldRows;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;
import org.huitong.platform.WallClock;
import org.huitong.platform.sheet.SmallTable;

/** Keeps uploaded lists sealed, until they are too old. */
@ApplicationScoped
class HeldLists implements SealedColumns, OldRows {
    private static final String PURPOSE = "held-list";
    private static final int NAME_MAX = 200;

    private final Editions editions;
    private final Actor actor;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final InvitationConfig config;
    private final Clock clock;
    private final StaleRows rows;

    @Inject
    HeldLists(
            Editions editions,
            Actor actor,
            FieldCipher cipher,
            ObjectMapper json,
            EntityManager database,
            InvitationConfig config,
            @WallClock Clock clock) {
        this.editions = editions;
        this.actor = actor;
        this.cipher = cipher;
        this.json = json;
        this.config = config;
        this.clock = clock;
        rows = new StaleRows(database, cipher, "held_list", "content");
    }

    /** In the transaction of the caller. @param unit null for a list of invitations */
    <K extends Enum<K>> HeldList keep(SmallTable<K> table, String name, UnitContact unit) {
        Map<String, Integer> columns = new HashMap<>();
        table.columns().forEach((column, at) -> columns.put(column.name(), at));
        var list = new HeldList();
        list.edition = editions.current();
        list.unitContact = unit;
        list.content = seal(new HeldList.Content(table.headers(), columns, table.rows()));
        String last =
                name == null ? "" : name.replaceAll(".*[/\\\\]|\\p{Cntrl}", "").strip();
        list.fileName = last.length() <= NAME_MAX ? last : last.substring(last.length() - NAME_MAX);
        list.uploadedBy = actor.name();
        list.uploadedAt = clock.instant();
        list.persist();
        return list;
    }

    private byte[] seal(HeldList.Content content) {
        try {
            return cipher.seal(PURPOSE, json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    HeldList.Content open(HeldList list) {
        try {
            return json.readValue(cipher.open(PURPOSE, list.content), HeldList.Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term("held_list", "uploaded_at", config.listKept()));
    }

    @Override
    public int order() {
        return 82;
    }

    @Override
    public String name() {
        return "lists of invitations and replies";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("content", PURPOSE, after, limit);
    }
}
