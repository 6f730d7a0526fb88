package org.huitong.kit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.StoredEntity;
import org.huitong.program.ForumKind;

/** The standard kit of a kind of forum, as the organiser has changed it. Checklists that were made before keep their items. */
@Entity
class KitTemplate extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @Enumerated(EnumType.STRING)
    public ForumKind kind;

    /** One more with every change; 0 is the one that is shipped. */
    public int revision;

    @Convert(converter = Items.class)
    public List<TemplateItem> items;

    static class Items extends JsonColumn<List<TemplateItem>> {
        Items() {
            super(new TypeReference<>() {});
        }
    }

    protected KitTemplate() {}

    KitTemplate(Edition edition, ForumKind kind, List<TemplateItem> items) {
        this.edition = edition;
        this.kind = kind;
        this.items = List.copyOf(items);
    }

    /** Puts an item in the place of the one with its code, or at the end. */
    void put(TemplateItem item) {
        var changed = new ArrayList<>(items);
        int place = placeOf(item.code());
        if (place < 0) {
            changed.add(item);
        } else {
            changed.set(place, item);
        }
        become(changed);
    }

    void remove(String code) {
        var changed = new ArrayList<>(items);
        changed.remove(placeOf(code));
        become(changed);
    }

    Optional<TemplateItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private int placeOf(String code) {
        return items.stream().map(TemplateItem::code).toList().indexOf(code);
    }

    private void become(List<TemplateItem> changed) {
        items = List.copyOf(changed);
        revision++;
    }

    static List<KitTemplate> all(Edition edition) {
        return list("edition", edition);
    }

    static Optional<KitTemplate> of(Edition edition, ForumKind kind) {
        return find("edition = ?1 and kind = ?2", edition, kind).firstResultOptional();
    }
}
