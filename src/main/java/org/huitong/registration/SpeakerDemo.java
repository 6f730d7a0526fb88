package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.platform.DemoPart;
import org.huitong.program.Speaker;
import org.huitong.program.SpeakerWish;
import org.huitong.program.Speakers;

/** One speaker of the demonstration is a guest who has chosen another forum at that time, so that this can be seen. */
@ApplicationScoped
class SpeakerDemo implements DemoPart {
    /** Speaks in forum 03 on the second morning. */
    private static final String SPEAKER = "史怀瑜";

    private static final List<String> BESIDE = List.of("02", "05", "09", "10", "11");

    @Inject
    Speakers speakers;

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load() {
        Speaker speaker = Speaker.<Speaker>find("name", SPEAKER).firstResult();
        Place.<Place>find(
                        "from Place p join fetch p.registration r join fetch r.person where r.category.code = 'GUEST'"
                                + " and r.status = ?1 and p.status in ?2 and p.forum.code in ?3 order by r.id",
                        RegistrationStatus.APPROVED,
                        List.of(Place.Status.HELD, Place.Status.CONFIRMED),
                        BESIDE)
                .firstResultOptional()
                .map(place -> place.registration.person)
                .ifPresent(person -> speakers.change(
                        speaker.id,
                        speaker.version,
                        new SpeakerWish(person.name, person.latinName, speaker.title, person.id)));
    }
}
