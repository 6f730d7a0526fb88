package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.edition.Editions;
import org.huitong.form.Form;
import org.huitong.person.People;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** Finds out what a list would do: whom it knows, who is new, what changes and what breaks a rule. */
@ApplicationScoped
class EnrolmentRules {
    private final FormCircumstances circumstances;
    private final Categories categories;
    private final CategoryTotals totals;
    private final People people;
    private final DelegationField delegationField;
    private final Editions editions;
    private final Answers answers;
    private final List<Locale> languages;
    private final EntityManager database;

    @Inject
    EnrolmentRules(
            FormCircumstances circumstances,
            Categories categories,
            CategoryTotals totals,
            People people,
            DelegationField delegationField,
            Editions editions,
            Answers answers,
            @ConfigProperty(name = "quarkus.locales") List<String> tags,
            EntityManager database) {
        this.circumstances = circumstances;
        this.categories = categories;
        this.totals = totals;
        this.people = people;
        this.delegationField = delegationField;
        this.editions = editions;
        this.answers = answers;
        this.languages = tags.stream().map(Locale::forLanguageTag).toList();
        this.database = database;
    }

    /**
     * What is to be done with a row.
     *
     * @param details null where a rule is broken, and where category is null too
     * @param answers to the organiser's own fields: all of somebody new, those that change of somebody known
     * @param pools in which somebody new takes a place
     * @param registration the one there is; null for somebody new
     */
    record Plan(
            Examined examined,
            Application application,
            Category category,
            Details details,
            Map<String, String> answers,
            List<ForumQuota> pools,
            Registration registration) {}

    /** What is the same for all rows of one look. */
    private static final class Round {
        final Map<String, Category> categories = new HashMap<>();
        final Map<String, Form> forms = new HashMap<>();
        final Map<String, List<ForumQuota>> pools = new HashMap<>();
        final Map<String, Integer> left = new HashMap<>();
        KnownGuests known;
        Map<Long, Map<String, String>> onFile = Map.of();

        List<ForumQuota> pools(Category category) {
            return pools.computeIfAbsent(category.code, code -> ForumQuota.registrable(category));
        }
    }

    /** A plan for each, in their order. */
    List<Plan> plan(List<Enrolment> rows) {
        List<KnownGuests.Key> keys = rows.stream()
                .map(row -> KnownGuests.Key.of(row, circumstances, people))
                .toList();
        var round = new Round();
        categories.all().forEach(category -> round.categories.put(category.code, category));
        round.known = KnownGuests.of(editions.current(), keys, database);
        round.onFile = answers.of(IntStream.range(0, rows.size())
                .filter(i -> answered(rows.get(i)))
                .mapToObj(i -> round.known.of(keys.get(i), rows.get(i).application()))
                .flatMap(Optional::stream)
                .map(registration -> registration.id)
                .collect(Collectors.toSet()));
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            plans.add(plan(rows.get(i), keys.get(i), round));
        }
        return plans;
    }

    private static boolean answered(Enrolment row) {
        return !row.application().details().answers().values().isEmpty();
    }

    private Plan plan(Enrolment row, KnownGuests.Key key, Round round) {
        Application typed = row.application();
        Optional<Registration> known = round.known.of(key, typed);
        if (known.isPresent()) {
            return ofKnown(known.get(), typed, key, round);
        }
        if (!key.reference().isEmpty()) {
            return wrong(error("reference", "UNKNOWN", EnrolmentMessages::referenceUnknown), null, typed, key);
        }
        String code = Texts.tidy(typed.category());
        Category category = round.categories.get(code);
        if (category == null) {
            return wrong(
                    code.isEmpty()
                            ? error("category", "MISSING", EnrolmentMessages::categoryMissing)
                            : error("category", "UNKNOWN", EnrolmentMessages::categoryUnknown),
                    null,
                    typed,
                    key);
        }
        return ofNew(category, typed, key, round);
    }

    private Form form(Category category, Round round) {
        return round.forms.computeIfAbsent(
                category.code, code -> delegationField.offered(category.form()).asList());
    }

    /** Whether the category has room for one more of this list. */
    private boolean full(Category category, Round round) {
        int left = round.left.computeIfAbsent(
                category.code, code -> totals.left(category).orElse(Integer.MAX_VALUE));
        return left <= 0;
    }

    private Plan ofNew(Category category, Application typed, KnownGuests.Key key, Round round) {
        var errors = new FieldErrors();
        try {
            var accepted = new RegistrationRules(
                            form(category, round),
                            circumstances.of(category.edition),
                            round.pools(category),
                            typed.notice())
                    .check(typed);
            if (full(category, round)) {
                return wrong(
                        error("category", "CATEGORY_FULL", m -> m.categoryFull(category.name)),
                        category.code,
                        typed,
                        key);
            }
            round.left.merge(category.code, -1, Integer::sum);
            List<String> forums =
                    accepted.pools().stream().map(pool -> pool.forum.code).toList();
            var examined = new Examined(
                    Examined.Kind.NEW, errors, List.of(), List.of(), null, null, identity(key), category.code, forums);
            return new Plan(examined, typed, category, accepted.details(), accepted.answers(), accepted.pools(), null);
        } catch (Invalid invalid) {
            return wrong(invalid.errors(), category.code, typed, key);
        }
    }

    private Plan ofKnown(Registration registration, Application typed, KnownGuests.Key key, Round round) {
        Category category = registration.category;
        var change = new EnrolmentChange(registration, people);
        var errors = new FieldErrors();
        if (!registration.status.living()) {
            add(errors, "reference", "ENDED", m -> m.ended(registration.status));
        }
        String code = Texts.tidy(typed.category());
        if (!code.isEmpty() && !code.equals(category.code)) {
            add(errors, "category", "OTHER_CATEGORY", m -> m.otherCategory(category.name));
        }
        Optional<Details> details = new DetailRules(
                        category.form().asList(), circumstances.of(category.edition), errors, true)
                .check(change.merged(typed.details()), registration.person);
        details.flatMap(change::newDocument)
                .flatMap(document -> round.known.holder(key))
                .filter(holder -> !holder.id.equals(registration.id))
                .ifPresent(holder ->
                        add(errors, "documentNumber", "DUPLICATE", m -> m.documentOfAnother(holder.reference)));
        var own = new EnrolmentAnswers(
                category.form().asList(), round.onFile.getOrDefault(registration.id, Map.of()), languages);
        Map<String, String> answered =
                own.changed(typed.details().answers(), circumstances.of(category.edition), errors);
        List<Examined.Change> changes = new ArrayList<>(details.map(change::of).orElse(List.of()));
        changes.addAll(own.shown(answered, Language.current()));
        if (!changes.isEmpty() && !change.possible() && registration.status.living()) {
            changes.forEach(one -> add(errors, one.field(), "DECIDED", m -> m.decided(registration.status)));
        }
        Examined.Kind kind =
                errors.any() ? Examined.Kind.WRONG : changes.isEmpty() ? Examined.Kind.SAME : Examined.Kind.CHANGE;
        var examined = new Examined(
                kind,
                errors,
                changes,
                remarks(registration, typed, round),
                registration.id,
                registration.reference,
                identity(key),
                category.code,
                List.of());
        return new Plan(examined, typed, category, details.orElse(null), answered, List.of(), registration);
    }

    /** A list takes places for those who are new; whoever has some keeps them. */
    private static List<Message<?>> remarks(Registration registration, Application typed, Round round) {
        Set<String> wanted = new TreeSet<>();
        if (typed.forums() != null) {
            typed.forums().forEach(choice -> wanted.add(Texts.tidy(choice.forum())));
        }
        wanted.remove("");
        return wanted.isEmpty() || wanted.equals(round.known.forums(registration))
                ? List.of()
                : List.of(Message.of(EnrolmentMessages.class, EnrolmentMessages::forumsStay));
    }

    private static Plan wrong(FieldErrors errors, String category, Application typed, KnownGuests.Key key) {
        var examined = new Examined(
                Examined.Kind.WRONG, errors, List.of(), List.of(), null, null, identity(key), category, List.of());
        return new Plan(examined, typed, null, null, Map.of(), List.of(), null);
    }

    private static FieldErrors error(String field, String code, Function<EnrolmentMessages, String> wording) {
        var errors = new FieldErrors();
        add(errors, field, code, wording);
        return errors;
    }

    private static void add(
            FieldErrors errors, String field, String code, Function<EnrolmentMessages, String> wording) {
        errors.add(field, code, Message.of(EnrolmentMessages.class, wording));
    }

    /** By the document, else by name and mobile number. */
    private static byte[] identity(KnownGuests.Key key) {
        if (!key.documents().isEmpty()) {
            return key.documents().get(0);
        }
        if (key.name().isEmpty() || key.mobiles().isEmpty()) {
            return null;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.name().getBytes(StandardCharsets.UTF_8));
            return digest.digest(key.mobiles().get(0));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
