package org.huitong.program;

import jakarta.enterprise.inject.Vetoed;
import java.util.Optional;
import org.huitong.edition.Editions;

/** Finds the forum without locking it: the fault that the lock prevents must then show. */
@Vetoed
public class UnlockedForums extends Forums {
    public UnlockedForums(Editions editions) {
        super(editions);
    }

    @Override
    public Optional<Forum> lock(String code) {
        return byCode(code);
    }
}
