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

    /** Found by nobody but who edits categories. */
    public boolean archived;

    /** 2: a first reviewer and then a final one; 1: a final reviewer alone. */
    public int reviewSteps = 2;

    /** What a reviewer ticks off before approval; null for nothing. */
    @Convert(converter = CheckList.class)
    public List<CheckItem> checklist;
    /** How many people each registration may bring along. */
    public int companions;

    /** In the order of the form; retired ones among them. */
    @Convert(converter = FieldList.class)
    public List<Field> fields;

    static class FieldList extends JsonColumn<List<Field>> {
        FieldList() {
            super(new TypeReference<>() {});
        }
    }

    static class CheckList extends JsonColumn<List<CheckItem>> {
        CheckList() {
            super(new TypeReference<>() {});
        }
    }

    /** Another one with the same form, period and review, by invitation only until somebody says otherwise. */
    static Category like(Category other, String code, LocalText name, LocalText description, int position) {
        var category = new Category();
        category.edition = other.edition;
        category.code = code;
        category.position = position;
        category.name = name;
        category.description = description;
        category.opensAt = other.opensAt;
        category.closesAt = other.closesAt;
        category.changesUntil = other.changesUntil;
        category.hotelClass = other.hotelClass;
        category.reviewSteps = other.reviewSteps;
        category.checklist = other.checklist;
        category.fields = other.fields;
        return category;
    }

    /** What a reviewer ticks off before approval. */
    public List<CheckItem> checks() {
        return checklist == null ? List.of() : checklist;
    }

    /** Whether a final reviewer approves without a first review. */
    public boolean oneStep() {
        return reviewSteps == 1;
    }

    /** How it is reviewed from now on; what was ticked stays. */
    void review(int steps, List<CheckItem> checks) {
        reviewSteps = steps;
        checklist = checks.isEmpty() ? null : checks;
    }

    void archive(boolean gone) {
        archived = gone;
    }

    /** Whether the public can register under it at this moment. */
    public CategoryView.Availability availability(Instant now) {
        if (!open) {
            return CategoryView.Availability.BY_INVITATION;
        }
        return period(now);
    }

    /** The same for those who are admitted by invitation. */
    public CategoryView.Availability period(Instant now) {
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
            int along,
            List<Field> asked) {
        name = newName;
        description = newDescription;
        open = anyone;
        opensAt = from;
        closesAt = until;
        changesUntil = changeable;
        hotelClass = hotels;
        companions = along;
        fields = asked;
    }

    /** What is asked now. */
    public Form form() {
        return new Form(fields);
    }

    static List<Category> inOrder(Edition edition) {
        return list("edition = ?1 and not archived order by position, id", edition);
    }

    static List<Category> archived(Edition edition) {
        return list("edition = ?1 and archived order by position, id", edition);
    }

    static int lastPosition(Edition edition) {
        return Category.<Category>find("edition = ?1 order by position desc", edition)
                .firstResultOptional()
                .map(category -> category.position)
                .orElse(0);
    }

    /** Whether it is archived or not. */
    static Optional<Category> anyByCode(Edition edition, String code) {
        return find("edition = ?1 and code = ?2", edition, code).firstResultOptional();
    }

    static Optional<Category> byCode(Edition edition, String code) {
        return anyByCode(edition, code).filter(category -> !category.archived);
    }
}
