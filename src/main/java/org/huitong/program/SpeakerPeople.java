package org.huitong.program;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is who: whoever keeps people's registrations has a bean of this. */
public interface SpeakerPeople {
    /** Somebody who takes part. */
    record Known(long person, String name, String reference) {}

    /** By the reference of a registration that counts; empty if there is none that whoever is acting may see. */
    Optional<Known> byReference(String reference);

    /** References by the keys of people; whoever has none is missing. One statement. */
    Map<Long, String> references(Collection<Long> people);
}
