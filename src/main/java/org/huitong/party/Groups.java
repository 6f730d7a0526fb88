package org.huitong.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.category.CategoryView;
import org.huitong.edition.Editions;
import org.huitong.identity.Keys;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.platform.WallClock;
import org.huitong.registration.FormPurpose;
import org.huitong.registration.GroupDesk;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;
import org.huitong.registration.Voucher;

/** The door to those whom one person registers one after the other; the key in the address is the key to all of it. */
@ApplicationScoped
class Groups implements GroupDesk {
    static final int MOST = 20;
    private static final int NAME_MAX = 100;

    private final Editions editions;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Groups(Editions editions, EntityManager database, Event<DomainEvent> events, @WallClock Clock clock) {
        this.editions = editions;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody of a group. */
    record View(String key, String registeredBy, List<One> members) {
        public boolean full() {
            return members.size() >= MOST;
        }

        public String form(CategoryView category) {
            return "/register/" + category.code() + "?group=" + key;
        }
    }

    /** A member, without anything that only the guest may see. */
    record One(String reference, String name, LocalText category, RegistrationStatus status) {}

    /**
     * Begins a group.
     *
     * @param typed who registers: a person or an organisation
     * @return its key
     * @throws Invalid if nobody is named
     */
    @Transactional
    String begin(String typed) {
        String name = Texts.tidy(typed);
        if (name.isEmpty() || Texts.length(name) > NAME_MAX || Texts.hidden(name)) {
            throw new Invalid(new FieldErrors()
                    .add(
                            "registeredBy",
                            name.isEmpty() ? "MISSING" : "WRONG",
                            Message.of(PartyMessages.class, m -> m.registeredByWrong(NAME_MAX))));
        }
        String key = Keys.randomText();
        PartyGroup group = PartyGroup.of(editions.current(), Keys.digest(key), name, clock.instant());
        group.persist();
        events.fire(new GroupOpened(group.id));
        return key;
    }

    /** @throws Refused 404 for another key */
    @Transactional
    View view(String key) {
        PartyGroup group = find(key)
                .orElseThrow(
                        () -> new Refused(404, "NOT_FOUND", Message.of(PartyMessages.class, PartyMessages::notFound)));
        return new View(
                key,
                group.registeredBy,
                GroupMember.of(group).stream()
                        .map(member -> new One(
                                member.registration.reference,
                                member.registration.person.name,
                                member.registration.category.name,
                                member.registration.status))
                        .toList());
    }

    private static Optional<PartyGroup> find(String key) {
        return PartyGroup.byKey(Keys.digest(key));
    }

    @Override
    @Transactional
    public Optional<FormPurpose> purpose(CategoryView category, String key) {
        return find(key).map(group -> {
            String by = group.registeredBy;
            return new FormPurpose(
                    "/register/" + category.code() + "?group=" + key,
                    "group/" + category.code(),
                    Message.of(PartyMessages.class, m -> m.groupForm(category.name())),
                    Message.of(PartyMessages.class, m -> m.groupFormLead(by)),
                    voucher(group.id),
                    Map.of(),
                    submitted -> URI.create(GroupPages.PATH + "/" + key + "?done=added"),
                    false);
        });
    }

    private Voucher voucher(long groupId) {
        return new Voucher() {
            @Override
            public boolean admits() {
                return false;
            }

            @Override
            public void before() {
                PartyGroup group = PartyGroup.lock(groupId);
                if (GroupMember.count("group", group) >= MOST) {
                    throw Refused.conflict("GROUP_FULL", Message.of(PartyMessages.class, m -> m.groupFull(MOST)));
                }
            }

            @Override
            public void registered(long registrationId) {
                GroupMember.of(
                                database.getReference(PartyGroup.class, groupId),
                                database.getReference(Registration.class, registrationId))
                        .persist();
            }
        };
    }
}
