package org.huitong.kit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.program.ForumKind;

/** The door to the standard kits, and to bringing checklists up to date with them. */
@ApplicationScoped
class KitTemplates {
    private final Editions editions;
    private final Checklists checklists;
    private final StandardKit standard;
    private final Event<DomainEvent> events;

    @Inject
    KitTemplates(Editions editions, Checklists checklists, StandardKit standard, Event<DomainEvent> events) {
        this.editions = editions;
        this.checklists = checklists;
        this.standard = standard;
        this.events = events;
    }

    /** What changing a kind's checklists would do to one of them. */
    record Update(KitView checklist, UpdatePlan plan) {}

    /** Of every kind of forum, in order. One statement. */
    @Transactional
    List<KitTemplate> all() {
        Edition edition = editions.current();
        Map<ForumKind, KitTemplate> changed =
                KitTemplate.all(edition).stream().collect(toMap(template -> template.kind, template -> template));
        return Arrays.stream(ForumKind.values())
                .map(kind -> changed.getOrDefault(kind, shipped(edition, kind)))
                .toList();
    }

    /** The one that counts for a kind. */
    @Transactional
    KitTemplate of(ForumKind kind) {
        Edition edition = editions.current();
        return KitTemplate.of(edition, kind).orElseGet(() -> shipped(edition, kind));
    }

    /**
     * Puts an item into a kind's standard kit, in place of the one of its code.
     *
     * @param revision that was seen when this was decided
     * @throws org.huitong.platform.Refused 409 {@code KIT_TEMPLATE_CHANGED} if it is not as it was seen; 403
     *     {@code SCOPE_LIMITED} for whoever has only some forums
     */
    @Transactional
    void put(ForumKind kind, int revision, TemplateItem item) {
        KitTemplate template = seen(kind, revision);
        TemplateItem before = template.item(item.code()).orElse(null);
        template.put(item);
        store(template);
        events.fire(new KitTemplateChanged(kind, template.revision, item.code(), before, item));
    }

    /**
     * As {@link #put}.
     *
     * @throws org.huitong.platform.Refused 404 if there is no such item
     */
    @Transactional
    void remove(ForumKind kind, int revision, String code) {
        KitTemplate template = seen(kind, revision);
        TemplateItem before = template.item(code).orElseThrow(KitRefusals::unknown);
        template.remove(code);
        store(template);
        events.fire(new KitTemplateChanged(kind, template.revision, code, before, null));
    }

    /** The checklists of this kind's forums that differ from the standard, with what would change. Two statements. */
    @Transactional
    List<Update> updates(ForumKind kind) {
        KitTemplate template = of(kind);
        return living(kind).entrySet().stream()
                .map(each -> new Update(
                        KitView.of(each.getKey(), Readiness.of(each.getValue(), each.getKey().setUp)),
                        UpdatePlan.of(each.getValue(), template.items)))
                .filter(update -> update.plan().any())
                .toList();
    }

    /**
     * Does what {@link #updates} shows.
     *
     * @return how many checklists were changed
     */
    @Transactional
    int bringUpToDate(ForumKind kind, int revision) {
        KitTemplate template = seen(kind, revision);
        int changed = 0;
        for (Checklist each : checklists.living()) {
            if (each.forum.kind == kind) {
                Checklist checklist = checklists.locked(each.id);
                UpdatePlan plan = UpdatePlan.of(checklist.items, template.items);
                if (plan.any()) {
                    plan.apply(checklist);
                    checklist.revision = template.revision;
                    changed++;
                    events.fire(new KitBroughtUpToDate(
                            checklist.id,
                            checklist.forum.code,
                            plan.added().stream().map(TemplateItem::code).toList(),
                            plan.removed().stream().map(item -> item.code).toList()));
                }
            }
        }
        return changed;
    }

    private Map<Checklist, List<KitItem>> living(ForumKind kind) {
        List<Checklist> ofKind = checklists.living().stream()
                .filter(checklist -> checklist.forum.kind == kind)
                .toList();
        Map<Checklist, List<KitItem>> items = KitItem.of(ofKind).stream().collect(groupingBy(item -> item.checklist));
        return ofKind.stream()
                .collect(toMap(
                        checklist -> checklist,
                        checklist -> items.getOrDefault(checklist, List.of()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private KitTemplate seen(ForumKind kind, int revision) {
        if (checklists.limited()) {
            throw KitRefusals.limited();
        }
        KitTemplate template = of(kind);
        if (template.revision != revision) {
            throw KitRefusals.templateChanged();
        }
        return template;
    }

    private static void store(KitTemplate template) {
        try {
            template.persistAndFlush();
        } catch (PersistenceException e) {
            // Somebody else has made the first change, or the next one, at the same moment.
            throw KitRefusals.templateChanged();
        }
    }

    private KitTemplate shipped(Edition edition, ForumKind kind) {
        return new KitTemplate(edition, kind, standard.of(kind));
    }
}
