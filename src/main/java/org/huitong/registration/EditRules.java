package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.delegation.Delegation;
import org.huitong.form.AnswerRule;
import org.huitong.form.Field;
import org.huitong.form.FixedField;
import org.huitong.form.Form;
import org.huitong.form.FormRules;
import org.huitong.form.TypedAnswers;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** Finds out what an edit would do, and whether it may. */
@ApplicationScoped
class EditRules {
    private final FormCircumstances circumstances;
    private final DelegationField delegationField;
    private final Answers answers;
    private final Photos photos;
    private final People people;

    @Inject
    EditRules(
            FormCircumstances circumstances,
            DelegationField delegationField,
            Answers answers,
            Photos photos,
            People people) {
        this.circumstances = circumstances;
        this.delegationField = delegationField;
        this.answers = answers;
        this.photos = photos;
        this.people = people;
    }

    /**
     * @throws org.huitong.platform.Invalid with everything that is wrong, in the order of the form
     * @throws org.huitong.platform.Refused 409 DUPLICATE if the new document is registered already
     */
    EditPlan plan(Registration registration, Edit edit) {
        Form form = delegationField.offered(registration.category.form());
        AnswerRule.Circumstances around = circumstances.of(registration.edition);
        Map<String, String> onFile = answers.of(registration);
        var errors = new FieldErrors();
        FormRules.Kept kept = new FormRules(form, around)
                .check(photos.settled(form, edit.details().answers()), onFile, errors);
        Optional<Details> details = new DetailRules(
                        kept.shown(), around, errors, Guardian.of(registration).isPresent())
                .check(edit.details(), registration.person);
        List<Place> places = held(registration);
        List<ForumQuota> pools = null;
        Map<String, Boolean> chosen = Map.of();
        var rules = new RegistrationRules(kept.shown(), around, offered(registration, places), null, errors);
        if (edit.details().answers().values().containsKey(FixedField.DELEGATION.key)) {
            rules.delegation(edit.details().answers());
        }
        if (edit.forums() != null && kept.shown().asks("forums")) {
            chosen = rules.chosen(edit.forums());
            pools = rules.forums(chosen);
        }
        boolean consented = consent(registration, edit.details(), kept, errors);
        errors.inOrder(form::position).orElseThrow();
        Details checked = details.orElseThrow();
        checked.person()
                .document()
                .map(people::documentIndexes)
                .filter(indexes -> indexes.stream().noneMatch(i -> Arrays.equals(i, registration.activeDocument)))
                .ifPresent(indexes -> Submissions.refuseSecond(registration.edition, indexes));
        Delegation delegation =
                delegationField.chosen(registration, edit.details().answers());
        List<Difference> differences =
                differences(registration, form, checked, onFile, kept.answers(), delegation, places, pools);
        return new EditPlan(
                form, checked, kept.answers(), pools, waiting(pools, chosen), delegation, consented, differences);
    }

    /**
     * The edit without what would not change.
     *
     * @param changed keys of the fields that would
     */
    Edit only(Registration registration, Edit edit, Set<String> changed) {
        TypedDetails typed = edit.details();
        Map<String, List<String>> answered = new HashMap<>(typed.answers().values());
        answered.keySet().removeIf(input -> !changed.contains(input.replaceFirst("\\..*", "")));
        boolean document = changed.contains("document");
        return new Edit(
                new TypedDetails(
                        changed.contains("name") ? typed.name() : null,
                        changed.contains("latinName") ? typed.latinName() : null,
                        document ? typed.documentType() : null,
                        document ? typed.documentNumber() : null,
                        changed.contains("mobile") ? typed.mobile() : null,
                        changed.contains("email") ? typed.email() : null,
                        changed.contains("organisation") ? typed.organisation() : null,
                        changed.contains("position") ? typed.position() : null,
                        new TypedAnswers(answered),
                        typed.sensitive(),
                        typed.guardian()),
                changed.contains("forums") ? edit.forums() : null,
                null,
                true);
    }

    /** The contrary of {@link #only}: what would not change is filled in from the file. */
    Edit completed(Registration registration, Edit edit, Set<String> changed) {
        TypedDetails typed = edit.details();
        Person person = registration.person;
        Map<String, List<String>> answered = new HashMap<>(typed.answers().values());
        answers.of(registration).forEach((key, value) -> registration
                .category
                .form()
                .field(key)
                .filter(field -> !field.sensitive() && !changed.contains(key))
                .ifPresent(field ->
                        field.kind().rule().inputs(value).forEach((part, all) -> answered.put(key + part, all))));
        return new Edit(
                new TypedDetails(
                        changed.contains("name") ? typed.name() : person.name,
                        changed.contains("latinName") ? typed.latinName() : person.latinName,
                        typed.documentType(),
                        typed.documentNumber(),
                        typed.mobile(),
                        typed.email(),
                        changed.contains("organisation") ? typed.organisation() : registration.organisation,
                        changed.contains("position") ? typed.position() : registration.jobTitle,
                        new TypedAnswers(answered),
                        typed.sensitive(),
                        typed.guardian()),
                edit.forums(),
                null,
                true);
    }

    /** What would be another; empty where the rules do not allow it any more. */
    List<Difference> compare(Registration registration, Edit edit, Set<String> changed) {
        try {
            return plan(registration, completed(registration, edit, changed)).differences();
        } catch (Refused refused) {
            return List.of();
        }
    }

    /** What stands in these fields, to know later whether it still does. */
    Map<String, String> state(Registration registration, Set<String> keys) {
        Person person = registration.person;
        Map<String, String> onFile = answers.of(registration);
        var state = new HashMap<String, String>();
        for (String key : keys) {
            state.put(
                    key,
                    switch (key) {
                        case "name" -> person.name;
                        case "latinName" -> person.latinName;
                        case "document" -> indexed(person.documentIndex);
                        case "mobile" -> indexed(person.mobileIndex);
                        case "email" -> person.email;
                        case "delegation" -> registration.delegation == null ? null : registration.delegation.code;
                        case "organisation" -> registration.organisation;
                        case "position" -> registration.jobTitle;
                        case "forums" ->
                            held(registration).stream()
                                    .map(place -> place.forum.code)
                                    .sorted()
                                    .collect(Collectors.joining(" "));
                        default -> onFile.get(key);
                    });
        }
        return state;
    }

    private static String indexed(byte[] index) {
        return index == null ? null : HexFormat.of().formatHex(index);
    }

    private static List<Place> held(Registration registration) {
        return Place.ofRegistration(registration).stream()
                .filter(place -> place.status != Place.Status.RELEASED)
                .toList();
    }

    /** What can be chosen, and what the guest has although it cannot be chosen any more. */
    private static List<ForumQuota> offered(Registration registration, List<Place> places) {
        Map<Long, ForumQuota> offered = new LinkedHashMap<>();
        Stream.concat(
                        ForumQuota.registrable(registration.category).stream(),
                        places.stream().map(place -> place.quota))
                .forEach(pool -> offered.putIfAbsent(pool.id, pool));
        return List.copyOf(offered.values());
    }

    private static List<Long> waiting(List<ForumQuota> pools, Map<String, Boolean> chosen) {
        return pools == null
                ? List.of()
                : pools.stream()
                        .filter(pool -> chosen.get(pool.forum.code))
                        .map(pool -> pool.id)
                        .toList();
    }

    /** What is sensitive and new needs the consent that was not asked for before. */
    private static boolean consent(
            Registration registration, TypedDetails typed, FormRules.Kept kept, FieldErrors errors) {
        boolean document = kept.shown().asks("document")
                && !Texts.tidy(typed.documentNumber()).isEmpty();
        boolean needed = document || RegistrationRules.sensitive(kept);
        if (needed && !registration.sensitiveConsent && !typed.sensitive()) {
            errors.add(
                    "sensitive",
                    "MISSING",
                    Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::sensitiveMissing));
        }
        return needed && typed.sensitive();
    }

    private List<Difference> differences(
            Registration registration,
            Form form,
            Details details,
            Map<String, String> onFile,
            Map<String, String> fresh,
            Delegation delegation,
            List<Place> places,
            List<ForumQuota> pools) {
        Map<String, Examined.Change> changes = new EnrolmentChange(registration, people)
                .of(details).stream()
                        .collect(Collectors.toMap(
                                change -> change.field().equals("documentNumber") ? "document" : change.field(),
                                Function.identity()));
        var differences = new ArrayList<Difference>();
        for (Field field : form.fields()) {
            String key = field.key();
            if (key.equals("forums")) {
                forums(field, places, pools).ifPresent(differences::add);
            } else if (key.equals(FixedField.DELEGATION.key)) {
                if (!Objects.equals(registration.delegation, delegation)) {
                    differences.add(new Difference(field, named(registration.delegation), named(delegation)));
                }
            } else if (field.own()) {
                if (!Objects.equals(onFile.get(key), fresh.get(key))) {
                    differences.add(new Difference(field, shown(field, onFile.get(key)), shown(field, fresh.get(key))));
                }
            } else if (changes.containsKey(key)) {
                differences.add(new Difference(
                        field, changes.get(key).before(), changes.get(key).after()));
            }
        }
        return differences;
    }

    private static Optional<Difference> forums(Field field, List<Place> places, List<ForumQuota> pools) {
        if (pools == null) {
            return Optional.empty();
        }
        List<String> before = places.stream()
                .sorted((a, b) -> a.quota.id.compareTo(b.quota.id))
                .map(place -> place.forum.name.toString())
                .toList();
        List<String> after = pools.stream()
                .sorted((a, b) -> a.id.compareTo(b.id))
                .map(pool -> pool.forum.name.toString())
                .toList();
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Difference(field, listed(before), listed(after)));
    }

    private static String named(Delegation delegation) {
        return delegation == null ? null : delegation.name.toString();
    }

    private static String listed(List<String> names) {
        return names.isEmpty()
                ? null
                : Message.of(RegistrationMessages.class, m -> m.listed(names)).toString();
    }

    private static String shown(Field field, String value) {
        if (value == null) {
            return null;
        }
        return field.sensitive()
                ? field.kind().rule().masked(value, Language.current())
                : field.kind().rule().shown(field, value, Language.current());
    }
}
