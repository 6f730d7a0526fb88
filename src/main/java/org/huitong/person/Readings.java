package org.huitong.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.huitong.platform.Option;

/** For the tag {@code reading}: what one can say a number is needed for. */
@Named("readings")
@ApplicationScoped
class Readings {
    public List<Option> purposes() {
        return ReadingPurpose.options();
    }
}
