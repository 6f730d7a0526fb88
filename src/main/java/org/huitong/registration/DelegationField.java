package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.delegation.Delegation;
import org.huitong.delegation.Delegations;
import org.huitong.form.Choice;
import org.huitong.form.FixedField;
import org.huitong.form.Form;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.Texts;

/** The field that asks with whom somebody comes: what can be chosen is the list of delegations. */
@ApplicationScoped
class DelegationField {
    private static final String KEY = FixedField.DELEGATION.key;

    private final Delegations delegations;

    @Inject
    DelegationField(Delegations delegations) {
        this.delegations = delegations;
    }

    /** The form with the delegations to choose from, if it asks for one. */
    Form offered(Form form) {
        return form.asks(KEY)
                ? new Form(form.fields().stream()
                        .map(field -> field.key().equals(KEY) ? field.choosing(choices()) : field)
                        .toList())
                : form;
    }

    private List<Choice> choices() {
        return delegations.all().stream().map(DelegationField::choice).toList();
    }

    private static Choice choice(Delegation delegation) {
        return new Choice(delegation.code, delegation.name);
    }

    /** Takes down what was chosen and has passed the rules. */
    void take(Registration registration, TypedAnswers typed) {
        registration.delegation = chosen(registration, typed);
    }

    /** What was chosen and has passed the rules; where nothing is said of it, what it was. */
    Delegation chosen(Registration registration, TypedAnswers typed) {
        boolean said = registration.category.form().asks(KEY) && typed.values().containsKey(KEY);
        return said ? delegations.byCode(Texts.tidy(typed.one(KEY))).orElse(null) : registration.delegation;
    }
}
