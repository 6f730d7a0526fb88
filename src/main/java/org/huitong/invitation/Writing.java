package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.person.People;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Texts;
import org.huitong.program.Forums;

/** Writes invitations, one or many: each person once, by the key of the table. */
@ApplicationScoped
class Writing {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without characters that look or sound alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;

    private final Editions editions;
    private final Categories categories;
    private final Forums forums;
    private final Contacts contacts;
    private final People people;
    private final Event<DomainEvent> events;
    private final HuitongConfig config;

    @Inject
    Writing(
            Editions editions,
            Categories categories,
            Forums forums,
            Contacts contacts,
            People people,
            Event<DomainEvent> events,
            HuitongConfig config) {
        this.editions = editions;
        this.categories = categories;
        this.forums = forums;
        this.contacts = contacts;
        this.people = people;
        this.events = events;
        this.config = config;
    }

    /** What is the same for everybody of one list. */
    final class Round {
        final Edition edition = editions.current();
        final Map<String, Category> byCode =
                categories.all().stream().collect(Collectors.toMap(category -> category.code, Function.identity()));
        final List<String> forumCodes =
                forums.all().stream().map(forum -> forum.code).toList();

        FieldErrors check(Invitee typed) {
            var errors = new FieldErrors();
            typed.check(byCode, forumCodes, config.zone(), errors);
            return errors;
        }

        /** Whoever is invited already under the same number, or under the same name with the same contact. */
        Optional<Invitation> known(Invitee typed) {
            return typed.check(byCode, forumCodes, config.zone(), new FieldErrors())
                    .map(read -> contacts.onceAll(identity(typed, read)))
                    .flatMap(keys -> Invitation.find("edition = ?1 and onceKey in ?2", edition, keys)
                            .firstResultOptional());
        }

        /** The same of many, by their place among them. One statement. */
        Map<Integer, Invitation> known(List<Invitee> people) {
            Map<ByteBuffer, List<Integer>> places = new HashMap<>();
            for (int i = 0; i < people.size(); i++) {
                int place = i;
                Invitee typed = people.get(i);
                typed.check(byCode, forumCodes, config.zone(), new FieldErrors())
                        .map(read -> contacts.onceAll(identity(typed, read)))
                        .orElse(List.of())
                        .forEach(key -> places.computeIfAbsent(ByteBuffer.wrap(key), one -> new ArrayList<>())
                                .add(place));
            }
            Map<Integer, Invitation> known = new HashMap<>();
            if (!places.isEmpty()) {
                List<byte[]> keys =
                        places.keySet().stream().map(ByteBuffer::array).toList();
                Invitation.<Invitation>list("edition = ?1 and onceKey in ?2", edition, keys)
                        .forEach(there ->
                                places.get(ByteBuffer.wrap(there.onceKey)).forEach(place -> known.put(place, there)));
            }
            return known;
        }

        /** By what somebody is known whose line is right. */
        Identity identity(Invitee typed) {
            return typed.check(byCode, forumCodes, config.zone(), new FieldErrors())
                    .map(read -> identity(typed, read))
                    .orElseThrow();
        }

        /**
         * Writes it down.
         *
         * @throws org.huitong.platform.Invalid with every wrong field; ALREADY_INVITED on the name
         */
        Invitation write(Invitee typed) {
            var errors = new FieldErrors();
            Optional<Invitee.Read> checked = typed.check(byCode, forumCodes, config.zone(), errors);
            errors.orElseThrow();
            known(typed)
                    .ifPresent(there -> errors.add(
                            "name",
                            "ALREADY_INVITED",
                            Message.of(InvitationMessages.class, m -> m.alreadyInvited(there.number))));
            errors.orElseThrow();
            Invitee.Read read = checked.orElseThrow();
            var invitation = new Invitation();
            invitation.edition = edition;
            invitation.category = byCode.get(Texts.tidy(typed.category()));
            invitation.number = number();
            invitation.givenNumber = Invitee.orNull(typed.givenNumber());
            invitation.onceKey = contacts.once(identity(typed, read));
            invitation.name = read.name().value();
            invitation.salutation = Invitee.orNull(typed.salutation());
            invitation.organisation = Invitee.orNull(typed.organisation());
            invitation.jobTitle = Invitee.orNull(typed.position());
            invitation.mobile = contacts.mobile(read.mobile());
            invitation.email = contacts.email(read.email());
            invitation.language = "en".equals(typed.language()) ? "en" : "zh";
            invitation.unitContact = unit(typed, read);
            invitation.replyBy = typed.moment(config.zone()).orElseThrow();
            invitation.propose(typed.forums());
            invitation.describe(people.reading(invitation.name));
            invitation.persist();
            events.fire(new InvitationCreated(invitation.number, invitation.category.code));
            return invitation;
        }

        private Identity identity(Invitee typed, Invitee.Read read) {
            return Identity.of(
                    Invitee.orNull(typed.givenNumber()),
                    read.name().value(),
                    read.mobile() == null ? null : read.mobile().e164(),
                    read.email() == null ? null : read.email().value(),
                    Texts.tidy(typed.unit()));
        }

        /** The contact of the unit; what is told of it anew replaces what was known. */
        private UnitContact unit(Invitee typed, Invitee.Read read) {
            if (Invitee.blank(typed.unit())) {
                return null;
            }
            String unit = Texts.tidy(typed.unit());
            UnitContact contact = UnitContact.ofUnit(edition, unit).orElseGet(() -> {
                var made = new UnitContact();
                made.edition = edition;
                made.unit = unit;
                made.name = Invitee.blank(typed.unitContact()) ? unit : Texts.tidy(typed.unitContact());
                made.language = "en".equals(typed.language()) ? "en" : "zh";
                return made;
            });
            if (!Invitee.blank(typed.unitContact())) {
                contact.name = Texts.tidy(typed.unitContact());
            }
            if (read.unitMobile() != null) {
                contact.mobile = contacts.mobile(read.unitMobile());
            }
            if (read.unitEmail() != null) {
                contact.email = contacts.email(read.unitEmail());
            }
            contact.persist();
            return contact;
        }
    }

    Round round() {
        return new Round();
    }

    /** All categories to choose from, in their order. */
    @Transactional
    List<Option> categories() {
        return categories.all().stream()
                .map(category -> new Option(category.code, category.name))
                .toList();
    }

    /** A new number; that nobody has it is seen when it is stored. */
    static String number() {
        var number = new StringBuilder("I-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
