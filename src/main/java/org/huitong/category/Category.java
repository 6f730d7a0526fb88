package org.huitong.category;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** Under what one takes part: 参会类别. The list is data; each says what it needs to know and why. */
@Entity
public class Category extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    public String code;
    public int position;
    public LocalText name;
    public LocalText description;

    /** Whether anyone may register; otherwise by invitation only. */
    @Column(name = "is_public")
    public boolean open;

    public Instant opensAt;
    public Instant closesAt;
    /** Until when guests may change their answers by themselves; null: as long as one can register. */
    public Instant changesUntil;
    /** GUEST or AUDIENCE: the class of hotel this category stays in; null without lodging. */
    public String hotelClass;

    /** In the order of the form; retired ones among them. */
    @Convert(converter = FieldList.class)
    public List<Field> fields;

    static class FieldList extends JsonColumn<List<Field>> {
        FieldList() {
            super(new TypeReference<>() {});
        }
    }

    /** Whether the public can register under it at this moment. */
    public CategoryView.Availability availability(Instant now) {
        if (!open) {
            return CategoryView.Availability.BY_INVITATION;
        }
        if (now.isBefore(opensAt)) {
            return CategoryView.Availability.NOT_YET;
        }
        return now.isBefore(closesAt) ? CategoryView.Availability.OPEN : CategoryView.Availability.CLOSED;
    }

    /** Until when guests may change their answers by themselves. */
    public Instant changeableUntil() {
        return changesUntil == null ? closesAt : changesUntil;
    }

    /** From now on. Who has registered keeps what they answered. */
    void change(
            LocalText newName,
            LocalText newDescription,
            boolean anyone,
            Instant from,
            Instant until,
            Instant changeable,
            String hotels,
            List<Field> asked) {
        name = newName;
        description = newDescription;
        open = anyone;
        opensAt = from;
        closesAt = until;
        changesUntil = changeable;
        hotelClass = hotels;
        fields = asked;
    }

    /** What is asked now. */
    public Form form() {
        return new Form(fields);
    }

    static List<Category> inOrder(Edition edition) {
        return list("edition = ?1 order by position", edition);
    }

    static Optional<Category> byCode(Edition edition, String code) {
        return find("edition = ?1 and code = ?2", edition, code).firstResultOptional();
    }
}
