package org.huitong.person;

import java.util.Collection;

/** Something that keeps a copy of how people's names are read, for lists and search: one bean for each. */
public interface ReadingUse {
    /** Before these people are locked: locks what has to be locked before them. In the transaction of {@link #copy}. */
    void hold(Collection<Long> people);

    /** Their readings are others now. */
    void copy(Collection<Long> people);
}
