package org.huitong.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.huitong.platform.Message;
import org.huitong.registration.Kin;
import org.huitong.registration.Registration;

/** Who comes along with whom, both ways, and who was registered together. */
@ApplicationScoped
class PartyKin implements Kin {
    @Override
    public List<Relative> of(long registrationId) {
        Stream<Relative> brought = Companion.broughtBy(registrationId).stream()
                .map(companion -> relative(
                        companion.registration, Message.of(PartyMessages.class, PartyMessages::companion), true));
        Stream<Relative> principal = Companion.with(registrationId).stream()
                .map(companion -> relative(
                        companion.principal, Message.of(PartyMessages.class, PartyMessages::principal), false));
        Stream<Relative> together = GroupMember.of(registrationId).stream()
                .flatMap(member -> GroupMember.of(member.group).stream()
                        .filter(other -> !other.registration.id.equals(registrationId))
                        .map(other -> relative(
                                other.registration,
                                Message.of(PartyMessages.class, m -> m.together(member.group.registeredBy)),
                                false)));
        return Stream.of(brought, principal, together).flatMap(all -> all).toList();
    }

    private static Relative relative(Registration registration, Message<?> label, boolean follows) {
        return new Relative(
                registration.id, registration.reference, registration.person.name, registration.status, label, follows);
    }
}
