package org.huitong;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huitong.platform.FieldCipher;

/** For each kind of route one thing inside a scope and one outside it, from the demo edition. */
@ApplicationScoped
class ScopedThings {
    static final String FORUM = "01";
    static final String HOTEL = "G1";
    static final String GROUP = "CITY-02";

    private static final String OTHER_GROUP = "CITY-03";

    private static final String OTHER_HOTEL = "G2";

    private static final String LIVING_IN_FORUM =
            " exists (select 1 from place p join forum f on f.id = p.forum_id where p.registration_id = r.id"
                    + " and p.status <> 'RELEASED' and f.code = '" + FORUM + "')";

    private static final String STANDS_IN_GROUP =
            " exists (select 1 from shift_assignment a join shift s on s.id = a.shift_id"
                    + " join post p on p.id = s.post_id where a.volunteer_id = v.id and a.status <> 'RELEASED'"
                    + " and p.working_group = '" + GROUP + "')";

    @Inject
    EntityManager database;

    @Inject
    FieldCipher cipher;

    /** Two addresses of one route, inside and outside the scope of the colleague who calls them. */
    record Pair(String inside, String outside) {}

    /** @param kind of the scope that hides the second one */
    @Transactional
    Pair of(AccessTable.Line line, String kind, String colleague) {
        String path = line.path();
        if (path.contains("/invitations/requests/{id}")) {
            return pair(path, "{id}", replyRequest(FORUM), replyRequest("M"));
        }
        if (path.contains("/invitations/lists/{id}")) {
            return pair(path, "{id}", heldList(colleague), heldList("somebody-else"));
        }
        if (path.contains("/invitations/{number}")) {
            return pair(path, "{number}", invitation(FORUM), invitation("M"));
        }
        if (path.contains("/registrations/{reference}")) {
            return pair(path, "{reference}", registration(true), registration(false));
        }
        if (path.contains("/campaigns/{id}")) {
            return pair(path, "{id}", campaign(colleague), campaign("somebody-else"));
        }
        if (path.contains("/messages/{id}")) {
            return pair(path, "{id}", message(registration(true)), message(registration(false)));
        }
        if (path.contains("/bulk-decisions/{id}")) {
            return pair(path, "{id}", bulk(colleague), bulk("somebody-else"));
        }
        if (path.contains("/imports/{id}")) {
            return pair(path, "{id}", list(colleague), list("somebody-else"));
        }
        if (path.contains("/kit/requests/{id}")) {
            return pair(path, "{id}", kitRequest(FORUM), kitRequest("M"));
        }
        if (path.contains("/kit/{id}")) {
            return new Pair(
                    kit(path, FORUM, GROUP),
                    kind.equals("FORUM") ? kit(path, "M", GROUP) : kit(path, FORUM, OTHER_GROUP));
        }
        if (path.startsWith("/host/{forum}")) {
            return new Pair(host(path, FORUM), host(path, "M"));
        }
        if (path.contains("/assistant/proposals/{id}")) {
            return pair(path, "{id}", proposal(colleague), proposal("somebody-else"));
        }
        if (path.contains("/assistant/{forum}")) {
            return pair(path, "{forum}", FORUM, "M");
        }
        if (path.contains("/bookings/{id}")) {
            return pair(path, "{id}", booking(true), booking(false));
        }
        if (path.contains("/programme/{code}")) {
            return new Pair(programme(path, FORUM), programme(path, "M"));
        }
        if (path.contains("/hotels/{code}")) {
            return pair(path, "{code}", HOTEL, OTHER_HOTEL);
        }
        if (path.contains("/quotas/forums/{forum}/{category}")) {
            return new Pair(
                    path.replace("{forum}", FORUM).replace("{category}", "AUDIENCE"),
                    path.replace("{forum}", "M").replace("{category}", "AUDIENCE"));
        }
        if (path.contains("/stays/{reference}")) {
            return pair(path, "{reference}", sleeper(HOTEL), sleeper(OTHER_HOTEL));
        }
        if (path.contains("/shifts/{id}")) {
            return pair(path.replace("{number}", "V-000"), "{id}", shift(true), shift(false));
        }
        if (path.contains("/people/{number}")) {
            return pair(path, "{number}", volunteer(true), volunteer(false));
        }
        throw new AssertionError("Say here which things " + line.route() + " names");
    }

    /** References of the forum's registrations; null for any status. */
    @Transactional
    Set<String> registrationsInside(String status) {
        return all("select r.reference from registration r where " + LIVING_IN_FORUM
                + (status == null ? "" : " and r.status = '" + status + "'"));
    }

    @Transactional
    String registrationOutside() {
        return registration(false);
    }

    /** Some booking of another forum: its hall, the forum's code and name, when it begins and ends. */
    @Transactional
    Map<String, String> bookingOutside() {
        Object[] row = (Object[])
                database.createNativeQuery("select h.code, f.code, json_unquote(json_extract(f.name, '$.zh')),"
                                + " date_format(b.starts_at, '%Y-%m-%dT%H:%iZ'), date_format(b.ends_at, '%Y-%m-%dT%H:%iZ')"
                                + " from booking b join forum f on f.id = b.forum_id join hall h on h.id = b.hall_id"
                                + " where f.code in ('06', '07', '08') order by f.code limit 1")
                        .getSingleResult();
        return Map.of(
                "hall", row[0].toString(),
                "forum", row[1].toString(),
                "name", row[2].toString(),
                "start", row[3].toString(),
                "end", row[4].toString());
    }

    @Transactional
    String guestWithoutABed() {
        return one("select r.reference from registration r join category c on c.id = r.category_id"
                + " where r.status = 'APPROVED' and c.hotel_class is not null"
                + " and not exists (select 1 from bed_night n where n.registration_id = r.id) limit 1");
    }

    /** Numbers of those who stand at one of the group's posts, or nowhere. */
    @Transactional
    Set<String> volunteersInside() {
        return all("select v.number from volunteer v where " + STANDS_IN_GROUP + " or not exists (select 1"
                + " from shift_assignment a where a.volunteer_id = v.id and a.status <> 'RELEASED')");
    }

    private Set<String> all(String sql) {
        List<?> found = database.createNativeQuery(sql).getResultList();
        return found.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pair pair(String path, String name, String inside, String outside) {
        return new Pair(path.replace(name, inside), path.replace(name, outside));
    }

    private String registration(boolean inside) {
        return one("select r.reference from registration r where r.status = 'SUBMITTED' and " + not(inside)
                + LIVING_IN_FORUM + " limit 1");
    }

    /** One that has left, so that there is nothing to be done with it. */
    private String message(String about) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery(
                        "insert into outbox_message (id, version, intent, occasion, about, kind, mask, language,"
                                + " status, attempts, due_at, expires_at, created_at, changed_at) values (:id, 0, :id, 'SUBMITTED',"
                                + " :about, 'SMS', '138****0000', 'zh', 'SENT', 1, now(), now(), now(), now())")
                .setParameter("id", id)
                .setParameter("about", about)
                .executeUpdate();
        return Long.toString(id);
    }

    /** One that was sent, with this forum proposed. */
    private String invitation(String forum) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery(
                        "insert into invitation (id, version, edition_id, category_id, number, once_key, name,"
                                + " language, forums, reply_by, status, letters, search_text) select :id, 0, e.id, c.id,"
                                + " concat('I-', :id), unhex(sha2(:id, 256)), '某人', 'zh', concat(' ', :forum, ' '),"
                                + " '2023-07-14 10:00', 'SENT', 1, '' from edition e join category c on c.edition_id = e.id"
                                + " and c.code = 'GUEST'")
                .setParameter("id", id)
                .setParameter("forum", forum)
                .executeUpdate();
        return "I-" + id;
    }

    /** The forum's checklist, and an item of the group that has a photo. */
    private String kit(String path, String forum, String group) {
        String list = one("select c.id from kit_checklist c join forum f on f.id = c.forum_id where f.code = '" + forum
                + "' and c.closed_at is null limit 1");
        return path.replace("{id}", list).replace("{item}", kitItem(list, group));
    }

    /** Made once: like another one of the list, but not required, so that it does not count. */
    private String kitItem(String list, String group) {
        String code = "scope-" + group;
        List<?> known = database.createNativeQuery(
                        "select id from kit_item where checklist_id = :list and code = :code")
                .setParameter("list", list)
                .setParameter("code", code)
                .getResultList();
        if (!known.isEmpty()) {
            return known.get(0).toString();
        }
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery("insert into kit_item (id, version, checklist_id, code, position, area, name,"
                        + " quantity_rule, quantity, working_group, due_minutes, due_at, photo_required, required, state,"
                        + " photographed_at, look_again) select :id, 0, checklist_id, :code, 1000, area, name,"
                        + " quantity_rule, quantity, :group, due_minutes, due_at, false, false, 'OPEN', '2023-07-10', false"
                        + " from kit_item where checklist_id = :list limit 1")
                .setParameter("id", id)
                .setParameter("code", code)
                .setParameter("group", group)
                .setParameter("list", list)
                .executeUpdate();
        database.createNativeQuery("insert into kit_photo (id, version, item_id, taken_at, taken_by, width, height,"
                        + " sealed) values (:id, 0, :id, '2023-07-10', 'x', 1, 1, :sealed)")
                .setParameter("id", id)
                .setParameter("sealed", cipher.seal("kit-photo", "photo"))
                .executeUpdate();
        return Long.toString(id);
    }

    private String host(String path, String forum) {
        return (path.contains("{id}") ? path.replace("{id}", kitRequest(forum)) : path).replace("{forum}", forum);
    }

    private String kitRequest(String forum) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery("insert into kit_request (id, version, forum_id, area, what, quantity, why,"
                        + " wanted_by, cost, state, asked_at, asked_by, decided_at, decided_by) select :id, 0, f.id,"
                        + " 'INSIDE', 'x', 1, 'x', '2023-07-18', 0, 'WITHDRAWN', '2023-07-10', 'x', '2023-07-10', 'x'"
                        + " from forum f where f.code = :forum")
                .setParameter("id", id)
                .setParameter("forum", forum)
                .executeUpdate();
        return Long.toString(id);
    }

    /** Whoever is limited to some forums sees what they brought in before. */
    private String heldList(String by) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery(
                        "insert into held_list (id, version, edition_id, content, file_name, uploaded_by,"
                                + " uploaded_at, taken) select :id, 0, e.id, :content, 'list.xlsx', :by, now(), 0 from edition e")
                .setParameter("id", id)
                .setParameter("content", cipher.seal("held-list", "{\"headers\":[],\"columns\":{},\"rows\":[]}"))
                .setParameter("by", by)
                .executeUpdate();
        return Long.toString(id);
    }

    private String replyRequest(String forum) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery("insert into reply_request (id, version, invitation_id, wanted, content, state,"
                        + " asked_at, asked_by) select :id, 0, i.id, 'DECLINED', :content, 'WAITING', now(), 'INVITEE'"
                        + " from invitation i where i.number = :number")
                .setParameter("id", id)
                .setParameter("content", cipher.seal("reply-request", "{}"))
                .setParameter("number", invitation(forum))
                .executeUpdate();
        return Long.toString(id);
    }

    /** Whoever is limited to a part sees their own. */
    private String bulk(String by) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery("insert into bulk_decision (id, version, edition_id, kind, filter, decided_by,"
                        + " decided_at, form_key, state, total, ended_at, undo_until) select :id, 0, e.id,"
                        + " 'PRE_APPROVAL', 'order=NEWEST', :by, now(), :id, 'SETTLED', 0, now(), now() from edition e")
                .setParameter("id", id)
                .setParameter("by", by)
                .executeUpdate();
        return Long.toString(id);
    }

    /** Whoever is limited to some forums sees what they asked for themselves. */
    private String proposal(String by) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery("insert into proposal (id, version, edition_id, asked_by, asked_at, form_key, ask,"
                        + " problem, state, stopping, staying) select :id, 0, e.id, :by, now(), :id,"
                        + " '{\"seconds\":1,\"mayMove\":false,\"otherTimes\":[],\"starts\":[]}',"
                        + " '{\"midnight\":0,\"rooms\":[],\"fixed\":[],\"tasks\":[]}', 'DONE', 0, 0 from edition e")
                .setParameter("id", id)
                .setParameter("by", by)
                .executeUpdate();
        return Long.toString(id);
    }

    /** Whoever is limited to some forums brings nobody in, and sees what they brought in before. */
    private String list(String by) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery(
                        "insert into guest_import (id, version, edition_id, file_name, uploaded_by, uploaded_at,"
                                + " state, headers_hash, total) select :id, 0, e.id, 'list.xlsx', :by, now(), 'DONE',"
                                + " unhex(sha2('', 256)), 0 from edition e")
                .setParameter("id", id)
                .setParameter("by", by)
                .executeUpdate();
        return Long.toString(id);
    }

    /** As with decisions about many. */
    private String campaign(String by) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery(
                        "insert into campaign (id, version, edition_id, way, necessary, subject, mail, sms,"
                                + " filter, created_by, created_at, form_key, state, total, send_at) select :id, 0, e.id, 'SMS',"
                                + " false, '{}', '{}', '{}', 'order=NEWEST', :by, now(), :id, 'CANCELLED', 0, now() from edition e")
                .setParameter("id", id)
                .setParameter("by", by)
                .executeUpdate();
        return Long.toString(id);
    }

    private String booking(boolean inside) {
        return one("select b.id from booking b join forum f on f.id = b.forum_id where " + not(inside) + " f.code = '"
                + FORUM + "' limit 1");
    }

    private String sleeper(String hotel) {
        return one("select r.reference from registration r join bed_night n on n.registration_id = r.id"
                + " join room on room.id = n.room_id join hotel h on h.id = room.hotel_id where h.code = '" + hotel
                + "' group by r.id order by count(*) desc limit 1");
    }

    private String shift(boolean inside) {
        return one("select s.id from shift s join post p on p.id = s.post_id where " + not(inside)
                + " p.working_group = '" + GROUP + "' limit 1");
    }

    /** One of the last: the links of the first ones are those that other tests come in with. */
    private String volunteer(boolean inside) {
        return one("select v.number from volunteer v where " + not(inside) + STANDS_IN_GROUP
                + " and exists (select 1 from shift_assignment a"
                + " where a.volunteer_id = v.id and a.status <> 'RELEASED') order by v.number desc limit 1");
    }

    private static String not(boolean inside) {
        return inside ? "" : "not";
    }

    private String one(String sql) {
        List<?> found = database.createNativeQuery(sql).getResultList();
        if (found.isEmpty()) {
            throw new AssertionError("none: " + sql);
        }
        return found.get(0).toString();
    }

    /** A slot or a material of this forum, which gets one; the file of a material that has one. */
    private String programme(String path, String forum) {
        Object item = database.createNativeQuery(
                        "select min(i.id) from agenda_item i join forum f on f.id = i.forum_id where f.code = :forum")
                .setParameter("forum", forum)
                .getSingleResult();
        String thing = path.contains("/materials/{id}") ? Long.toString(material(item)) : item.toString();
        return path.replace("{code}", forum).replace("{id}", thing);
    }

    private long material(Object item) {
        long id = TsidCreator.getTsid().toLong();
        database.createNativeQuery("insert into material (id, version, item_id, title, state, file_name, file_type)"
                        + " values (:id, 0, :item, 'scope', 'RECEIVED', 'scope.pdf', 'application/pdf')")
                .setParameter("id", id)
                .setParameter("item", item)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into material_file (id, version, material_id, sealed) values (:id, 0, :id, :sealed)")
                .setParameter("id", id)
                .setParameter("sealed", cipher.seal("program-material", "%PDF-scope"))
                .executeUpdate();
        return id;
    }
}
