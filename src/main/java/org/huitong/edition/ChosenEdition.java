package org.huitong.edition;

import java.util.Optional;

/** Which edition the present request is about, if it is not the one the public sees. */
public interface ChosenEdition {
    /** Its code. One that does not exist counts as none. */
    Optional<String> code();
}
