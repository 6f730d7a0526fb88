package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.huitong.platform.DemoPart;

/** One guest of the demonstration asks for another position, since their time for changes is over. */
@ApplicationScoped
class AmendmentDemo implements DemoPart {
    @Inject
    Amendments amendments;

    @Inject
    EditRules rules;

    @Override
    public int order() {
        return 74;
    }

    @Override
    public void load() {
        Registration.<Registration>find(
                        "from Registration r join fetch r.person where r.category.code = 'GUEST' and r.status = ?1"
                                + " and r.jobTitle is not null order by r.id desc",
                        RegistrationStatus.APPROVED)
                .firstResultOptional()
                .ifPresent(this::ask);
    }

    private void ask(Registration registration) {
        String position = registration.jobTitle.equals("副主任") ? "主任" : "副主任";
        Edit edit = Edit.of(new TypedDetails(null, null, null, null, null, null, null, position));
        amendments.ask(registration.id, rules.completed(registration, edit, Set.of("position")));
    }
}
